import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { alone } from '../setup/lock.mjs'
import { inRoot } from '../setup/project.mjs'
import { executableIn } from './executable.mjs'

/**
 * The stand-in with this clone's loader where Electron looks for an app. It is a folder of links beside the one it is
 * made from, named after what the loader says, so that no clone changes the loader of another.
 * @param {string} dist
 * @param {string} [loader]
 */
export async function withLoader(dist, loader = inRoot('scripts/electron-runtime/loader')) {
  const own = `${dist}-${fingerprint(loader)}`
  if (!existsSync(own))
    await alone(`${own}.lock`, 'preparing Electron', async () => {
      if (!existsSync(own)) link(dist, loader, own)
    })
  return own
}

/**
 * Electron takes the folder of its program for its own, however the program was found, so that one is a hard link.
 * @param {string} dist
 * @param {string} loader
 * @param {string} own
 */
function link(dist, loader, own) {
  const partial = `${own}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(join(partial, 'resources'), { recursive: true })
  const program = basename(executableIn(dist))
  /** @param {string} name */
  const refer = (name) => {
    const place = join(partial, name)
    symlinkSync(relative(dirname(place), join(dist, name)), place)
  }
  for (const name of readdirSync(dist)) {
    if (name === program) linkSync(join(dist, name), join(partial, name))
    else if (name !== 'resources') refer(name)
  }
  refer('resources/node_modules')
  cpSync(loader, join(partial, 'resources/app'), { recursive: true })
  renameSync(partial, own)
}

/** @param {string} loader */
function fingerprint(loader) {
  const hash = createHash('sha256')
  for (const name of readdirSync(loader).toSorted()) hash.update(`${name}\0`).update(readFileSync(join(loader, name)))
  return hash.digest('hex').slice(0, 12)
}
