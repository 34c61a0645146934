import { delimiter } from 'node:path'
import { runAttached, runQuietly } from './child.mjs'
import { root } from './project.mjs'

/**
 * The person's own npm, run quietly in a folder: gives its exit code and what it printed.
 * @param {string[]} args
 * @param {string} cwd
 */
export const npm = (args, cwd) => runQuietly('npm', args, options(cwd))

/**
 * The same with its output on this terminal: gives its exit code.
 * @param {string[]} args
 * @param {string} cwd
 */
export const npmAttached = (args, cwd) => runAttached('npm', args, { ...options(cwd), stdio: ['ignore', 2, 2] })

/**
 * npm must not run on the Node that it may be replacing, nor take this folder for the one an outer npm works in.
 * @param {string} cwd
 */
function options(cwd) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:path$|npm_(?:package|lifecycle|config_local_prefix))/i.test(name),
  )
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(root))
  // On Windows npm is a batch file, which only a shell can run.
  return { cwd, env: { ...Object.fromEntries(kept), PATH: path.join(delimiter) }, shell: process.platform === 'win32' }
}
