import { StetError } from '../../shared/bridge/errors'
import { Connection, type ReadableDb, type WritableDb } from './connection'
import { sha256 } from './hash'
import { findMark, readWorkingCopy } from './working-copies'

const NEXT = 'SELECT key, id, hash, json FROM story WHERE key > ? ORDER BY key LIMIT 1'
const TITLE = 'SELECT title FROM story_row WHERE key = (SELECT key FROM story WHERE id = ?)'
const KEEP = `
  INSERT INTO damaged_copy (story, at, hash, bytes) SELECT id, ?, hash, CAST(json AS BLOB) FROM story WHERE id = ?`
const IS_HELD = 'SELECT held FROM story_row WHERE key = (SELECT key FROM story WHERE id = ?)'

const REVISION_NAMES = 'SELECT subject AS story, id AS revision FROM revision ORDER BY key'

/** A backup lacks a story that is younger, or has it as damaged as it is now. */
const ABSENT = new Set(['article.not-found', 'library.damaged'])

/** What a look at one stored story found. `lost`: it is there, but not found under its own id. */
export interface Checked {
  key: number
  id: string
  state: 'sound' | 'damaged' | 'lost'
}

/** Looks at the first story after a key; undefined at the end. Throws library.unreadable. */
export function checkNext(db: ReadableDb, after: number): Checked | undefined {
  const row = db.get<{ key: number; id: string; hash: string; json: string }>(NEXT, after)
  if (row === undefined) return undefined
  const { key, id } = row
  if (findMark(db, id)?.key !== key) return { key, id, state: 'lost' }
  return { key, id, state: sha256(row.json) === row.hash ? 'sound' : 'damaged' }
}

/** The title that the list shows of a story; empty where it shows none. */
export function listedTitle(db: ReadableDb, id: string): string {
  return db.get<{ title: string }>(TITLE, id)?.title ?? ''
}

/** Whether the list shows a story as on legal hold; undefined where it does not show it. */
export function listedHold(db: ReadableDb, id: string): boolean | undefined {
  const row = db.get<{ held: number }>(IS_HELD, id)
  return row && Boolean(row.held)
}

/** Keeps the bytes of a damaged working copy aside. */
export function keepDamagedCopy(db: WritableDb, id: string, at: string): void {
  if (db.run(KEEP, at, id) !== 1) throw new Error(`no story ${id}`)
}

/** A revision and the story that it is of. */
export interface RevisionName {
  story: string
  revision: string
}

export function revisionNames(db: ReadableDb): RevisionName[] {
  return db.all(REVISION_NAMES)
}

/** The text of a working copy as a backup has it; undefined where it has none that is sound. */
export function copyInBackup(file: string, id: string): string | undefined {
  const backup = new Connection(file, { readOnly: true, wait: 0 })
  try {
    return readWorkingCopy(backup, id).json
  } catch (error) {
    if (error instanceof StetError && ABSENT.has(error.code)) return undefined
    throw error
  } finally {
    backup.close()
  }
}
