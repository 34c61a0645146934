// The project's better-sqlite3 needs a newer Node-API than this Electron has, so the copy that came with it answers in
// its place. Hooking the loader of files, not the resolver, reaches require(), import and createRequire alike.
const Module = require('node:module')
const { realpathSync } = require('node:fs')
const { join } = require('node:path')

const own = realpathSync(join(__dirname, '../node_modules/better-sqlite3/lib/index.js'))
const hook = join(__dirname, 'own-sqlite.cjs')

/** Worker threads hear of the hook through their arguments, utility processes through the environment. */
exports.answerEverywhere = () => {
  const threads = require('node:worker_threads')
  threads.Worker = class Worker extends threads.Worker {
    constructor(file, options = {}) {
      super(file, { ...options, execArgv: ['--require', hook, ...(options.execArgv ?? [])] })
    }
  }
  Module.syncBuiltinESMExports()
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --require "${hook}"`.trim()
}

if (process.versions.electron) {
  const load = Module._extensions['.js']
  Module._extensions['.js'] = function (module, file) {
    if (file !== own && /[\\/]better-sqlite3[\\/]lib[\\/]index\.js$/.test(file)) module.exports = require(own)
    else load.call(this, module, file)
  }
}
