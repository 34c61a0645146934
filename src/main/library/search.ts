import type { ReadableDb } from '../store/connection'
import { allPlaces, commonPlaces, type Range } from './common-places'
import { facetsFor, selected, type Wanted } from './filter-stories'
import { matchFor, titleMatchFor } from './match-query'
import type { Register } from './register'
import type { Selection } from './selection'

/** So many stories that words are found in are counted; beyond, as many as somebody scrolls to. */
export const COUNTED = 1000
/** The share of stories below which a filter is sought together with the words. */
const FEW = 0.05

/** The stories that words are found in. */
export class Search {
  /** What is known so far: stories with the words in their title first, each kind newest first. */
  readonly found: number[] = []
  readonly #db: ReadableDb
  readonly #register: Register
  readonly #wanted: Wanted
  readonly #selection: Selection
  readonly #facets: string[]
  readonly #range: Range
  readonly #keys: Iterator<number>
  #isOver = false

  constructor(db: ReadableDb, register: Register, wanted: Wanted) {
    this.#db = db
    this.#register = register
    this.#wanted = wanted
    const { facts } = register
    this.#selection = selected(facts, wanted)
    const share = this.#selection.size / facts.presence.length
    // Where many stories pass, going through those that don't takes less time than looking for two words at once.
    this.#facets = share < FEW ? facetsFor(wanted) : []
    const likely = Math.ceil(COUNTED / Math.max(share, FEW))
    this.#range = { ...this.#selection.range(facts.place), likely }
    this.#keys = this.#titlesFirst()
  }

  /** Sees to it that so many are known, if there are as many; gives whether all are. */
  reach(count: number): boolean {
    while (!this.#isOver && this.found.length < count) {
      const next = this.#keys.next()
      if (next.done) this.#isOver = true
      else this.found.push(next.value)
    }
    return this.#isOver
  }

  /** All of them in an order of all stories; those with the words in their title first, where that is asked. */
  sorted(order: Uint32Array, titlesFirst: boolean): number[] {
    const { terms } = this.#wanted.query
    const all = this.#keysAt(allPlaces(this.#db, matchFor(terms, this.#facets), this.#range))
    if (!titlesFirst) return Array.from(order.filter((key) => all[key] === 1))
    const inTitle = this.#keysAt(allPlaces(this.#db, titleMatchFor(terms, this.#facets), this.#range))
    return [
      ...order.filter((key) => inTitle[key] === 1),
      ...order.filter((key) => all[key] === 1 && inTitle[key] !== 1),
    ]
  }

  *#titlesFirst(): Generator<number> {
    const { terms } = this.#wanted.query
    const seen = this.#noKeys()
    for (const match of [titleMatchFor(terms, this.#facets), matchFor(terms, this.#facets)]) {
      const keyAt = this.#register.keysDownwards(this.#db)
      for (const place of commonPlaces(this.#db, match, this.#range)) {
        const key = keyAt(place)
        if (key === undefined || seen[key] === 1 || !this.#selection.has(key)) continue
        seen[key] = 1
        yield key
      }
    }
  }

  /** For each key: 1 where its story is at one of the places and passes the filter. */
  #keysAt(places: number[]): Uint8Array {
    const keys = this.#noKeys()
    const keyAt = this.#register.keysDownwards(this.#db)
    for (const place of places) {
      const key = keyAt(place)
      if (key !== undefined && this.#selection.has(key)) keys[key] = 1
    }
    return keys
  }

  #noKeys(): Uint8Array {
    return new Uint8Array(this.#register.facts.presence.length)
  }
}
