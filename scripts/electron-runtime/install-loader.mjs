import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../setup/project.mjs'

/**
 * Puts this clone's loader where Electron looks for an app. Each file is replaced in one move,
 * since another start may be reading it.
 * @param {string} folder
 */
export function installLoader(folder) {
  const loader = inRoot('scripts/electron-runtime/loader')
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(loader)) {
    const wanted = readFileSync(join(loader, name), 'utf8')
    const file = join(folder, name)
    if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue
    writeFileSync(`${file}.${process.pid}`, wanted)
    renameSync(`${file}.${process.pid}`, file)
  }
}
