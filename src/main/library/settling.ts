import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb } from '../store/connection'
import { settleLog } from '../store/write-ahead-log'

/** Milliseconds without a change, after which nobody waits for a save, and search is up to date. */
const IDLE = 2500

/** Writes SQLite's log into the database when a writer pauses, so that no save has to. */
export class Settling {
  readonly #db: ReadableDb
  #timer: NodeJS.Timeout | undefined

  constructor(db: ReadableDb) {
    this.#db = db
  }

  /** Notes that something changed just now. */
  changed(): void {
    if (this.#timer) this.#timer.refresh()
    else this.#timer = setTimeout(() => this.#settle(), IDLE).unref()
  }

  /** Who closes the database writes the log into it. */
  close(): void {
    clearTimeout(this.#timer)
  }

  /** A full or failing disk is no reason to fail here: the log keeps what it holds. */
  #settle(): void {
    this.#timer = undefined
    try {
      settleLog(this.#db)
    } catch (error) {
      if (!(error instanceof StetError)) throw error
    }
  }
}
