import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { listBackups } from './backup-files'
import { Connection, type ReadableDb } from './connection'
import { fileError } from './durable-files'
import { fromDamaged } from './from-damaged'
import { databaseFile, setAsideFolder } from './library-files'
import { readRevision } from './revisions'
import { syncFolderNow } from './sync-folder'

const JSONS = 'SELECT json FROM story'
const SHELVES = 'SELECT json FROM shelf'
const REVISIONS = 'SELECT id FROM revision'
const HOLDS = `
  SELECT 1 FROM json_each(?) AS removed
  WHERE EXISTS (SELECT 1 FROM story WHERE id = removed.value)
  OR EXISTS (SELECT 1 FROM revision WHERE subject = removed.value AND value_hash <> '')`
const ASSET = /"hash":"([0-9a-f]{64})"/g
const WAIT = 5000

/** The hashes of the pictures that a story's JSON text names. */
export function assetsIn(json: string): string[] {
  return [...json.matchAll(ASSET)].map(([, hash = '']) => hash)
}

/** Of some pictures and sources, those that any story or revision of a library holds, and the pictures of shelves. */
export function stillUsed(library: string, { assets, sources }: { assets: string[]; sources: string[] }): string[] {
  const wanted = new Set(assets)
  const used = new Set<string>()
  const lookForAssets = (json: string) => {
    for (const hash of assetsIn(json)) if (wanted.has(hash)) used.add(hash)
  }
  const look = (json: string) => {
    lookForAssets(json)
    for (const id of sources) if (json.includes(JSON.stringify(id))) used.add(id)
  }
  if (assets.length + sources.length === 0) return []
  const db = new Connection(databaseFile(library), { readOnly: true, wait: WAIT })
  try {
    for (const { json } of db.each<{ json: string }>(JSONS)) look(json)
    for (const { json } of db.each<{ json: string }>(SHELVES)) lookForAssets(json)
    for (const { id } of db.all<{ id: string }>(REVISIONS)) {
      const revision = fromDamaged(() => readRevision(db, id))
      if (revision) look(JSON.stringify(revision.value))
    }
    return [...used]
  } finally {
    db.close()
  }
}

/**
 * Removes the backups that hold any of these stories, or can't be read, and all libraries that were set aside, in which
 * nobody can look. Gives how many were removed.
 */
export function removeTraces(library: string, stories: string[], except: string): { backups: number; aside: number } {
  try {
    const holding = listBackups(library).filter(({ name, file }) => name !== except && holdsAny(file, stories))
    for (const { file } of holding) rmSync(file)
    syncFolderNow(join(library, 'backups'))
    const folder = setAsideFolder(library)
    const aside = existsSync(folder) ? readdirSync(folder) : []
    rmSync(folder, { recursive: true, force: true })
    return { backups: holding.length, aside: aside.length }
  } catch (error) {
    throw fileError(error, library)
  }
}

/** Removes a picture's file, whatever kind it is of, and its copies in other sizes. */
export function removeAssetFile(library: string, hash: string): void {
  for (const place of ['assets', 'resized']) removeFilesNamed(join(library, place, hash.slice(0, 2)), hash)
}

function removeFilesNamed(folder: string, start: string): void {
  try {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (name.startsWith(start)) rmSync(join(folder, name))
    }
  } catch (error) {
    throw fileError(error, folder)
  }
}

function holdsAny(file: string, stories: string[]): boolean {
  const found = fromDamaged(() => {
    const backup = new Connection(file, { readOnly: true, wait: 0 })
    try {
      return holds(backup, stories)
    } finally {
      backup.close()
    }
  })
  return found ?? true
}

function holds(db: ReadableDb, stories: string[]): boolean {
  return db.get(HOLDS, JSON.stringify(stories)) !== undefined
}
