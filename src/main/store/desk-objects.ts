import type { ReadableDb, WritableDb } from './connection'

/** What is known of an object in a desk's folder, see migration 5. `lost`: it was there, and is not, or torn. */
export type ObjectState = 'there' | 'held' | 'removed' | 'elsewhere' | 'refused' | 'newer' | 'lost'

export interface SeenObject {
  name: string
  state: ObjectState
  revision?: string
  subject?: string
  waitsFor?: string
}

const SEEN = "SELECT name FROM desk_object WHERE desk = ? AND name >= ? AND name < ? AND state <> 'lost'"
const STATE = 'SELECT state FROM desk_object WHERE desk = ? AND name = ?'
const PUT = `
  INSERT INTO desk_object (desk, name, state, revision, subject, waits_for) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (desk, name) DO UPDATE SET
    state = excluded.state, revision = excluded.revision, subject = excluded.subject, waits_for = excluded.waits_for`
const FORGET = 'DELETE FROM desk_object WHERE desk = ? AND name = ?'
const LOSE = "UPDATE desk_object SET state = 'lost' WHERE desk = ? AND name = ? AND state = 'there'"
const FORGET_UNUSABLE = "DELETE FROM desk_object WHERE desk = ? AND state IN ('elsewhere', 'refused', 'newer')"
const READY = `
  SELECT o.name FROM desk_object AS o JOIN revision AS r ON r.id = o.waits_for
  WHERE o.desk = ? AND o.state = 'held'`
const COUNT = 'SELECT count(*) AS objects FROM desk_object WHERE desk = ? AND state = ?'
const WAS_SEEN = "SELECT 1 FROM desk_object WHERE desk = ? AND state IN ('there', 'removed') LIMIT 1"
const IS_IN_FOLDER = "SELECT 1 FROM desk_object WHERE revision = ? AND state <> 'lost' LIMIT 1"
const WAS_IN_FOLDER = 'SELECT 1 FROM desk_object WHERE revision = ? AND desk = ?'
const IN_FOLDER = `
  SELECT o.revision FROM desk_object AS o JOIN revision AS r ON r.id = o.revision
  WHERE o.subject = ? AND o.desk = ? ORDER BY r.key`
const SET_REMOVED = "UPDATE desk_object SET state = 'removed' WHERE subject = ? AND state = 'there'"
const FORGET_HELD = "DELETE FROM desk_object WHERE subject = ? AND state = 'held'"
const FORGET_REMOVED = "DELETE FROM desk_object WHERE desk = ? AND subject = ? AND state = 'removed'"
const WANT = 'INSERT OR IGNORE INTO desk_wanted (desk, hash, subject) VALUES (?, ?, ?)'
const WANTED = 'SELECT hash, subject FROM desk_wanted WHERE desk = ? ORDER BY hash'
const GOT = 'DELETE FROM desk_wanted WHERE hash = ?'

/** The names that were seen in a desk's folder, those that begin so. */
export function seenObjects(db: ReadableDb, desk: string, start: string): string[] {
  return db.column<string>(SEEN, desk, start, `${start}~`)
}

/** What is known of a name in a desk's folder. */
export function objectState(db: ReadableDb, desk: string, name: string): ObjectState | undefined {
  return db.get<{ state: ObjectState }>(STATE, desk, name)?.state
}

export function noteObject(
  db: WritableDb,
  desk: string,
  { name, state, revision, subject, waitsFor }: SeenObject,
): void {
  db.run(PUT, desk, name, state, revision ?? null, subject ?? null, waitsFor ?? null)
}

/**
 * The object is to be put there again, and read if somebody else does so. That others may have it stays known of one that
 * this library has too.
 */
export function loseObject(db: WritableDb, desk: string, name: string): void {
  if (db.run(LOSE, desk, name) === 0) db.run(FORGET, desk, name)
}

/** What this version could make nothing of is looked at once more. */
export function forgetUnusable(db: WritableDb, desk: string): void {
  db.run(FORGET_UNUSABLE, desk)
}

/** Objects that waited for a revision which is in this library now. */
export function readyObjects(db: ReadableDb, desk: string): string[] {
  return db.column<string>(READY, desk)
}

export function countObjects(db: ReadableDb, desk: string, state: ObjectState): number {
  return db.get<{ objects: number }>(COUNT, desk, state)?.objects ?? 0
}

/** Whether a desk's folder was ever seen to hold something. */
export function wasSeen(db: ReadableDb, desk: string): boolean {
  return db.get(WAS_SEEN, desk) !== undefined
}

/** Whether a revision was seen in a folder. */
export function isInFolder(db: ReadableDb, revision: string): boolean {
  return db.get(IS_IN_FOLDER, revision) !== undefined
}

/** Whether a revision is in a desk's folder or was: somebody at the desk may have it. */
export function wasInFolder(db: ReadableDb, desk: string, revision: string): boolean {
  return db.get(WAS_IN_FOLDER, revision, desk) !== undefined
}

/** The revisions of a story that are in a desk's folder or were, in the order in which they came here. */
export function revisionsInFolder(db: ReadableDb, desk: string, story: string): string[] {
  return db.column<string>(IN_FOLDER, story, desk)
}

/** A story was removed for good here: what was known of it is passed over. What waited is news, and read again. */
export function passOver(db: WritableDb, subject: string): void {
  db.run(SET_REMOVED, subject)
  db.run(FORGET_HELD, subject)
}

/** The opposite: all of a story is read again. */
export function readAgain(db: WritableDb, desk: string, subject: string): void {
  db.run(FORGET_REMOVED, desk, subject)
}

/** Notes a file that a story of a desk shows and that is not here. */
export function wantAsset(db: WritableDb, desk: string, { hash, subject }: { hash: string; subject: string }): void {
  db.run(WANT, desk, hash, subject)
}

export function wantedAssets(db: ReadableDb, desk: string): { hash: string; subject: string }[] {
  return db.all(WANTED, desk)
}

export function gotAsset(db: WritableDb, hash: string): void {
  db.run(GOT, hash)
}
