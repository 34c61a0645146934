import type { RelatedAsk, RelatedStory } from '../../shared/bridge/related'
import { NEWEST_FIRST, type StoryList, type StorySort, type UsedSection } from '../../shared/bridge/story'
import type { ReadableDb } from '../store/connection'
import { idsOf, readRows } from '../store/projections/story-rows'
import { CountedStories, countSections, nextDue } from './count-stories'
import { personOf, selected, type Wanted } from './filter-stories'
import type { Found } from './found'
import type { ListQuery } from './door/finding'
import { proposeRelated } from './propose-related'
import { readQuery } from './query'
import { Recent } from './recent'
import { Register } from './register'
import { COUNTED } from './matching-stories'
import { Search } from './search'
import type { Selection } from './selection'

/** So many lists are remembered while nothing changes. */
const REMEMBERED = 8

/** The list of stories: what is in memory to answer with, and what was asked last. */
export class StoryLists {
  readonly #register = new Register()
  readonly #counted = new CountedStories(this.#register)
  readonly #selections = new Recent<Selection>(REMEMBERED)
  readonly #searches = new Recent<Search>(REMEMBERED)
  readonly #sorted = new Recent<Found>(REMEMBERED)
  /** What is remembered is true of this version of the register, */
  #version = -1
  /** as of this time, and until one becomes overdue. */
  #asOf = -Infinity
  #until = -Infinity

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
    const { facts, version } = this.#register
    const now = Date.now()
    if (this.#version !== version || now < this.#asOf || now > this.#until) {
      for (const remembered of [this.#selections, this.#searches, this.#sorted]) remembered.clear()
      this.#version = version
      this.#asOf = now
      this.#until = nextDue(facts, now)
    }
    return { wanted: { filter, query: readQuery(filter.text ?? ''), me: personOf(me), now: this.#asOf }, sort }
  }

  #slice(db: ReadableDb, wanted: Wanted, sort: StorySort, from: number, to: number): Slice {
    const { filter, query, me } = wanted
    const name = JSON.stringify([filter, query, me])
    if (query.terms.length === 0) {
      const selection = this.#selections.get(name, () => selected(this.#register.facts, wanted))
      return { keys: selection.slice(this.#register.inOrder(sort), from, to), total: selection.size, atLeast: false }
    }
    const search = this.#search(db, name, wanted)
    if (sort.by === 'updated' && sort.descending) {
      const { titlesFirst } = search
      const isAll = titlesFirst.reach(Math.max(COUNTED, to) + 1)
      return { keys: titlesFirst.keys.slice(from, to), total: titlesFirst.keys.length, atLeast: !isAll }
    }
    const sorted = this.#sorted.get(`${name} ${sort.by} ${sort.descending}`, () =>
      search.inOrder(this.#register.inOrder(sort), sort.by === 'updated'),
    )
    const isAll = sorted.reach(to + 1) || search.counted.reach(COUNTED + 1)
    const total = Math.max(sorted.keys.length, search.counted.keys.length)
    return { keys: sorted.keys.slice(from, to), total, atLeast: !isAll }
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
