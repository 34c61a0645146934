import { canonicalJson } from '../../shared/article/canonical'
import { isShared, ParsedRevision, type Reason, type Revision } from '../../shared/article/revision'
import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb, WritableDb } from './connection'
import { sha256 } from './hash'
import type { RecentTexts } from './recent-texts'
import { addParents } from './revision-graph'
import { storedAsNext, type StoredText, textOf } from './revision-texts'

/** What is known of a revision without reading its value. */
export interface RevisionMark {
  id: string
  /** The story or shelf that it is a revision of. */
  subject: string
  valueHash: string
}

/** The same, as a history shows it. `added` and `removed` count words since the one before; null: not counted yet. */
export interface RevisionRow extends RevisionMark {
  at: string
  author: string | null
  reason: Reason
  label: string | null
  /** It travels, by its reason, unless it was held back. */
  shared: boolean
  added: number | null
  removed: number | null
}

/** Words that came and went since the revision before. */
export interface Words {
  added: number
  removed: number
}

const ADD = `
  INSERT INTO revision
    (id, kind, subject, at, author, reason, label, shared, value_hash, added, removed, base, encoding, bytes)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET shared = excluded.shared WHERE shared < excluded.shared`
const READ = 'SELECT base, encoding, bytes FROM revision WHERE id = ?'
const MARK = 'SELECT id, subject, value_hash AS valueHash FROM revision'
const READ_MARK = `${MARK} WHERE id = ?`
// Asked for both by name, the index gives the end of each: a long history is not gone through for it.
const LAST = `${MARK} WHERE subject = ? AND shared IN (0, 1) ORDER BY key DESC LIMIT 1`
const LAST_SHARED = `${MARK} WHERE subject = ? AND shared = 1 ORDER BY key DESC LIMIT 1`
const SHARED_UP_TO = `
  ${MARK} WHERE subject = (SELECT subject FROM revision WHERE id = ?) AND shared = 1
  AND key <= (SELECT key FROM revision WHERE id = ?) ORDER BY key DESC LIMIT 1`
const ALL_OF = `
  SELECT id, subject, value_hash AS valueHash, at, author, reason, label, shared, added, removed
  FROM revision WHERE subject = ? AND value_hash <> '' ORDER BY key DESC`
const HOLD_BACK = 'UPDATE revision SET shared = 0 WHERE id = ?'
const SET_WORDS = 'UPDATE revision SET added = ?, removed = ? WHERE id = ?'

/** The name of a revision: the SHA-256 of its canonical bytes. */
export function revisionId(revision: Revision): string {
  return sha256(canonicalJson(revision))
}

/**
 * Keeps a revision and gives its id. `valueHash` is that of the value as it will be read; `words` is what changed since
 * the last one, where that is known already.
 */
export function addRevision(db: WritableDb, revision: Revision, valueHash: string, words?: Words): string {
  const text = Buffer.from(canonicalJson(revision))
  return addRevisionText(db, { revision, text, id: sha256(text) }, { valueHash, words })
}

/** The same for one whose canonical bytes and id are at hand. */
export function addRevisionText(
  db: WritableDb,
  { revision, text, id }: { revision: Revision; text: Buffer; id: string },
  { valueHash, words, recent }: { valueHash: string; words?: Words | undefined; recent?: RecentTexts | undefined },
): string {
  const { kind, id: subject, at, author, reason, label = null } = revision
  const { added = null, removed = null } = words ?? {}
  const shared = Number(isShared(reason))
  const { base, encoding, bytes } = storedAsNext(db, subject, text, recent)
  recent?.add(id, text)
  db.run(ADD, id, kind, subject, at, author, reason, label, shared, valueHash, added, removed, base, encoding, bytes)
  if (isShared(reason)) addParents(db, id, revision.parents)
  return id
}

/** A revision, verified; undefined where there is none of that id. Throws library.damaged. */
export function readRevision(db: ReadableDb, id: string): Revision | undefined {
  const text = revisionBytes(db, id)
  return text && ParsedRevision.parse(JSON.parse(text.toString('utf8')))
}

/** The canonical bytes of a revision, verified; undefined where there is none of that id. Throws library.damaged. */
export function revisionBytes(db: ReadableDb, id: string): Buffer | undefined {
  const row = db.get<StoredText>(READ, id)
  if (row === undefined) return undefined
  const text = textOf(db, row)
  if (text === undefined || sha256(text) !== id) throw new StetError('library.damaged')
  return text
}

/** Throws nothing: undefined where there is none of that id. */
export function readRevisionMark(db: ReadableDb, id: string): RevisionMark | undefined {
  return db.get<RevisionMark>(READ_MARK, id)
}

/** The newest revision of a story or shelf, or the newest that is shared. */
export function lastRevision(db: ReadableDb, subject: string, which: 'any' | 'shared'): RevisionMark | undefined {
  return db.get<RevisionMark>(which === 'shared' ? LAST_SHARED : LAST, subject)
}

/** The shared revision that a revision is, or the last one before it. */
export function sharedUpTo(db: ReadableDb, id: string): RevisionMark | undefined {
  return db.get<RevisionMark>(SHARED_UP_TO, id, id)
}

/** All revisions of a story or shelf that have a value, newest first. */
export function revisionsOf(db: ReadableDb, subject: string): RevisionRow[] {
  return db.all<RevisionRow>(ALL_OF, subject).map((row) => ({ ...row, shared: Boolean(row.shared) }))
}

/** Notes what changed since the revision before. */
export function setWords(db: WritableDb, id: string, { added, removed }: Words): void {
  db.run(SET_WORDS, added, removed, id)
}

/** Keeps a revision that was to travel on this computer, as a version alone. It travels again if it comes from elsewhere. */
export function holdRevision(db: WritableDb, id: string): void {
  db.run(HOLD_BACK, id)
}
