// A worker that says that its library is open and throws at the first call.
const { parentPort } = require('node:worker_threads')

if (parentPort === null) throw new Error('this file runs in a worker thread')

parentPort.on('message', () => {
  throw new Error('dying')
})
parentPort.postMessage({ kind: 'opened' })
