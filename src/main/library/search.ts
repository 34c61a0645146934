import type { ReadableDb } from '../store/connection'
import { facetsFor, selected, type Wanted } from './filter-stories'
import { Found } from './found'
import { isQuick, matchFor, titleMatchFor } from './match-query'
import { COUNTED, MatchingStories } from './matching-stories'
import type { Register } from './register'

/** The share of stories below which a filter is sought together with the words. */
const FEW = 0.05

/** The stories that words are found in. */
export class Search {
  /** Newest first. */
  readonly counted: Found
  /** Those with the words in their title first, each kind newest first. */
  readonly titlesFirst: Found
  readonly #inTitle: MatchingStories
  readonly #anywhere: MatchingStories
  readonly #keys: number

  constructor(db: ReadableDb, register: Register, wanted: Wanted) {
    const { facts } = register
    this.#keys = facts.presence.length
    const selection = selected(facts, wanted)
    const share = selection.size / this.#keys
    // Where many stories pass, going through those that don't takes less time than looking for two words at once.
    const facets = share < FEW ? facetsFor(wanted) : []
    const likely = Math.ceil(COUNTED / Math.max(share, FEW))
    const { terms } = wanted.query
    const range = { ...selection.range(facts.place), likely }
    const scope = { db, register, selection, range, isQuick: isQuick(terms) }
    this.#inTitle = new MatchingStories(scope, titleMatchFor(terms, facets))
    this.#anywhere = new MatchingStories(scope, matchFor(terms, facets))
    this.counted = this.#anywhere.newestFirst
    this.titlesFirst = new Found(this.#eachOnce(this.#inTitle.newestFirst, this.counted))
  }

  /** The same in an order of all stories; those with the words in their title first, where that is asked. */
  inOrder(order: Uint32Array, titlesFirst: boolean): Found {
    const anywhere = this.#anywhere.along(order)
    if (!titlesFirst) return new Found(anywhere)
    const inTitle = this.#inTitle.along(order)
    const found = new Found(this.#eachOnce(inTitle, anywhere))
    // Those that are listed are counted.
    if (Array.isArray(inTitle) && Array.isArray(anywhere)) found.reach(Infinity)
    return found
  }

  *#eachOnce(...parts: Iterable<number>[]): Generator<number> {
    const given = new Uint8Array(this.#keys)
    for (const part of parts) {
      for (const key of part) {
        if (given[key] === 1) continue
        given[key] = 1
        yield key
      }
    }
  }
}
