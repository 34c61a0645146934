import { StetError } from '../../shared/bridge/errors'
import type { WritableDb } from '../store/connection'
import { lastThinned, nextWithCheckpoints, noteThinned } from '../store/thinned'
import { thinCheckpoints } from './thin-checkpoints'

/** Milliseconds after opening, when what a person waits for is done. */
const SETTLED = 60_000
const DAY = 24 * 3_600_000
/** Milliseconds of work at a time, and those that are left to requests in between. */
const SLICE = 50
const REST = 200

/** Thins out the checkpoints of all stories once a day, in the background. What is not done by closing begins again. */
export class Thinning {
  readonly #db: WritableDb
  #timer: NodeJS.Timeout
  /** Stories up to this id are done. */
  #done = ''

  constructor(db: WritableDb) {
    this.#db = db
    this.#timer = this.#after(SETTLED)
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  #after(delay: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#timer = this.#after(this.#turn())
    }, delay).unref()
  }

  /** Gives how long to wait for the next turn. A full or failing disk is a reason to try again tomorrow. */
  #turn(): number {
    try {
      return this.#isDue() && !this.#work(Date.now() + SLICE) ? REST : DAY
    } catch (error) {
      if (error instanceof StetError) return DAY
      throw error
    }
  }

  #isDue(): boolean {
    const last = lastThinned(this.#db)
    return last === undefined || Date.now() - Date.parse(last) >= DAY
  }

  /** Whether all stories are done. */
  #work(until: number): boolean {
    while (Date.now() < until) {
      const story = nextWithCheckpoints(this.#db, this.#done)
      if (story === undefined) {
        this.#done = ''
        noteThinned(this.#db, new Date().toISOString())
        return true
      }
      if (this.#thin(story)) this.#done = story
    }
    return false
  }

  /** Whether nothing is left to do in a story. What is damaged is left as it is. */
  #thin(story: string): boolean {
    try {
      return thinCheckpoints(this.#db, story, Date.now())
    } catch (error) {
      if (error instanceof StetError && error.code === 'library.damaged') return true
      throw error
    }
  }
}
