import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { DevtoolsPage } from './devtools'

const LISTENS = /^DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//
const WITHIN_MS = 60_000

/**
 * Frames come as fast as they can be made: how long a key takes is then what the editor does with it, not how far off
 * the screen's next refresh happened to be, which is up to 17 ms and would hide the difference between fast editors.
 */
const FRAMES = ['--disable-gpu-vsync', '--disable-frame-rate-limit']

export interface Electron {
  /** Its pages, as soon as there are so many of them and `isReady` holds in each. */
  pages(count: number, isReady: () => boolean): Promise<DevtoolsPage[]>
  close(): Promise<void>
}

/** Starts an Electron whose pages can be driven. `args` end with the app and what the app is to know. */
export async function startElectron(executable: string, args: string[], env: NodeJS.ProcessEnv): Promise<Electron> {
  const child = spawn(executable, ['--remote-debugging-port=0', ...FRAMES, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const port = await new Promise<string>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => reject(new Error(`Electron ended (${code}) before it could be driven`)))
    createInterface(child.stderr).on('line', (line) => {
      const found = LISTENS.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  let open: DevtoolsPage[] = []
  return {
    async pages(count, isReady) {
      const late = performance.now() + WITHIN_MS
      while (performance.now() < late) {
        for (const page of open) page.close()
        open = await DevtoolsPage.of(port)
        const ready = await Promise.all(open.map((page) => page.call(isReady)))
        if (open.length === count && !ready.includes(false)) return open
        await new Promise((later) => setTimeout(later, 200))
      }
      throw new Error(`${open.length} of ${count} pages were ready in time`)
    },
    async close() {
      for (const page of open) page.close()
      child.kill()
      await ended
    },
  }
}
