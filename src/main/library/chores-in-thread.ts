import { Worker } from 'node:worker_threads'
import type { ChoreInput, ChoreName, ChoreOutput, DoChore } from './chores'
import { errorOf, type Fault } from './rpc'

/** What a thread is to do. */
export interface ChoreOrder {
  name: ChoreName
  input: ChoreInput<ChoreName>
}

/** What the thread says. */
export type ChoreReport =
  | { kind: 'checked'; done: number; total: number }
  | { kind: 'done'; value: unknown }
  | { kind: 'failed'; fault: Fault }

/**
 * Milliseconds. To start a thread takes as long as to read some pages again, so that one that has read a page waits for
 * more; after other chores what they took of memory goes with the thread.
 */
const PATIENCE = 2000

/** Does each chore in a thread that does nothing else meanwhile, whose bundled entry (chore-worker.ts) is `file`. */
export function choresInThread(file: string): DoChore {
  const idle: ChoreThread[] = []
  return async <N extends ChoreName>(
    name: N,
    input: ChoreInput<N>,
    onChecked?: (done: number, total: number) => void,
    signal?: AbortSignal,
  ) => {
    const thread = (name === 'prove' ? idle.pop() : undefined) ?? new ChoreThread(file)
    const value = await thread.do({ name, input }, onChecked, signal)
    if (name === 'prove') {
      idle.push(thread)
      thread.rest(() => void idle.splice(idle.indexOf(thread), 1))
    } else thread.end()
    return value as ChoreOutput<N>
  }
}

/** A thread that does one chore after another. What fails ends it. */
class ChoreThread {
  readonly #worker: Worker
  #patience: NodeJS.Timeout | undefined

  constructor(file: string) {
    this.#worker = new Worker(file, { name: 'chore' })
  }

  do(
    order: ChoreOrder,
    onChecked: ((done: number, total: number) => void) | undefined,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    clearTimeout(this.#patience)
    const worker = this.#worker
    worker.ref()
    const abort = () => void worker.terminate()
    signal?.addEventListener('abort', abort)
    return new Promise((resolve, reject) => {
      const hear = (report: ChoreReport) => {
        if (report.kind === 'checked') onChecked?.(report.done, report.total)
        else settle(() => (report.kind === 'done' ? resolve(report.value) : fail(errorOf(report.fault))))
      }
      const fail = (error: unknown) =>
        settle(() => {
          reject(error as Error)
          void worker.terminate()
        })
      const leave = () => fail(new Error(`the thread for ${order.name} ended early`))
      const settle = (end: () => void) => {
        worker.off('message', hear).off('error', fail).off('exit', leave)
        signal?.removeEventListener('abort', abort)
        end()
      }
      worker.on('message', hear).on('error', fail).on('exit', leave)
      worker.postMessage(order)
    })
  }

  end(): void {
    void this.#worker.terminate()
  }

  /** It waits a while, and keeps no process from its end. */
  rest(gone: () => void): void {
    this.#worker.unref()
    this.#patience = setTimeout(() => {
      gone()
      this.end()
    }, PATIENCE).unref()
  }
}
