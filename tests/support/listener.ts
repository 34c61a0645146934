import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'

/** A place on this machine that counts who tries to reach it, by TCP or UDP. */
export interface Listener {
  port: number
  /** How many connections and packets have arrived. */
  arrivals(): number
  close(): void
}

/** Opens one port for both and answers every TCP connection like a small web server. */
export async function listen(): Promise<Listener> {
  let arrived = 0
  const tcp = createServer((socket) => {
    arrived++
    socket.on('error', () => {})
    socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\n\r\nhi')
  })
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve))
  const address = tcp.address()
  if (address === null || typeof address === 'string') throw new Error('the listener has no port')
  const { port } = address
  const udp = createSocket('udp4', () => arrived++)
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve))
  return {
    port,
    arrivals: () => arrived,
    close() {
      tcp.close()
      udp.close()
    },
  }
}
