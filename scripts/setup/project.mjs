import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this clone. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * A path inside the clone.
 * @param {...string} parts
 */
export const inRoot = (...parts) => join(root, ...parts)

/** The Node the project pins; until it is installed, the one that runs this script. */
export function pinnedNode() {
  const node = inRoot('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(node) ? node : process.execPath
}

/** Where the person was when they typed the command: npm moves its scripts to the root and remembers the place. */
export function callersFolder() {
  return process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd()
}
