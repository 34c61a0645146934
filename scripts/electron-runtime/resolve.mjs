import { existsSync } from 'node:fs'
import { Failure } from '../setup/say.mjs'
import { executableIn } from './executable.mjs'
import { downloadElectron, installedElectron } from './electron-package.mjs'
import { FALLBACK, ensureFallback, hasFallback } from './fallback.mjs'

/**
 * @typedef {'override' | 'installed' | 'fallback'} Source
 * @typedef {{ executable: string, dist: string, source: Source }} Electron
 */

/**
 * Finds an Electron to run: the folder the person names, the project's own, its download, or the stand-in.
 * @param {{ retry?: boolean }} [options] `retry` tries a download again that failed less than a day ago
 * @returns {Promise<Electron>}
 */
export async function resolveElectron({ retry = false } = {}) {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) return electron(existing(named), 'override')
  const own = installedElectron() ?? (await downloadElectron({ retry, remember: hasFallback() }))
  if (own) return electron(own, 'installed')
  if (hasFallback()) return electron(await ensureFallback(), 'fallback')
  throw new Failure(
    `Electron could not be downloaded, and the stand-in exists for ${FALLBACK.platform}-${FALLBACK.arch} only. ` +
      'Unpack an Electron yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
  )
}

/** @param {string} dist */
function existing(dist) {
  if (existsSync(executableIn(dist))) return dist
  throw new Failure(`ELECTRON_OVERRIDE_DIST_PATH is ${dist}, but there is no ${executableIn(dist)}.`)
}

/**
 * @param {string} dist
 * @param {Source} source
 * @returns {Electron}
 */
const electron = (dist, source) => ({ executable: executableIn(dist), dist, source })
