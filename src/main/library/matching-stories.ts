import type { ReadableDb } from '../store/connection'
import { allPlaces, commonPlaces, isCommon, type Range } from './common-places'
import { Found } from './found'
import type { Match } from './match-query'
import type { Register } from './register'
import type { Selection } from './selection'

/** So many stories that words are found in are counted; beyond, as many as somebody scrolls to. */
export const COUNTED = 1000
/** In another order than by place, stories are looked up one by one where at least this share of them match, */
const MANY = 0.5
/** and up to so many. Otherwise reading the places of all that match takes less time. */
const LOOKED_UP = 180

/**
 * Where stories are looked for: among those of a selection, and so within a range of places. `isQuick`: one of them is
 * quickly looked up.
 */
export interface Scope {
  db: ReadableDb
  register: Register
  selection: Selection
  range: Range
  isQuick: boolean
}

/** The stories that match one full-text query. */
export class MatchingStories {
  readonly newestFirst: Found
  readonly #scope: Scope
  readonly #match: Match

  constructor(scope: Scope, match: Match) {
    this.#scope = scope
    this.#match = match
    this.newestFirst = new Found(this.#byPlace())
  }

  /** The same in an order of all stories: a list of all, or one after another where that is quick. */
  along(order: Uint32Array): number[] | Generator<number> {
    if (!this.#scope.isQuick) return listed(order, this.#all())
    if (this.newestFirst.reach(COUNTED + 1)) return listed(order, this.#marked(this.newestFirst.keys))
    return this.#share() < MANY ? listed(order, this.#all()) : this.#lookedUp(order)
  }

  *#byPlace(): Generator<number> {
    const { db, register, selection, range } = this.#scope
    const keyAt = register.keysDownwards(db)
    for (const place of commonPlaces(db, this.#match, range)) {
      const key = keyAt(place)
      if (key !== undefined && selection.has(key)) yield key
    }
  }

  *#lookedUp(order: Uint32Array): Generator<number> {
    const { db, selection } = this.#scope
    let [left, at] = [LOOKED_UP, 0]
    for (; at < order.length && left > 0; at++) {
      const key = order[at] as number
      if (!selection.has(key)) continue
      left--
      if (isCommon(db, this.#match, key)) yield key
    }
    if (at < order.length) yield* listed(order.subarray(at), this.#all())
  }

  /** Which share of the selection matches, down to the last one that is known. */
  #share(): number {
    const { keys } = this.newestFirst
    const { place } = this.#scope.register.facts
    const lowest = place[keys.at(-1) as number] as number
    return keys.length / this.#scope.selection.countFrom(place, lowest)
  }

  /** For each key: 1 where its story matches. */
  #all(): Uint8Array {
    const { db, register, selection, range } = this.#scope
    const keyAt = register.keysDownwards(db)
    const marks = this.#marked([])
    for (const place of allPlaces(db, this.#match, range)) {
      const key = keyAt(place)
      if (key !== undefined && selection.has(key)) marks[key] = 1
    }
    return marks
  }

  #marked(keys: number[]): Uint8Array {
    const marks = new Uint8Array(this.#scope.register.facts.presence.length)
    for (const key of keys) marks[key] = 1
    return marks
  }
}

function listed(order: Uint32Array, marks: Uint8Array): number[] {
  const keys: number[] = []
  for (let at = 0; at < order.length; at++) {
    const key = order[at] as number
    if (marks[key] === 1) keys.push(key)
  }
  return keys
}
