import type { DeskFolder } from '../../desk/desk-folder'
import { readObject } from '../../desk/read-object'
import type { Revision } from '../../../shared/article/revision'
import type { WritableDb } from '../../store/connection'
import { noteObject, readAgain, readyObjects, type SeenObject } from '../../store/desk-objects'
import { type DeskSubject, putSubject, readSubject } from '../../store/desk-subjects'
import { sha256 } from '../../store/hash'
import { notePastParents } from '../../store/past-parents'
import { RecentTexts } from '../../store/recent-texts'
import { forgetRemoved, isRemoved } from '../../store/removal'
import { readRevisionMark } from '../../store/revisions'
import { KnownParts } from '../known-parts'
import type { Room } from '../room'
import { addArriving, pastOf } from './add-arriving'
import { compareNames } from './compare-names'
import { inSlices } from './in-slices'
import { readingOrder } from './reading-order'
import { firstBase } from './share-story'

/** So many objects are read at once, while those before them are taken in. */
const AT_ONCE = 128

/** What a look found in a folder. */
interface Found {
  /** All names that lie there. */
  names: ReadonlySet<string>
  /** Those that were not seen before. */
  fresh: readonly string[]
}

/**
 * Brings in what lies in a desk's folder and was not seen before, each revision after its parents. What is torn is read
 * again the next time; what waits for others is remembered. Working copies stay as they are: their stories have arrived.
 * Gives the names of what is torn; `onRead` hears how many of how many were read.
 */
export async function takeIn(
  room: Room,
  desk: string,
  folder: DeskFolder,
  { names, fresh }: Found,
  onRead: (done: number, total: number) => void,
): Promise<Set<string>> {
  const torn = new Set<string>()
  const taking = new Taking(desk)
  let unread = fresh
  for (;;) {
    const ready = readyObjects(room.writing().db, desk)
    const open = [...unread, ...ready].filter((name) => !torn.has(name))
    if (open.length === 0) return torn
    onRead(0, open.length)
    await takeAll(room, folder, await readingOrder(folder, open), taking, { torn, onRead })
    unread = taking.revived ? (await compareNames(room, desk, names)).fresh : []
    taking.revived = false
  }
}

interface Hearing {
  torn: Set<string>
  onRead: (done: number, total: number) => void
}

async function takeAll(room: Room, folder: DeskFolder, names: string[], taking: Taking, { torn, onRead }: Hearing) {
  const readFrom = (at: number) => {
    const some = names.slice(at, at + AT_ONCE)
    return Promise.all(some.map(async (name) => ({ name, bytes: await folder.read('objects', name) })))
  }
  for (let at = 0, ahead = readFrom(0); at < names.length;) {
    const read = await ahead
    at += AT_ONCE
    ahead = readFrom(at)
    // Whoever waits for them hears of what is wrong with them; if nobody comes to that, nobody need.
    ahead.catch(() => undefined)
    await inSlices(
      room,
      read,
      ({ name, bytes }) => {
        if (bytes === undefined) torn.add(name)
        else taking.take(room.writing().db, name, bytes)
      },
      () => undefined,
    )
    onRead(Math.min(at, names.length), names.length)
  }
}

/** Takes in objects of a desk, one after the other. */
class Taking {
  /** Something was written on a story that was removed for good: all of it is to be read. */
  revived = false
  readonly #desk: string
  readonly #known = new KnownParts()
  readonly #recent = new RecentTexts()

  constructor(desk: string) {
    this.#desk = desk
  }

  take(db: WritableDb, name: string, bytes: Uint8Array): void {
    const seen = this.#stateOf(db, bytes)
    noteObject(db, this.#desk, { name, ...seen })
  }

  /** Gives what is known of the object now. */
  #stateOf(db: WritableDb, bytes: Uint8Array): Omit<SeenObject, 'name'> {
    const object = readObject(bytes, this.#known)
    if (typeof object === 'string') return { state: object }
    const { revision } = object
    const { id: subject } = revision
    const id = sha256(bytes)
    const seen = { revision: id, subject }
    const row = readSubject(db, subject)
    if (!belongs(this.#desk, revision, row)) return { ...seen, state: 'elsewhere' }
    if (isRemoved(db, subject) && readRevisionMark(db, id) === undefined) {
      if (!revives(revision)) return { ...seen, state: 'removed' }
      forgetRemoved(db, subject)
      readAgain(db, this.#desk, subject)
      this.revived = true
    }
    const { missing: waitsFor, isOne } = pastOf(db, revision)
    if (waitsFor !== undefined) return { ...seen, state: 'held', waitsFor }
    if (!isOne) return { ...seen, state: 'refused' }
    claim(db, this.#desk, subject, row)
    addArriving(db, { ...object, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), id }, this.#recent)
    return { ...seen, state: 'there' }
  }
}

/** A story may belong to one desk; a shelf to the one that its name says. */
function belongs(desk: string, { id, kind }: Revision, row: DeskSubject | undefined): boolean {
  const isShelf = id.includes('/')
  if (isShelf !== (kind === 'shelf') || (isShelf && !id.startsWith(`${desk}/`))) return false
  return (row?.desk ?? desk) === desk
}

/** Whether somebody wrote on a story that was removed for good here: what removed it knew nothing of that. */
function revives({ deleted, reason }: Revision): boolean {
  return !deleted && reason !== 'merge'
}

/** The story has arrived; one that was only here until now belongs to the desk. */
function claim(db: WritableDb, desk: string, subject: string, row: DeskSubject | undefined): void {
  const state = row && wasRemoved(row) ? 'returning' : 'arrived'
  if (row?.state === state) return
  if (row) return putSubject(db, { ...row, state })
  notePastParents(db, subject)
  putSubject(db, { subject, desk, base: firstBase(db, subject), state: 'arrived' })
}

function wasRemoved({ state }: DeskSubject): boolean {
  return state === 'removed' || state === 'returning'
}
