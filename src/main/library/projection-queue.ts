import { StetError } from '../../shared/bridge/errors'
import type { WritableDb } from '../store/connection'
import { writeProjection } from '../store/projections/projection'
import { countStale, nextStale, removeStale } from '../store/projections/stale'
import { hasStoryRow, writeStoryRow } from '../store/projections/story-rows'
import { peekWorkingCopy } from '../store/working-copies'
import { project, rowOfUnreadable } from './project'

/** Milliseconds after a save, so that a writer's next ones are spared. */
const DELAY = 800
/** Milliseconds of work before requests get their turn. */
const SLICE = 120
/** So many stories are brought up to date before a list or search is answered; beyond that it may lag behind. */
const AT_ONCE = 200

/** Brings lists, search and suggestions up to date with the stories, in the background and before they are asked. */
export class ProjectionQueue {
  readonly #db: WritableDb
  #timer: NodeJS.Timeout | undefined
  /** Rows are written with each save, so only what was stale at opening can lack one. */
  #rowsAreThere = false

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
    if (what === 'rows' && this.#rowsAreThere) return
    this.#attempt(countStale(this.#db) > AT_ONCE ? Date.now() + SLICE : Infinity)
  }

  /** Ends the background work. What it can't finish waits for the next opening. */
  close(): void {
    this.catchUp('all')
    clearTimeout(this.#timer)
  }

  #slice(): void {
    this.#timer = undefined
    const done = this.#attempt(Date.now() + SLICE)
    if (done !== 'all') this.soon(done === 'some' ? 0 : DELAY)
  }

  /**
   * A full or failing disk is no reason to fail here: the stories stay stale until there is room, lists and search
   * show them as they were, and the one who saves is told the cause.
   */
  #attempt(until: number): 'all' | 'some' | 'none' {
    try {
      return this.#work(until) ? 'all' : 'some'
    } catch (error) {
      if (error instanceof StetError) return 'none'
      throw error
    }
  }

  /** Whether nothing is left. What one turn does is written at once, since every commit waits for the disk. */
  #work(until: number): boolean {
    if (nextStale(this.#db) !== undefined) this.#db.transaction(() => this.#turn(until))
    const done = nextStale(this.#db) === undefined
    this.#rowsAreThere ||= done
    return done
  }

  #turn(until: number): void {
    for (let key = nextStale(this.#db); key !== undefined; key = nextStale(this.#db)) {
      this.#bringUpToDate(key)
      if (Date.now() >= until) return
    }
  }

  /** A damaged story keeps the row it had, so that the list still shows it. */
  #bringUpToDate(key: number): void {
    const copy = peekWorkingCopy(this.#db, key)
    if (copy !== undefined) {
      const projection = project(copy)
      if (projection !== undefined) writeProjection(this.#db, key, projection)
      else if (!hasStoryRow(this.#db, key)) writeStoryRow(this.#db, key, rowOfUnreadable(copy))
    }
    removeStale(this.#db, key)
  }
}
