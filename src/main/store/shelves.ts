import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb, WritableDb } from './connection'
import { sha256 } from './hash'

const READ = 'SELECT hash, json FROM shelf WHERE id = ?'
const MARK = 'SELECT hash FROM shelf WHERE id = ?'
const WRITE = `
  INSERT INTO shelf (id, version, hash, updated_at, json) VALUES (?, 1, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET
    version = version + 1, hash = excluded.hash, updated_at = excluded.updated_at, json = excluded.json`
const REMOVE = 'DELETE FROM shelf WHERE id = ?'
const MARKS = 'SELECT id, hash FROM shelf WHERE substr(id, 1, length(?)) = ? ORDER BY id'

/** A shelf's text, verified; undefined where there is none. Throws library.damaged. */
export function readShelf(db: ReadableDb, id: string): string | undefined {
  const row = db.get<{ hash: string; json: string }>(READ, id)
  if (row !== undefined && sha256(row.json) !== row.hash) throw new StetError('library.damaged', { id })
  return row?.json
}

/** What tells one text of a shelf from another, without reading it; undefined where there is none. */
export function shelfMark(db: ReadableDb, id: string): string | undefined {
  return db.get<{ hash: string }>(MARK, id)?.hash
}

/** Puts a text in the place of a shelf's, or begins the shelf. */
export function writeShelf(db: WritableDb, { id, json, at }: { id: string; json: string; at: string }): void {
  db.run(WRITE, id, sha256(json), at, json)
}

/** Takes a shelf away; nothing happens where there is none. */
export function removeShelf(db: WritableDb, id: string): void {
  db.run(REMOVE, id)
}

/** The shelves whose id begins so, by id, each with the hash of its text. */
export function shelfMarks(db: ReadableDb, begin: string): { id: string; hash: string }[] {
  return db.all<{ id: string; hash: string }>(MARKS, begin, begin)
}
