import { parentPort } from 'node:worker_threads'
import { choreHere } from './chores'
import type { ChoreOrder, ChoreReport } from './chores-in-thread'
import { faultOf } from './rpc'

if (parentPort === null) throw new Error('this file runs in a worker thread')
const port = parentPort

const say = (report: ChoreReport) => port.postMessage(report)

port.on('message', ({ name, input }: ChoreOrder) => {
  choreHere(name, input, (done, total) => say({ kind: 'checked', done, total })).then(
    (value) => say({ kind: 'done', value }),
    (error: unknown) => say({ kind: 'failed', fault: faultOf(error) }),
  )
})
