import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './lock.mjs'
import { npmAttached } from './npm.mjs'
import { inRoot, root } from './project.mjs'
import { Failure, step } from './say.mjs'

/**
 * Installs what a folder's lock file pins, unless exactly that is there already.
 * @param {string} [folder]
 */
export async function ensureDependencies(folder = root) {
  if (upToDate(folder)) return
  await alone(inRoot('.cache/npm.lock'), 'installing the dependencies', async () => {
    if (!upToDate(folder)) await install(folder)
  })
}

/** @param {string} folder */
async function install(folder) {
  const code = await step('Installing the pinned dependencies', () =>
    npmAttached(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  )
  if (code !== 0) throw new Failure('The dependencies could not be installed: npm says why above.')
  if (!upToDate(folder))
    throw new Failure(
      'The dependencies are there, but the pinned Node is not, because npm was told to run no install scripts: ' +
        'run "npm rebuild node --ignore-scripts=false", then this command again.'
    )
}

/**
 * npm keeps a copy of the lock file of what it installed; the platform decides which optional packages are in it.
 * @param {string} folder
 */
export function upToDate(folder) {
  const installedFile = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(installedFile)) return false
  const wanted = packagesOf(join(folder, 'package-lock.json'))
  const installed = packagesOf(installedFile)
  const same = Object.entries(wanted).every(([path, { version, optional }]) => {
    const there = installed[path]
    return path === '' || (there ? there.version === version : optional === true)
  })
  return same && !lacksNode(folder, wanted)
}

/**
 * @param {string} folder
 * @param {Record<string, unknown>} wanted
 */
function lacksNode(folder, wanted) {
  const node = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return 'node_modules/node' in wanted && !existsSync(node)
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages
