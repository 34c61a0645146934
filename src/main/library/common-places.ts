import type { ReadableDb } from '../store/connection'
import { allPlacesOf, holdsMatch, placesOf, type TextIndex } from '../store/projections/story-text'
import type { Match } from './match-query'

/** Places from one to another, both included; `likely` says how many will be read. */
export interface Range {
  from: number
  to: number
  likely: number
}

/** The places within a range of stories that match in all of the indexes, from the highest down. */
export function* commonPlaces(db: ReadableDb, match: Match, { from, to, likely }: Range): Generator<number> {
  const indexes = Object.entries(match).map(([index, query]) => new Matches(db, index as TextIndex, query, likely))
  const [first, ...others] = indexes
  if (first === undefined) throw new Error('a search for nothing')
  for (let place = to < from ? NONE : first.next(to); place !== NONE && place >= from;) {
    let common = place
    for (const other of others) if (common !== NONE) common = other.next(common)
    if (common === place) yield place
    place = common === NONE ? NONE : first.next(common === place ? place - 1 : common)
  }
}

/** The same as a list, which takes less time where all are wanted. */
export function allPlaces(db: ReadableDb, match: Match, range: Range): number[] {
  const [only, ...others] = Object.entries(match)
  if (only === undefined || others.length > 0) return [...commonPlaces(db, match, range)]
  if (range.to < range.from) return []
  const [index, query] = only
  return allPlacesOf(db, index as TextIndex, query, range.from, range.to)
}

/** Whether a story matches in all of the indexes. */
export function isCommon(db: ReadableDb, match: Match, key: number): boolean {
  return Object.entries(match).every(([index, query]) => holdsMatch(db, index as TextIndex, query, key))
}

const NONE = -1
/** A page that is far from the last is likely for a single place. */
const FEWEST = 128
const MOST = 16_384

/** The places that match in one index, read in pages that grow while all of them are wanted. */
class Matches {
  readonly #db: ReadableDb
  readonly #index: TextIndex
  readonly #query: string
  #page: number[] = []
  #at = 0
  #size: number
  #isLast = false

  constructor(db: ReadableDb, index: TextIndex, query: string, likely: number) {
    this.#size = Math.min(MOST, likely)
    this.#db = db
    this.#index = index
    this.#query = query
  }

  /** The highest place that matches and is not above `limit`. From call to call, limits only fall. */
  next(limit: number): number {
    const left = this.#skipTo(limit)
    if (left !== undefined) return left
    if (this.#isLast) return NONE
    if (this.#page.length > 0) this.#size = this.#isNear(limit) ? Math.min(MOST, this.#size * 4) : FEWEST
    this.#page = placesOf(this.#db, this.#index, this.#query, limit, this.#size)
    this.#isLast = this.#page.length < this.#size
    this.#at = 0
    return this.#page[0] ?? NONE
  }

  /** Whether a limit is no further below the page than the page is long. */
  #isNear(limit: number): boolean {
    const [first, last] = [this.#page[0], this.#page.at(-1)]
    return first !== undefined && last !== undefined && limit >= last - (first - last + 1)
  }

  #skipTo(limit: number): number | undefined {
    for (; this.#at < this.#page.length; this.#at++) {
      const place = this.#page[this.#at]
      if (place !== undefined && place <= limit) return place
    }
    return undefined
  }
}
