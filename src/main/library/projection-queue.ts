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
/** So many stories that the list lacks are taken in at once. */
const BATCH = 16

/** Brings lists, search and suggestions up to date with the stories, in the background and before they are asked. */
export class ProjectionQueue {
  readonly #db: WritableDb
  #timer: NodeJS.Timeout | undefined
  /** Rows are written with each save, so only what was stale at opening can lack one: that saved last comes last. */
  #outsideList: number[] | undefined
  #read: { copy: WorkingCopy; projection: Projection | undefined } | undefined

  constructor(db: WritableDb) {
    this.#db = db
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
    this.#attempt(() => this.#work(until))
  }

  /** Ends the background work. What it can't finish waits for the next opening. */
  close(): void {
    clearTimeout(this.#timer)
    this.catchUp('all')
  }

  #slice(): void {
    this.#timer = undefined
    const done = this.#attempt(() => !this.#readLong() && this.#work(Date.now() + SLICE))
    if (done !== 'all') this.soon(done === 'some' ? 0 : DELAY)
  }

  /** Whether the next story is so long that reading it is enough for one slice. */
  #readLong(): boolean {
    const [next] = staleInList(this.#db, 1)
    const copy = next === undefined ? undefined : peekWorkingCopy(this.#db, next)
    if (copy === undefined || copy.json.length < LONG || this.#hasRead(copy)) return false
    this.#read = { copy, projection: project(copy) }
    return true
  }

  #hasRead({ key, hash, updatedAt, trashedAt }: WorkingCopy): boolean {
    const read = this.#read?.copy
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
    const left = this.#outsideList ?? staleOutsideList(this.#db).reverse()
    this.#outsideList = this.#db.transaction(() => this.#turn([...left], until))
    return !isAnyStale(this.#db)
  }

  /** Gives the stories that the list lacks still. */
  #turn(outside: number[], until: number): number[] {
    for (let keys = staleInList(this.#db, BATCH); keys.length > 0; keys = staleInList(this.#db, BATCH)) {
      for (const key of keys) {
        this.#bringUpToDate(key)
        if (Date.now() >= until) return outside
      }
    }
    while (outside.length > 0 && Date.now() < until) {
      // All of these were saved before those in the list. A full-text index is written fastest from low places up.
      const keys = outside.splice(-BATCH)
      const first = lowestPlace(this.#db) - keys.length
      for (const [index, key] of keys.entries()) this.#bringUpToDate(key, first + index)
    }
    return outside
  }

  /** A damaged story keeps the row it had, so that the list still shows it. */
  #bringUpToDate(key: number, place?: number): void {
    const copy = peekWorkingCopy(this.#db, key)
    if (copy !== undefined) {
      const projection = this.#hasRead(copy) ? this.#read?.projection : project(copy)
      if (projection !== undefined) writeProjection(this.#db, key, projection, place)
      else if (!hasStoryRow(this.#db, key)) writeStoryRow(this.#db, key, rowOfUnreadable(copy), place)
    }
    removeStale(this.#db, key)
    if (this.#read?.copy.key === key) this.#read = undefined
  }
}
