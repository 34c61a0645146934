import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './lock.mjs'
import { npmAttached } from './npm.mjs'
import { inRoot, root } from './project.mjs'
import { Failure, step } from './say.mjs'

const NODE = 'node_modules/node'

/**
 * Installs what a folder's lock file pins, unless exactly that is there already.
 * @param {string} [folder]
 */
export async function ensureDependencies(folder = root) {
  if (isReady(folder)) return
  await alone(inRoot('.cache/npm.lock'), 'installing the dependencies', async () => {
    if (!isReady(folder)) await step('Installing the pinned dependencies', () => install(folder))
  })
}

/** @param {string} folder */
const isReady = (folder) => isInstalled(folder) && hasNode(folder)

/** @param {string} folder */
async function install(folder) {
  if (!isInstalled(folder)) await npm(folder, 'ci', '--ignore-scripts')
  if (!hasNode(folder)) await npm(folder, 'rebuild', 'node', '--ignore-scripts=false')
}

/**
 * Of all packages only `node` may run its install script, which fetches the pinned Node: some versions of npm would
 * otherwise compile better-sqlite3, on machines without a compiler too.
 * @param {string} folder
 * @param {...string} args
 */
async function npm(folder, ...args) {
  const code = await npmAttached([...args, '--no-audit', '--no-fund', '--loglevel=error'], folder)
  if (code !== 0) throw new Failure('The dependencies could not be installed: npm says why above.')
}

/**
 * npm keeps a copy of the lock file of what it installed; packages for other platforms are not in it.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const installedFile = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(installedFile)) return false
  const installed = packagesOf(installedFile)
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(([path, { version, optional }]) => {
    const there = installed[path]
    return path === '' || (there ? there.version === version : optional === true)
  })
}

/** @param {string} folder */
function hasNode(folder) {
  const wanted = existsSync(join(folder, NODE))
  return !wanted || existsSync(join(folder, NODE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'))
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages
