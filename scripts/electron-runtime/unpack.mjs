import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

const APP = 'resources/app/'
const SQLITE =
  /^node_modules\/(?:better-sqlite3\/(?:lib\/|build\/Release\/|package\.json)|bindings\/|file-uri-to-path\/)/

/**
 * Unpacks the Electron of the archive and its better-sqlite3, and leaves out the program it was made for.
 * @param {string} archive
 * @param {string} folder
 */
export async function unpack(archive, folder) {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const place = placeOf(entry.fileName)
    if (!place) continue
    const file = join(folder, place)
    mkdirSync(dirname(file), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode }))
  }
}

/**
 * Where an entry of the archive belongs, or nothing if we have no use for it.
 * @param {string} name
 */
export function placeOf(name) {
  const path = name.replace(/^Cypress\//, '')
  if (path === name || path.endsWith('/')) return undefined
  if (path.startsWith(APP))
    return SQLITE.test(path.slice(APP.length)) ? `resources/${path.slice(APP.length)}` : undefined
  if (path === 'browser_v8_context_snapshot.bin' || path === 'resources/app-update.yml') return undefined
  return path === 'Cypress' ? 'electron' : path
}
