import type { RelatedAsk, RelatedStory } from '../../shared/bridge/related'
import { NEWEST_FIRST, type StoryList, type StorySort, type UsedSection } from '../../shared/bridge/story'
import type { ReadableDb } from '../store/connection'
import { idsOf, readRows } from '../store/projections/story-rows'
import { CountedStories, countSections } from './count-stories'
import { personOf, selected, type Wanted } from './filter-stories'
import type { ListQuery } from './library'
import { proposeRelated } from './propose-related'
import { readQuery } from './query'
import { Recent } from './recent'
import { Register } from './register'
import { COUNTED, Search } from './search'

/** So many lists are remembered while nothing changes. */
const REMEMBERED = 8

/** The list of stories: what is in memory to answer with, and what was asked last. */
export class StoryLists {
  readonly #register = new Register()
  readonly #counted = new CountedStories(this.#register)
  readonly #searches = new Recent<Search>(REMEMBERED)
  readonly #sorted = new Recent<number[]>(REMEMBERED)
  #version = -1

  /** One page of the list, with how many stories there are. */
  page(db: ReadableDb, query: ListQuery & { offset: number; limit: number }): StoryList {
    const { offset, limit } = query
    const { wanted, sort } = this.#begin(db, query)
    const { keys, total, atLeast } = this.#slice(db, wanted, sort, offset, offset + limit)
    return { rows: readRows(db, keys), total, atLeast, counts: this.#counted.counts(wanted) }
  }

  /** The ids of all stories of the list, in its order. */
  ids(db: ReadableDb, query: ListQuery): string[] {
    const { wanted, sort } = this.#begin(db, query)
    return idsOf(db, this.#slice(db, wanted, sort, 0, Infinity).keys)
  }

  /** The sections that stories outside the trash have, in the order of their names. */
  sections(db: ReadableDb): UsedSection[] {
    this.#register.follow(db)
    return countSections(this.#register.facts)
  }

  /** Stories that readers of one may want next. */
  related(db: ReadableDb, ask: RelatedAsk): RelatedStory[] {
    return proposeRelated(db, this.#register, ask)
  }

  #begin(db: ReadableDb, { filter, sort = NEWEST_FIRST, me }: ListQuery): { wanted: Wanted; sort: StorySort } {
    this.#register.follow(db)
    if (this.#version !== this.#register.version) {
      this.#searches.clear()
      this.#sorted.clear()
    }
    this.#version = this.#register.version
    return { wanted: { filter, query: readQuery(filter.text ?? ''), me: personOf(me), now: Date.now() }, sort }
  }

  #slice(db: ReadableDb, wanted: Wanted, sort: StorySort, from: number, to: number): Slice {
    const { filter, query, me } = wanted
    // What is due depends on the time.
    const time = filter.only === 'due' || filter.only === 'overdue' ? wanted.now : 0
    const name = JSON.stringify([filter, query, me, time])
    if (query.terms.length > 0 && sort.by === 'updated' && sort.descending) {
      const search = this.#search(db, name, wanted)
      const isAll = search.reach(Math.max(COUNTED, to) + 1)
      return { keys: search.found.slice(from, to), total: search.found.length, atLeast: !isAll }
    }
    const sorted = this.#sorted.get(`${name} ${sort.by} ${sort.descending}`, () => {
      const order = this.#register.inOrder(sort)
      if (query.terms.length === 0) return selected(this.#register.facts, wanted).of(order)
      return this.#search(db, name, wanted).sorted(order, sort.by === 'updated')
    })
    return { keys: sorted.slice(from, to), total: sorted.length, atLeast: false }
  }

  #search(db: ReadableDb, name: string, wanted: Wanted): Search {
    return this.#searches.get(name, () => new Search(db, this.#register, wanted))
  }
}

/** A part of a list; `total` is how long the whole list is, as far as it is known. */
interface Slice {
  keys: number[]
  total: number
  atLeast: boolean
}
