import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { choresInThread } from './chores-in-thread'
import type { Library, LibraryOptions } from './library'
import { openLibrary } from './local-library'
import { type Call, faultOf, type Report } from './rpc'

if (parentPort === null) throw new Error('this file runs in a worker thread')
const port = parentPort

const say = (report: Report) => port.postMessage(report)

// The bundle of the chores lies beside this one.
openLibrary(workerData as LibraryOptions, choresInThread(join(__dirname, 'chores.cjs'))).then(
  serve,
  (error: unknown) => {
    say({ kind: 'refused', fault: faultOf(error) })
  },
)

function serve(library: Library): void {
  library.onChanged((changes) => say({ kind: 'changed', changes }))
  library.onProgress((progress) => say({ kind: 'progressed', progress }))
  library.onDesks((news) => say({ kind: 'desks', news }))
  port.on('message', (call: Call) => void answer(library, call))
  say({ kind: 'opened' })
}

async function answer(library: Library, { call, method, input }: Call): Promise<void> {
  const ask = library[method] as (input: unknown) => Promise<unknown>
  try {
    say({ kind: 'answered', call, value: await ask.call(library, input) })
  } catch (error) {
    say({ kind: 'failed', call, fault: faultOf(error) })
  }
  // Without a port to listen to, the thread ends.
  if (method === 'close') port.close()
}
