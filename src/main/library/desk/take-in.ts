import type { DeskFolder } from '../../desk/desk-folder'
import { readObject } from '../../desk/read-object'
import type { Revision } from '../../../shared/article/revision'
import type { WritableDb } from '../../store/connection'
import {
  noteObject,
  type ObjectState,
  readAgain,
  readyObjects,
  type SeenObject,
  seenObjects,
} from '../../store/desk-objects'
import { type DeskSubject, putSubject, readSubject } from '../../store/desk-subjects'
import { sha256 } from '../../store/hash'
import { notePastParents } from '../../store/past-parents'
import { forgetRemoved, isRemoved } from '../../store/removal'
import { readRevisionMark } from '../../store/revisions'
import { addArriving, isOfOneHistory, missingParent } from './add-arriving'
import type { Room } from '../room'
import { firstBase } from './share-story'

/** So many objects are read at once, and taken in together. */
const AT_ONCE = 64
/** Of what waits for its parents so many bytes are kept, so that it need not be read twice. */
const KEPT = 64_000_000

/**
 * Brings in what lies in a desk's folder and was not seen before, each revision after its parents. What is torn is read
 * again the next time; what waits for others is remembered. Working copies stay as they are: their stories have arrived.
 * Gives the names of what is torn; `onRead` hears how many of how many were read.
 */
export async function takeIn(
  room: Room,
  desk: string,
  folder: DeskFolder,
  names: ReadonlySet<string>,
  onRead: (done: number, total: number) => void,
): Promise<Set<string>> {
  const torn = new Set<string>()
  const waiting = new Waiting()
  for (;;) {
    const { db } = room.writing()
    const seen = seenObjects(db, desk)
    const ready = readyObjects(db, desk)
    const open = [...[...names].filter((name) => !seen.has(name)), ...ready].filter((name) => !torn.has(name))
    if (open.length === 0) return torn
    for (let at = 0; at < open.length; at += AT_ONCE) {
      const some = open.slice(at, at + AT_ONCE)
      const read = await Promise.all(
        some.map(async (name) => ({ name, bytes: waiting.take(name) ?? (await folder.read('objects', name)) })),
      )
      room.writing().db.transaction(() => {
        for (const { name, bytes } of read) {
          if (bytes === undefined) torn.add(name)
          else if (takeObject(room.writing().db, desk, name, bytes) === 'held') waiting.keep(name, bytes)
        }
      })
      onRead(Math.min(at + AT_ONCE, open.length), open.length)
    }
  }
}

/** Gives what is known of the object now. */
function takeObject(db: WritableDb, desk: string, name: string, bytes: Uint8Array): ObjectState {
  const object = readObject(bytes)
  const note = (state: ObjectState, more: Partial<SeenObject> = {}) => {
    noteObject(db, desk, { name, state, ...more })
    return state
  }
  if (typeof object === 'string') return note(object)
  const { id: subject } = object
  const revision = sha256(bytes)
  const seen = { revision, subject }
  if (!belongs(db, desk, object)) return note('elsewhere', seen)
  if (readRevisionMark(db, revision) === undefined && isRemoved(db, subject)) {
    if (!revives(object)) return note('removed', seen)
    forgetRemoved(db, subject)
    readAgain(db, desk, subject)
  }
  const waitsFor = missingParent(db, object)
  if (waitsFor !== undefined) return note('held', { ...seen, waitsFor })
  if (!isOfOneHistory(db, object)) return note('refused', seen)
  claim(db, desk, subject)
  addArriving(db, { revision: object, text: Buffer.from(bytes), id: revision })
  return note('there', seen)
}

/** What was read and waits, as far as there is room for it. */
class Waiting {
  readonly #bytes = new Map<string, Uint8Array>()
  #size = 0

  keep(name: string, bytes: Uint8Array): void {
    if (this.#size + bytes.length > KEPT) return
    this.#bytes.set(name, bytes)
    this.#size += bytes.length
  }

  take(name: string): Uint8Array | undefined {
    const bytes = this.#bytes.get(name)
    this.#bytes.delete(name)
    this.#size -= bytes?.length ?? 0
    return bytes
  }
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
  putSubject(db, { subject, desk, base: firstBase(db, subject), state: 'arrived' })
}

function wasRemoved({ state }: DeskSubject): boolean {
  return state === 'removed' || state === 'returning'
}
