import { deflateSync, inflateSync } from 'node:zlib'
import { canonicalJson } from '../../shared/article/canonical'
import { isShared, Revision } from '../../shared/article/revision'
import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb, WritableDb } from './connection'
import { sha256 } from './hash'

/** What is known of a revision without reading its value. */
export interface RevisionMark {
  id: string
  valueHash: string
}

const ENCODING = 'deflate'

const ADD = `
  INSERT INTO revision (id, kind, subject, at, author, reason, label, shared, value_hash, encoding, bytes)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO NOTHING`
const READ = 'SELECT encoding, bytes FROM revision WHERE id = ?'
const MARK = 'SELECT id, value_hash AS valueHash FROM revision'
const READ_MARK = `${MARK} WHERE id = ?`
const LAST = `${MARK} WHERE subject = ? ORDER BY key DESC LIMIT 1`
const LAST_SHARED = `${MARK} WHERE subject = ? AND shared = 1 ORDER BY key DESC LIMIT 1`

/** The name of a revision: the SHA-256 of its canonical bytes. */
export function revisionId(revision: Revision): string {
  return sha256(canonicalJson(revision))
}

/** Keeps a revision and gives its id. `valueHash` is that of the value as it will be read. */
export function addRevision(db: WritableDb, revision: Revision, valueHash: string): string {
  const json = canonicalJson(revision)
  const id = sha256(json)
  const { kind, id: subject, at, author, reason, label = null } = revision
  const shared = Number(isShared(reason))
  db.run(ADD, id, kind, subject, at, author, reason, label, shared, valueHash, ENCODING, deflateSync(json))
  return id
}

/** A revision, verified; undefined where there is none of that id. Throws library.damaged. */
export function readRevision(db: ReadableDb, id: string): Revision | undefined {
  const row = db.get<{ encoding: string; bytes: Uint8Array }>(READ, id)
  if (row === undefined) return undefined
  if (row.encoding !== ENCODING) throw new Error(`revision ${id} is stored as ${row.encoding}`)
  const json = inflated(row.bytes)
  if (json === undefined || sha256(json) !== id) throw new StetError('library.damaged')
  return Revision.parse(JSON.parse(json.toString('utf8')))
}

/** Throws nothing: undefined where there is none of that id. */
export function readRevisionMark(db: ReadableDb, id: string): RevisionMark | undefined {
  return db.get<RevisionMark>(READ_MARK, id)
}

/** The newest revision of a story or shelf, or the newest that is shared. */
export function lastRevision(db: ReadableDb, subject: string, which: 'any' | 'shared'): RevisionMark | undefined {
  return db.get<RevisionMark>(which === 'shared' ? LAST_SHARED : LAST, subject)
}

function inflated(bytes: Uint8Array): Buffer | undefined {
  try {
    return inflateSync(bytes)
  } catch {
    return undefined
  }
}
