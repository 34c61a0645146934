import type { DeskFolder } from '../../desk/desk-folder'
import { readObject } from '../../desk/read-object'
import type { Revision } from '../../../shared/article/revision'
import type { WritableDb } from '../../store/connection'
import { noteObject, readAgain, readyObjects, seenObjects } from '../../store/desk-objects'
import { type DeskSubject, putSubject, readSubject } from '../../store/desk-subjects'
import { sha256 } from '../../store/hash'
import { notePastParents } from '../../store/past-parents'
import { forgetRemoved, isRemoved } from '../../store/removal'
import { lastRevision, readRevisionMark } from '../../store/revisions'
import { addArrivingRevision, isOfOneHistory, missingParent } from './add-arriving'
import type { Room } from '../room'

/** So many objects are read at once, and taken in together. */
const AT_ONCE = 64

/**
 * Brings in what lies in a desk's folder and was not seen before, each revision after its parents. What is torn is read
 * again the next time; what waits for others is remembered. Working copies stay as they are: their stories have arrived.
 * Gives the names of what is torn.
 */
export async function takeIn(
  room: Room,
  desk: string,
  folder: DeskFolder,
  names: ReadonlySet<string>,
): Promise<Set<string>> {
  const torn = new Set<string>()
  for (;;) {
    const { db } = room.writing()
    const seen = seenObjects(db, desk)
    const ready = readyObjects(db, desk)
    const open = [...[...names].filter((name) => !seen.has(name)), ...ready].filter((name) => !torn.has(name))
    if (open.length === 0) return torn
    for (let at = 0; at < open.length; at += AT_ONCE) {
      const some = open.slice(at, at + AT_ONCE)
      const read = await Promise.all(some.map(async (name) => ({ name, bytes: await folder.read('objects', name) })))
      room.writing().db.transaction(() => {
        for (const { name, bytes } of read) {
          if (bytes === undefined) torn.add(name)
          else takeObject(room.writing().db, desk, name, bytes)
        }
      })
    }
  }
}

function takeObject(db: WritableDb, desk: string, name: string, bytes: Uint8Array): void {
  const object = readObject(bytes)
  if (typeof object === 'string') return noteObject(db, desk, { name, state: object })
  const { id: subject } = object
  const seen = { name, revision: sha256(bytes), subject }
  if (!belongs(db, desk, object)) return noteObject(db, desk, { ...seen, state: 'elsewhere' })
  const isKnown = readRevisionMark(db, seen.revision) !== undefined
  if (!isKnown && isRemoved(db, subject)) {
    if (!revives(object)) return noteObject(db, desk, { ...seen, state: 'removed' })
    forgetRemoved(db, subject)
    readAgain(db, desk, subject)
  }
  const waitsFor = missingParent(db, object)
  if (waitsFor !== undefined) return noteObject(db, desk, { ...seen, state: 'held', waitsFor })
  if (!isOfOneHistory(db, object)) return noteObject(db, desk, { ...seen, state: 'refused' })
  claim(db, desk, subject)
  addArrivingRevision(db, object)
  noteObject(db, desk, { ...seen, state: 'there' })
}

/** A story may belong to one desk; a shelf to the one that its name says. */
function belongs(db: WritableDb, desk: string, { id, kind }: Revision): boolean {
  const isShelf = id.includes('/')
  if (isShelf !== (kind === 'shelf') || (isShelf && !id.startsWith(`${desk}/`))) return false
  return (readSubject(db, id)?.desk ?? desk) === desk
}

/** Whether somebody wrote on a story that was removed for good here: what removed it knew nothing of that. */
function revives({ deleted, reason }: Revision): boolean {
  return !deleted && reason !== 'merge'
}

/** The story has arrived; one that was only here until now belongs to the desk. */
function claim(db: WritableDb, desk: string, subject: string): void {
  const row = readSubject(db, subject)
  if (row) return putSubject(db, { ...row, state: wasRemoved(row) ? 'returning' : 'arrived' })
  notePastParents(db, subject)
  putSubject(db, { subject, desk, base: lastRevision(db, subject, 'shared')?.id ?? null, state: 'arrived' })
}

function wasRemoved({ state }: DeskSubject): boolean {
  return state === 'removed' || state === 'returning'
}
