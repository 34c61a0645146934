import type { Found, Query } from '../../../shared/find/find-in-text'
import type { Question } from './find-worker'

/** How long a regular expression may take over a story before it is given up. */
const BUDGET_MS = 2000

/** The thread on which regular expressions are tried, so that one that never ends stops nobody from writing. */
export class PatternThread {
  #worker: Worker | null = null
  #giveUp: (() => void) | null = null

  /** What is found in each of the texts; null when it takes too long, or when another question or `stop` came first. */
  async find(query: Query, texts: string[]): Promise<Found[][] | null> {
    // A thread that is still at work is not waited for.
    if (this.#giveUp) this.stop()
    const worker = (this.#worker ??= new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' }))
    let timer: ReturnType<typeof setTimeout> | undefined
    const answer = await new Promise<Found[][] | null>((resolve) => {
      const end = (found: Found[][] | null) => {
        this.#giveUp = null
        resolve(found)
      }
      this.#giveUp = () => end(null)
      timer = setTimeout(() => this.stop(), BUDGET_MS)
      worker.addEventListener('message', ({ data }: MessageEvent<Found[][]>) => end(data), { once: true })
      worker.postMessage({ query, texts } satisfies Question)
    })
    clearTimeout(timer)
    return answer
  }

  stop(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#giveUp?.()
  }
}
