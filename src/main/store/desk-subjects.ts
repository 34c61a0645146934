import type { ReadableDb, WritableDb } from './connection'
import { deskGraph, graphOf } from './revision-graph'

/** Where a story or shelf of a desk stands, see migration 5. */
export type SubjectState = 'settled' | 'arrived' | 'asking' | 'removed' | 'returning'

/** A story or shelf that belongs to a desk. `base`: the shared revision that the working copy started from. */
export interface DeskSubject {
  subject: string
  desk: string
  base: string | null
  state: SubjectState
}

const READ = 'SELECT subject, desk, base, state FROM desk_subject WHERE subject = ?'
const IN_STATE = 'SELECT subject FROM desk_subject WHERE desk = ? AND state = ? ORDER BY subject'
const COUNT_STORIES =
  "SELECT count(*) AS stories FROM desk_subject WHERE desk = ? AND state <> 'removed' AND instr(subject, '/') = 0"
const STORIES = `
  SELECT w.id, w.hash, s.base FROM desk_subject AS s JOIN story AS w ON w.id = s.subject
  WHERE s.desk = ? AND s.state <> 'removed' AND w.trashed_at IS NULL AND w.sample = 0 ORDER BY w.key`
const PUT = `
  INSERT INTO desk_subject (subject, desk, base, state) VALUES (?, ?, ?, ?)
  ON CONFLICT (subject) DO UPDATE SET desk = excluded.desk, base = excluded.base, state = excluded.state`
const SET_BASE = 'UPDATE desk_subject SET base = ? WHERE subject = ?'
const SET_STATE = 'UPDATE desk_subject SET state = ? WHERE subject = ?'
const REMOVE = 'DELETE FROM desk_subject WHERE subject = ?'
// What was written since the last shared revision, and shared revisions that the folder has not got. Merges that nobody
// wrote on stay here, and so does a story that was only begun.
const UNSHARED = `
  SELECT s.subject FROM desk_subject AS s
  JOIN story AS w ON w.id = s.subject
  LEFT JOIN revision AS b ON b.id = s.base
  WHERE s.state <> 'removed' AND w.trashed_at IS NULL AND (b.value_hash IS NULL OR b.value_hash <> w.hash)`
const UNSENT_OF = (which: string) => `
  SELECT r.subject, r.id, s.base, EXISTS (
    SELECT 1 FROM revision_parent AS p WHERE p.revision = r.key
    AND NOT EXISTS (SELECT 1 FROM revision AS w WHERE w.id = p.parent AND w.shared = 1)) AS isCutOff
  FROM desk_subject AS s
  JOIN revision AS r ON r.subject = s.subject AND r.shared = 1
  WHERE ${which}
  AND NOT EXISTS (
    SELECT 1 FROM desk_object AS o WHERE o.revision = r.id AND o.desk = s.desk AND o.state = 'there')
  AND NOT (r.reason = 'merge' AND NOT EXISTS (SELECT 1 FROM revision_parent AS p WHERE p.parent = r.id))
  AND (r.reason <> 'create' OR EXISTS (SELECT 1 FROM revision_parent AS p WHERE p.parent = r.id))
  ORDER BY r.key`
const UNSENT = UNSENT_OF('s.desk = ? AND s.subject IN (SELECT subject FROM revision WHERE shared = 1 AND key > ?)')
const UNSENT_IN = UNSENT_OF('s.subject = ?')
const LAST_ADDED = 'SELECT key, id FROM revision ORDER BY key DESC LIMIT 1'
const STANDS = 'SELECT 1 FROM revision WHERE key = ? AND id = ?'

export function readSubject(db: ReadableDb, subject: string): DeskSubject | undefined {
  return db.get<DeskSubject>(READ, subject)
}

/** The stories and shelves of a desk that stand so. */
export function subjectsIn(db: ReadableDb, desk: string, state: SubjectState): string[] {
  return db.column<string>(IN_STATE, desk, state)
}

/** How many stories belong to a desk. */
export function countStoriesOf(db: ReadableDb, desk: string): number {
  return db.get<{ stories: number }>(COUNT_STORIES, desk)?.stories ?? 0
}

/** The stories of a desk that are in nobody's trash here: each with the hash of what is saved, and what that started from. */
export function storiesOf(db: ReadableDb, desk: string): { id: string; hash: string; base: string | null }[] {
  return db.all(STORIES, desk)
}

export function putSubject(db: WritableDb, { subject, desk, base, state }: DeskSubject): void {
  db.run(PUT, subject, desk, base, state)
}

/** Notes the shared revision that a working copy starts from now; nothing happens for one that belongs to no desk. */
export function setBase(db: WritableDb, subject: string, base: string): void {
  db.run(SET_BASE, base, subject)
}

export function setSubjectState(db: WritableDb, subject: string, state: SubjectState): void {
  db.run(SET_STATE, state, subject)
}

export function removeSubject(db: WritableDb, subject: string): void {
  db.run(REMOVE, subject)
}

/** The stories with words that are in no shared revision. */
export function unsharedStories(db: ReadableDb): string[] {
  return db.column<string>(UNSHARED)
}

/** A revision's place in the order in which they were added. */
export interface Added {
  key: number
  id: string
}

/** The revision that was added last. */
export function lastAdded(db: ReadableDb): Added | undefined {
  return db.get<Added>(LAST_ADDED)
}

/**
 * Shared revisions that are to go to a desk's folder, parents first; of those stories and shelves alone to which some were
 * added after that one. Where it is there no more its key may be another's by now, and all are looked through.
 */
export function unsentRevisions(db: ReadableDb, desk: string, after?: Added): { subject: string; id: string }[] {
  const from = after && db.get(STANDS, after.key, after.id) ? after.key : 0
  return withoutCutOff(db, db.all<Unsent>(UNSENT, desk, from))
}

/** Whether any of a story or shelf is to go to the folder of its desk. */
export function isUnsent(db: ReadableDb, subject: string): boolean {
  return withoutCutOff(db, db.all<Unsent>(UNSENT_IN, subject)).length > 0
}

interface Unsent {
  subject: string
  id: string
  base: string | null
  isCutOff: number
}

function withoutCutOff(db: ReadableDb, unsent: Unsent[]): Unsent[] {
  const cut = unsent.filter(({ isCutOff }) => isCutOff)
  const going = new Map(cut.map(({ subject, base }) => [subject, deskGraph(graphOf(db, subject), base)]))
  return unsent.filter(({ subject, id }) => going.get(subject)?.has(id) ?? true)
}
