import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb, WritableDb } from './connection'
import { sha256 } from './hash'

/** A story as it is stored: `json` is canonical and `hash` its SHA-256; `version` counts its saves. */
export interface WorkingCopy {
  key: number
  id: string
  version: number
  hash: string
  createdAt: string
  updatedAt: string
  trashedAt: string | null
  sample: boolean
  json: string
}

/** All that is known of a working copy without reading its text. */
export type WorkingCopyMark = Omit<WorkingCopy, 'json'>

const MARK = `key, id, version, hash, created_at AS createdAt, updated_at AS updatedAt, trashed_at AS trashedAt, sample`
const READ_MARK = `SELECT ${MARK} FROM story WHERE id = ?`
const READ = `SELECT ${MARK}, json FROM story WHERE id = ?`
const READ_BY_KEY = `SELECT ${MARK}, json FROM story WHERE key = ?`
const SAMPLE_ID = 'SELECT id FROM story WHERE sample = 1'
const KEPT_IDS = 'SELECT id FROM story WHERE trashed_at IS NULL ORDER BY key'
const KEPT_HASHES = 'SELECT id, hash FROM story WHERE trashed_at IS NULL AND sample = 0 ORDER BY key'
const COUNT_KEPT = 'SELECT count(*) AS stories FROM story WHERE trashed_at IS NULL'
const ADD = `
  INSERT INTO story (id, version, hash, created_at, updated_at, trashed_at, sample, json)
  VALUES (?, 1, ?, ?, ?, NULL, ?, ?)`
const REPLACE = 'UPDATE story SET version = ?, hash = ?, updated_at = ?, json = ? WHERE key = ? AND version = ?'
// SQLite looks for room for a text of another length before it frees that of the old one, and then writes both.
const EMPTY = "UPDATE story SET json = '' WHERE key = ?"
const TRASH = 'UPDATE story SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL'
const RESTORE = 'UPDATE story SET trashed_at = NULL WHERE id = ? AND trashed_at IS NOT NULL'

/** A working copy, verified. Throws article.not-found, and library.damaged where its text is not what was stored. */
export function readWorkingCopy(db: ReadableDb, id: string): WorkingCopy {
  const copy = fromRow(db.get<WorkingCopy>(READ, id))
  if (copy === undefined) throw new StetError('article.not-found', { id })
  if (!isSound(copy)) throw new StetError('library.damaged', { id })
  return copy
}

/** A working copy as it lies there, damaged or not; undefined where there is none. */
export function peekWorkingCopy(db: ReadableDb, key: number): WorkingCopy | undefined {
  return fromRow(db.get<WorkingCopy>(READ_BY_KEY, key))
}

/** Whether a working copy's text is what was stored. */
export function isSound(copy: WorkingCopy): boolean {
  return sha256(copy.json) === copy.hash
}

/** Undefined where there is no such story. */
export function findMark(db: ReadableDb, id: string): WorkingCopyMark | undefined {
  return fromRow(db.get<WorkingCopyMark>(READ_MARK, id))
}

/** Throws article.not-found. */
export function readMark(db: ReadableDb, id: string): WorkingCopyMark {
  const mark = findMark(db, id)
  if (mark === undefined) throw new StetError('article.not-found', { id })
  return mark
}

/** The id of the sample story, trashed or not. */
export function sampleId(db: ReadableDb): string | undefined {
  return db.get<{ id: string }>(SAMPLE_ID)?.id
}

/** The ids of all stories that are not in the trash, oldest first. */
export function keptIds(db: ReadableDb): string[] {
  return db.all<{ id: string }>(KEPT_IDS).map(({ id }) => id)
}

/** The ids of all stories but the sample that are not in the trash, with the hash of each, oldest first. */
export function keptHashes(db: ReadableDb): Pick<WorkingCopy, 'id' | 'hash'>[] {
  return db.all<Pick<WorkingCopy, 'id' | 'hash'>>(KEPT_HASHES)
}

/** How many stories are not in the trash. */
export function countKept(db: ReadableDb): number {
  return db.get<{ stories: number }>(COUNT_KEPT)?.stories ?? 0
}

/** Adds a story at version 1. */
export function addWorkingCopy(
  db: WritableDb,
  copy: Pick<WorkingCopy, 'id' | 'json' | 'hash' | 'createdAt' | 'sample'>,
): void {
  db.run(ADD, copy.id, copy.hash, copy.createdAt, copy.createdAt, Number(copy.sample), copy.json)
}

/**
 * Puts a new text in the place of the stored one, which has this mark, as the next version, inside a transaction. Gives
 * the mark that it has now.
 */
export function replaceWorkingCopy(
  db: WritableDb,
  mark: WorkingCopyMark,
  { json, hash, updatedAt }: Pick<WorkingCopy, 'json' | 'hash' | 'updatedAt'>,
): WorkingCopyMark {
  const { key, id, version } = mark
  db.run(EMPTY, key)
  if (db.run(REPLACE, version + 1, hash, updatedAt, json, key, version) !== 1)
    throw new Error(`no story ${id} at version ${version}`)
  return { ...mark, version: version + 1, hash, updatedAt }
}

/** Whether the story was not in the trash before. */
export function trashWorkingCopy(db: WritableDb, id: string, at: string): boolean {
  return db.run(TRASH, at, id) === 1
}

/** Whether the story was in the trash before. */
export function restoreWorkingCopy(db: WritableDb, id: string): boolean {
  return db.run(RESTORE, id) === 1
}

/** SQLite has no truth values: a sample is stored as 1. */
function fromRow<T extends WorkingCopyMark>(row: T | undefined): T | undefined {
  return row && { ...row, sample: Boolean(row.sample) }
}
