import type { PageQuestion } from './write-page'

/**
 * Writes pages on a thread of its own, so that nobody who types waits for one. While one is written only the latest
 * question waits; `onPage` hears of each page that comes of it.
 */
export class PageWriter {
  readonly #worker = new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' })
  #writing = false
  #next: PageQuestion | null = null

  constructor(onPage: (html: string) => void, onFault: () => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
      onPage(data)
      this.#goOn()
    })
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault()
      onFault()
      this.#goOn()
    })
  }

  ask(question: PageQuestion): void {
    this.#next = question
    if (!this.#writing) this.#goOn()
  }

  stop(): void {
    this.#worker.terminate()
  }

  #goOn(): void {
    this.#writing = this.#next !== null
    if (this.#next) this.#worker.postMessage(this.#next)
    this.#next = null
  }
}
