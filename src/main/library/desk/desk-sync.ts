import type { Arrival } from '../../../shared/bridge/desk'
import { type Problem, StetError } from '../../../shared/bridge/errors'
import type { DeskFolder } from '../../desk/desk-folder'
import { DESK_FORMAT } from '../../desk/plain-folder'
import { forgetUnusable, loseObject, wasSeen } from '../../store/desk-objects'
import { type Added, countStoriesOf, readSubject, subjectsIn, unsentRevisions } from '../../store/desk-subjects'
import type { DeskRecord } from '../../store/desks'
import { fromDamaged } from '../../store/from-damaged'
import { graphOf } from '../../store/revision-graph'
import { readRevision } from '../../store/revisions'
import { suspect } from '../../store/suspicion'
import type { Room } from '../room'
import { compareNames } from './compare-names'
import { fetchAssets } from './fetch-assets'
import { holdBack } from './hold-back'
import { inSlices } from './in-slices'
import { askForTorn, mendFolder } from './mend-folder'
import { editedPage, isPageEdit } from './page-edit'
import { sendOut } from './send-out'
import { followRemoval, settleStory } from './settle-story'
import { settleShelves } from './settle-shelf'
import { takeIn } from './take-in'

/** More removals by others than so many, or than this share of a desk's stories, wait until a person agrees. */
const MANY = 20
const LARGE_SHARE = 0.1
/** So few are never a large share. */
const FEW = 3

/** Milliseconds between two reports of how far it has come. */
const REPORTS = 250

/** Keeps one desk's folder and this library at the same state. */
export class DeskSync {
  problem: Problem | null = null
  lookedAt: string | null = null
  working = false
  /** How many of the objects that are new were read. */
  reading: { done: number; total: number } | null = null
  readonly #room: Room
  readonly #folder: DeskFolder
  readonly #onNews: (arrivals: Arrival[]) => void
  #running: Promise<void> | undefined
  #again: Promise<void> | undefined
  #reported = 0
  #isFirst = true
  /** What was torn at the last look. */
  #torn = { objects: new Set<string>(), assets: new Set<string>() }
  /** Until this was added all had gone out. */
  #sent: Added | undefined
  #toSend = 0
  #stopped = false

  /** `onNews` hears whenever something is otherwise, and of stories that others' work came into. */
  constructor(
    room: Room,
    readonly desk: DeskRecord,
    folder: DeskFolder,
    onNews: (arrivals: Arrival[]) => void,
  ) {
    this.#room = room
    this.#folder = folder
    this.#onNews = onNews
  }

  /**
   * Looks through the folder: what is new comes in, what is not there goes out. Resolves when a look that began after the
   * call is over, whatever became of it: see `problem`.
   */
  look(): Promise<void> {
    if (this.#again) return this.#again
    const before = this.#running
    if (before === undefined) return (this.#running = this.#run().finally(() => (this.#running = undefined)))
    this.#again = before.then(() => {
      this.#again = undefined
      return this.look()
    })
    return this.#again
  }

  /** The revisions that are to go out. */
  unsent(): { subject: string; id: string }[] {
    return unsentRevisions(this.#room.reading().db, this.desk.id, this.#sent)
  }

  /** How many these are; while a look goes on, how many they were when it began. */
  get toSend(): number {
    if (!this.working) this.#toSend = this.unsent().length
    return this.#toSend
  }

  /** Stories became the desk's that were written before. */
  given(): void {
    this.#sent = undefined
  }

  stop(): void {
    this.#stopped = true
  }

  async #run(): Promise<void> {
    if (this.#stopped) return
    this.working = true
    this.#onNews([])
    const arrivals: Arrival[] = []
    try {
      await this.#work(arrivals)
      this.problem = null
      this.lookedAt = new Date().toISOString()
    } catch (error) {
      if (!(error instanceof StetError)) throw error
      if (error.code === 'library.closed') return this.stop()
      if (error.code === 'library.unreadable') suspect(this.#room.store.path)
      this.problem = error.toProblem()
    } finally {
      this.working = false
      this.reading = null
    }
    this.#onNews(arrivals)
  }

  async #work(arrivals: Arrival[]): Promise<void> {
    const { id } = this.desk
    if (this.#isFirst) forgetUnusable(this.#room.writing().db, id)
    const names = await this.#names()
    this.#isFirst = false
    const { fresh, lost } = await compareNames(this.#room, id, names)
    this.#forget(lost)
    const report = (done: number, total: number) => this.#report(done, total)
    const objects = await takeIn(this.#room, id, this.#folder, { names, fresh }, report)
    await this.#settle(arrivals)
    settleShelves(this.#room.writing().db, this.desk)
    const { served, torn: assets } = await fetchAssets(this.#room, id, this.#folder)
    if (served.length > 0) this.#room.changed(served)
    if (await mendFolder(this.#room, id, this.#folder)) this.#sent = undefined
    const seen = await holdBack(this.#room, id, this.#sent)
    this.#sent = await sendOut(this.#room, id, this.#folder, { sent: this.#sent, seen })
    const before = this.#torn
    this.#torn = { objects, assets }
    await askForTorn(this.#folder, 'objects', objects, before.objects)
    await askForTorn(this.#folder, 'assets', assets, before.assets)
    await this.#folder.sweep()
  }

  #report(done: number, total: number): void {
    this.reading = { done, total }
    if (Date.now() - this.#reported < REPORTS) return
    this.#reported = Date.now()
    this.#onNews([])
  }

  /** What lies in the folder. Throws desk.empty or desk.another where it can't be the one that was joined. */
  async #names(): Promise<Set<string>> {
    const { id, name, folder: path } = this.desk
    const about = await this.#folder.about()
    if (about !== undefined && about.id !== id) throw new StetError('desk.another', { path })
    const names = await this.#folder.names('objects')
    if (about === undefined) {
      // An unmounted disk leaves an empty folder behind, into which nothing must be written.
      const { db } = this.#room.writing()
      if (names.size === 0 && wasSeen(db, id)) throw new StetError('desk.empty', { path })
      await this.#folder.found({ format: DESK_FORMAT, id, name })
    }
    return names
  }

  /** What the folder has lost goes there again: that something is not there says nothing. */
  #forget(lost: readonly string[]): void {
    const { db } = this.#room.writing()
    if (lost.length === 0) return
    this.#sent = undefined
    db.transaction(() => {
      for (const name of lost) loseObject(db, this.desk.id, name)
    })
  }

  /** Many stories in one transaction, each all or nothing. */
  async #settle(arrivals: Arrival[]): Promise<void> {
    const { db } = this.#room.writing()
    const arrived = [...subjectsIn(db, this.desk.id, 'arrived'), ...subjectsIn(db, this.desk.id, 'returning')]
    const stories = arrived.filter((subject) => !subject.includes('/'))
    const settleOne = (story: string) => this.#settleOne(story)
    await inSlices(this.#room, stories, settleOne, (settled) => {
      const came = settled.flat()
      if (came.length > 0) this.#room.changed(came.map(({ id }) => id))
      arrivals.push(...came)
      this.#onNews([])
    })
    this.#followRemovals()
  }

  /** What is damaged here, or of a newer Stet, waits. */
  #settleOne(subject: string): Arrival[] {
    const { db } = this.#room.writing()
    const row = readSubject(db, subject)
    if (row === undefined) return []
    try {
      const { changed, isNew } = settleStory(this.#room, row)
      return changed ? [{ id: subject, isNew, ...lastWriter(this.#room, subject) }] : []
    } catch (error) {
      if (error instanceof StetError && WAITS.has(error.code)) return []
      throw error
    }
  }

  #followRemovals(): void {
    const { db } = this.#room.writing()
    const removed = subjectsIn(db, this.desk.id, 'asking')
    const isLarge = removed.length > FEW && removed.length > LARGE_SHARE * countStoriesOf(db, this.desk.id)
    if (removed.length === 0 || removed.length > MANY || isLarge) return
    this.takeRemovals()
  }

  /** Puts the stories into the trash that others removed. */
  takeRemovals(): void {
    const { db } = this.#room.writing()
    const removed = subjectsIn(db, this.desk.id, 'asking')
    db.transaction(() => {
      for (const subject of removed) {
        const row = readSubject(db, subject)
        if (row) followRemoval(db, row)
      }
    })
    if (removed.length > 0) this.#room.changed(removed)
  }
}

const WAITS = new Set(['library.damaged', 'article.read-only', 'article.invalid'])

/** Who wrote last, or in which page of the desk's folder somebody did. */
function lastWriter(room: Room, subject: string): Pick<Arrival, 'by' | 'page'> {
  const { db } = room.reading()
  const last = [...graphOf(db, subject).values()].findLast((node) => node.author !== null || isPageEdit(node))
  const edit = last && isPageEdit(last) ? fromDamaged(() => readRevision(db, last.id)) : undefined
  const page = edit && editedPage(edit)
  return { by: last?.author ?? null, ...(page !== undefined && { page }) }
}
