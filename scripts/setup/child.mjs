import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { createInterface } from 'node:readline'

const ENDING = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
/** One Ctrl-C can arrive twice, from the terminal and from npm; a later one means that the person has lost patience. */
const SAME_KEYPRESS_MS = 500

/**
 * @typedef {import('node:child_process').SpawnOptions} SpawnOptions
 * @typedef {SpawnOptions & { ownGroup?: boolean, noise?: RegExp }} AttachedOptions
 * @typedef {{ code: number, output: string }} Finished
 */

/**
 * Runs a program to its end on this terminal and gives its exit code.
 * `ownGroup` is for programs that put their work away when they are asked to end: they hear it once, from us.
 * `noise` is what the person should not see of the program's errors.
 * @param {string} command
 * @param {string[]} args
 * @param {AttachedOptions} [options]
 * @returns {Promise<number>}
 */
export async function runAttached(command, args, { ownGroup = false, noise, ...options } = {}) {
  const detached = ownGroup && process.platform !== 'win32'
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['inherit', 'inherit', noise ? 'pipe' : 'inherit']
  const child = spawn(command, args, { stdio, ...options, detached })
  if (noise && child.stderr)
    createInterface(child.stderr).on('line', (line) => noise.test(line) || process.stderr.write(`${line}\n`))
  const release = passSignals(child, detached)
  try {
    return await exitCode(child)
  } finally {
    release()
  }
}

/**
 * Runs a program quietly and gives its exit code with everything it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<Finished>}
 */
export async function runQuietly(command, args, options = {}) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const release = passSignals(child, false)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
  try {
    return { code: await exitCode(child), output }
  } finally {
    release()
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} 128 and the signal's number when a signal ended it, as shells count
 */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']))
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} ownGroup
 */
function passSignals(child, ownGroup) {
  let firstAt = 0
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    // A program of our own process group hears Ctrl-C from the terminal itself.
    if (!ownGroup && signal === 'SIGINT') return
    if (firstAt === 0) {
      firstAt = Date.now()
      child.kill(signal)
    } else if (Date.now() - firstAt > SAME_KEYPRESS_MS) child.kill('SIGKILL')
  }
  for (const signal of ENDING) process.on(signal, pass)
  return () => {
    for (const signal of ENDING) process.off(signal, pass)
  }
}
