import { Worker } from 'node:worker_threads'
import type { ChoreInput, ChoreName, ChoreOutput, DoChore } from './chores'
import { errorOf, type Fault } from './rpc'

/** What a thread is started for. */
export interface ChoreOrder {
  name: ChoreName
  input: ChoreInput<ChoreName>
}

/** What the thread says. */
export type ChoreReport =
  | { kind: 'checked'; done: number; total: number }
  | { kind: 'done'; value: unknown }
  | { kind: 'failed'; fault: Fault }

/** Does each chore in a thread of its own, whose bundled entry (chore-worker.ts) is `file`. */
export function choresInThread(file: string): DoChore {
  return <N extends ChoreName>(
    name: N,
    input: ChoreInput<N>,
    onChecked?: (done: number, total: number) => void,
    signal?: AbortSignal,
  ) =>
    new Promise<ChoreOutput<N>>((resolve, reject) => {
      const order: ChoreOrder = { name, input }
      const worker = new Worker(file, { name: 'chore', workerData: order })
      signal?.addEventListener('abort', () => void worker.terminate())
      worker.on('message', (report: ChoreReport) => {
        if (report.kind === 'checked') onChecked?.(report.done, report.total)
        if (report.kind === 'done') resolve(report.value as ChoreOutput<N>)
        if (report.kind === 'failed') reject(errorOf(report.fault) as Error)
      })
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error(`the thread for ${name} ended early`)))
    })
}
