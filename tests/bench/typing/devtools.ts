/** A page that is driven over the Chrome DevTools Protocol, as Playwright does, with nothing between. */
export class DevtoolsPage {
  #last = 0
  readonly #waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()

  private constructor(
    /** Where it came from. */
    readonly url: string,
    private readonly socket: WebSocket,
  ) {
    socket.addEventListener('message', ({ data }) => {
      const { id, result, error } = JSON.parse(String(data))
      const answer = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (error) answer?.reject(new Error(`${url}: ${error.message}`))
      else answer?.resolve(result)
    })
  }

  /** The pages of an Electron whose debugger listens at a port. */
  static async of(port: string): Promise<DevtoolsPage[]> {
    const targets: unknown = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()
    const pages = (targets as Record<'type' | 'url' | 'webSocketDebuggerUrl', string>[]).filter(
      ({ type }) => type === 'page',
    )
    return Promise.all(
      pages.map(async ({ url, webSocketDebuggerUrl }) => {
        const socket = new WebSocket(webSocketDebuggerUrl)
        await new Promise((open, failed) => {
          socket.addEventListener('open', open)
          socket.addEventListener('error', failed)
        })
        return new DevtoolsPage(url, socket)
      }),
    )
  }

  send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#last
    this.socket.send(JSON.stringify({ id, method, params }))
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  /** Calls a function in the page and waits for what it gives. It can see nothing but the page and its arguments. */
  async call<A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const expression = `(${work})(...${JSON.stringify(args)})`
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    const { result, exceptionDetails } = answer as {
      result: { value: T }
      exceptionDetails?: { exception?: { description?: string } }
    }
    if (exceptionDetails) throw new Error(`${this.url}: ${exceptionDetails.exception?.description}`)
    return result.value
  }

  close(): void {
    this.socket.close()
  }
}
