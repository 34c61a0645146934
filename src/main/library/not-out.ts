import { readArticle } from '../../shared/article/read'
import type { StoryChange } from '../../shared/bridge/story'
import { StetError } from '../../shared/bridge/errors'
import { changesSince } from '../../shared/export/standing'
import type { WritableDb } from '../store/connection'
import { fromDamaged } from '../store/from-damaged'
import { type Published, publishedSince, writeNotOut } from '../store/projections/not-out'
import { readRevisionMark } from '../store/revisions'
import { isSound, peekWorkingCopy, type WorkingCopy } from '../store/working-copies'
import { readStory } from './project'
import { publishedRevision } from './published-revision'
import { readValue } from './read-value'

/** Milliseconds without a change: comparing a long story with what went out would make the next save wait. */
const QUIET = 1500
/** So many stories are looked at before requests get their turn. */
const BATCH = 200

/**
 * Counts in how many places each published story differs for readers from what went out, whenever nothing has changed
 * for a while. Lists show the last count until then.
 */
export class NotOut {
  readonly #db: WritableDb
  readonly #onCounted: (stories: StoryChange[]) => void
  #timer: NodeJS.Timeout | undefined
  /** The change up to which all is counted. */
  #seen = 0
  readonly #waiting: Published[] = []

  /** `onCounted` hears of stories whose number is another one now. */
  constructor(db: WritableDb, onCounted: (stories: StoryChange[]) => void) {
    this.#db = db
    this.#onCounted = onCounted
    this.changed()
  }

  /** Notes that something changed just now. */
  changed(): void {
    clearTimeout(this.#timer)
    this.#soon(QUIET)
  }

  /** What is not counted yet is counted after the next opening. */
  close(): void {
    clearTimeout(this.#timer)
  }

  #soon(delay: number): void {
    this.#timer = setTimeout(() => this.#turn(), delay).unref()
  }

  /** A full or failing disk is no reason to fail here: the count stays as it was. */
  #turn(): void {
    try {
      if (this.#work()) this.#soon(0)
    } catch (error) {
      if (!(error instanceof StetError)) throw error
    }
  }

  /** Counts one story. Gives whether there may be more to do. */
  #work(): boolean {
    const next = this.#waiting.shift()
    if (next) {
      this.#count(next)
      return true
    }
    const published = publishedSince(this.#db, this.#seen, BATCH)
    this.#seen = published.at(-1)?.change ?? this.#seen
    this.#waiting.push(...published.filter(({ counted }) => !counted))
    return published.length > 0
  }

  #count({ key, id, version }: Published): void {
    const copy = peekWorkingCopy(this.#db, key)
    if (copy === undefined || !isSound(copy)) return
    const changes = fromDamaged(() => countNotOut(this.#db, copy)) ?? 0
    const isNew = this.#db.transaction(() => writeNotOut(this.#db, key, copy.hash, changes))
    if (isNew) this.#onCounted([{ id, version }])
  }
}

function countNotOut(db: WritableDb, { hash, json }: WorkingCopy): number {
  const revision = publishedRevision(json)
  if (revision === undefined || readRevisionMark(db, revision)?.valueHash === hash) return 0
  const published = readValue(db, revision)
  const saved = readStory(json)
  return published === null || saved === undefined ? 0 : changesSince(readArticle(published).article, saved)
}
