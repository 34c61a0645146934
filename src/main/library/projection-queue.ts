import { StetError } from '../../shared/bridge/errors'
import type { WritableDb } from '../store/connection'
import { type Projection, writeProjection } from '../store/projections/projection'
import { countStale, isAnyStale, removeStale, staleInList, staleOutsideList } from '../store/projections/stale'
import { hasStoryRow, lowestPlace, writeStoryRow } from '../store/projections/story-rows'
import { peekWorkingCopy, type WorkingCopy } from '../store/working-copies'
import { project, rowOfUnreadable } from './project'

/** Milliseconds after a save, so that a writer's next ones are spared. */
const DELAY = 800
/** Milliseconds of work before requests get their turn. */
const SLICE = 30
/** The same for one who asks while much waits. */
const PATIENCE = 120
/** So many stories are brought up to date before a list or search is answered; beyond that it may lag behind. */
const AT_ONCE = 200
/** From so many characters on, a story is read in one slice and written in the next. */
const LONG = 200_000
/** So many stories at most are read before they are written. */
const BATCH = 64
/** The share of its time after which a turn reads no further story: writing takes four times as long. */
const READING = 0.2

/** A story as it was read; without a copy where it is gone. */
interface StoryRead {
  key: number
  copy: WorkingCopy | undefined
  /** Undefined where the copy is damaged. */
  projection: Projection | undefined
}

/**
 * Brings lists, search and suggestions up to date with the stories, in the background and before they are asked. That
 * saved last comes first, so that it is found at once however many wait.
 */
export class ProjectionQueue {
  readonly #db: WritableDb
  readonly #onCaughtUp: () => void
  #timer: NodeJS.Timeout | undefined
  /** Rows are written with each save, so only what was stale at opening can lack one. Newest first. */
  #outsideList: readonly number[] | undefined
  /** A long story that was read ahead of its writing. */
  #ahead: StoryRead | undefined
  /** Somebody was answered with less than there is. */
  #lagged = false

  /** `onCaughtUp` hears that all is up to date again after somebody was answered with less. */
  constructor(db: WritableDb, onCaughtUp: () => void) {
    this.#db = db
    this.#onCaughtUp = onCaughtUp
  }

  /** Sees to it that what is stale now is up to date within two seconds of idle time. */
  soon(delay = DELAY): void {
    this.#timer ??= setTimeout(() => this.#slice(), delay).unref()
  }

  /**
   * Brings up to date now what a list (`rows`) or a search (`all`) is about to read; where so much waits that the one
   * who asks would notice, only some of it.
   */
  catchUp(what: 'rows' | 'all'): void {
    if (what === 'rows' && this.#outsideList?.length === 0) return
    if (!isAnyStale(this.#db)) return
    const until = countStale(this.#db) > AT_ONCE ? Date.now() + PATIENCE : Infinity
    if (this.#attempt(() => this.#work(until)) !== 'all') this.#lagged = true
  }

  /** Ends the background work. What it can't finish waits for the next opening. */
  close(): void {
    clearTimeout(this.#timer)
    this.catchUp('all')
  }

  #slice(): void {
    this.#timer = undefined
    const done = this.#attempt(() => !this.#readLong() && this.#work(Date.now() + SLICE))
    if (done !== 'all') return this.soon(done === 'some' ? 0 : DELAY)
    if (this.#lagged) this.#onCaughtUp()
    this.#lagged = false
  }

  /** Whether the next story is so long that reading it is enough for one slice. */
  #readLong(): boolean {
    const [next] = staleInList(this.#db, 1)
    const copy = next === undefined ? undefined : peekWorkingCopy(this.#db, next)
    if (copy === undefined || copy.json.length < LONG || this.#hasRead(copy)) return false
    this.#ahead = { key: copy.key, copy, projection: project(copy) }
    return true
  }

  #hasRead({ key, hash, updatedAt, trashedAt }: WorkingCopy): boolean {
    const read = this.#ahead?.copy
    return read?.key === key && read.hash === hash && read.updatedAt === updatedAt && read.trashedAt === trashedAt
  }

  /**
   * Does work that says whether nothing is left. A full or failing disk is no reason to fail here: the stories stay stale
   * until there is room, lists and search show them as they were, and the one who saves is told the cause.
   */
  #attempt(work: () => boolean): 'all' | 'some' | 'none' {
    try {
      return work() ? 'all' : 'some'
    } catch (error) {
      if (error instanceof StetError) return 'none'
      throw error
    }
  }

  /** Whether nothing is left. What one turn does is written at once, since every commit waits for the disk. */
  #work(until: number): boolean {
    const outside = this.#outsideList ?? staleOutsideList(this.#db)
    this.#outsideList = this.#db.transaction(() => this.#turn(outside, until))
    return !isAnyStale(this.#db)
  }

  /** Gives the stories that the list lacks still. All of these were saved before those in it. */
  #turn(outside: readonly number[], until: number): readonly number[] {
    let left = outside
    do {
      const listed = staleInList(this.#db, BATCH)
      const stories = this.#readSome(listed.length > 0 ? listed : left.slice(0, BATCH), until)
      if (stories.length === 0) break
      const lowest = listed.length > 0 ? undefined : lowestPlace(this.#db) - stories.length
      // A full-text index is written fastest from low places up.
      for (const [index, story] of stories.reverse().entries())
        this.#write(story, lowest === undefined ? undefined : lowest + index)
      if (lowest !== undefined) left = left.slice(stories.length)
    } while (Date.now() < until)
    return left
  }

  /** Reads the first of these stories, and those after it while there is time to write them too. */
  #readSome(keys: readonly number[], until: number): StoryRead[] {
    const enough = Date.now() + (until - Date.now()) * READING
    const stories: StoryRead[] = []
    for (const key of keys) {
      stories.push(this.#read(key))
      if (Date.now() >= enough) break
    }
    return stories
  }

  #read(key: number): StoryRead {
    const copy = peekWorkingCopy(this.#db, key)
    if (copy !== undefined && this.#ahead && this.#hasRead(copy)) return this.#ahead
    return { key, copy, projection: copy && project(copy) }
  }

  /** A damaged story keeps the row it had, so that the list still shows it. */
  #write({ key, copy, projection }: StoryRead, place?: number): void {
    if (projection !== undefined) writeProjection(this.#db, key, projection, place)
    else if (copy !== undefined && !hasStoryRow(this.#db, key))
      writeStoryRow(this.#db, key, rowOfUnreadable(copy), place)
    removeStale(this.#db, key)
    if (this.#ahead?.key === key) this.#ahead = undefined
  }
}
