import { interfaceLanguage } from '../../shared/messages/translate'
import type { Compared } from './compare-versions'
import type { Asked, Question } from './compare-worker'

/**
 * Compares two versions on a thread of its own, so that the window goes on while a long story is compared. Once
 * `signal` is aborted the work ends and nothing is ever answered. Rejects when the work fails.
 */
export function compareInWorker(question: Question, signal: AbortSignal): Promise<Compared> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return
    const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' })
    const end = () => worker.terminate()
    signal.addEventListener('abort', end, { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<Compared>) => {
      end()
      resolve(data)
    })
    worker.addEventListener('error', (event) => {
      end()
      reject(new Error(`the comparison failed: ${event.message}`))
    })
    worker.postMessage({ ...question, language: interfaceLanguage() } satisfies Asked)
  })
}
