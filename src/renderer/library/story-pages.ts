import { WHOLE_LIST } from '../../shared/bridge/settings'
import { PAGE_SIZE, type StoryList } from '../../shared/bridge/story'
import type { Stories } from './stories'
import { type Query, queryOf } from './view'

/** Pages further from what is in view are let go, and read again when they are wanted. */
const NEAR = 20

type ReadPage = (query: Query & { offset: number; limit: number }) => Promise<StoryList>

/**
 * A long list read page by page, as it comes into view. What is shown stays until newer rows have arrived, so nothing
 * flickers when a story is saved or the filter changes. `onFailure` hears when a page could not be read.
 */
export class StoryPages {
  #stories: Stories = {
    query: queryOf(WHOLE_LIST),
    reading: 0,
    total: 0,
    atLeast: false,
    counts: null,
    pages: new Map(),
  }
  #query = this.#stories.query
  #generation = 0
  /** The last row of the list, once this generation has come upon it. */
  #end: number | null = null
  #inView: [first: number, last: number] = [0, 0]
  /** Pages of this generation that have arrived or are on their way. */
  #asked = new Set<number>()
  #begun = false
  readonly #listeners = new Set<() => void>()

  constructor(
    private readonly read: ReadPage,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  get stories(): Stories {
    return this.#stories
  }

  /** Begins with a first page, which need not be read again to be shown first. */
  readonly begin = (query: Query, { rows, total, atLeast, counts }: StoryList): void => {
    this.#query = query
    this.#stories = { query, reading: this.#generation, total, atLeast, counts, pages: new Map([[0, rows]]) }
    this.#asked.add(0)
    this.#begun = true
  }

  /** Shows another part of the library, or the same in another order, from its beginning. */
  readonly show = (query: Query): void => {
    const begun = this.#begun && JSON.stringify(query) === JSON.stringify(this.#query)
    this.#begun = false
    if (begun) return
    this.#query = query
    this.#inView = [0, 0]
    this.refresh()
  }

  /** Reads again what is in view. */
  readonly refresh = (): void => {
    this.#generation++
    this.#end = null
    this.#asked.clear()
    this.#readInView()
  }

  /** Rows `first` to `last` are in view. At the end of what was counted, the page after it is read too. */
  readonly look = (first: number, last: number): void => {
    const { atLeast, total } = this.#stories
    const further = atLeast && last >= total - 1 ? 1 : 0
    this.#inView = [Math.floor(first / PAGE_SIZE), Math.floor((last + further) / PAGE_SIZE)]
    this.#readInView()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #readInView(): void {
    const [first, last] = this.#inView
    for (let page = first; page <= last; page++) if (!this.#asked.has(page)) void this.#readPage(page)
  }

  async #readPage(page: number): Promise<void> {
    const [generation, query] = [this.#generation, this.#query]
    this.#asked.add(page)
    try {
      const list = await this.read({ ...query, offset: page * PAGE_SIZE, limit: PAGE_SIZE })
      if (generation !== this.#generation) return
      this.#become(query, page, list)
      for (const listener of this.#listeners) listener()
    } catch (error) {
      if (generation !== this.#generation) return
      this.#asked.delete(page)
      this.onFailure(error)
    }
  }

  #become(query: Query, page: number, list: StoryList): void {
    const same = query === this.#stories.query
    const length = this.#lengthWith(page, list, same ? this.#stories.total : 0)
    const pages = new Map(same ? this.#stories.pages : [])
    for (const other of pages.keys()) {
      if (other * PAGE_SIZE < length.total && this.#isNear(other)) continue
      pages.delete(other)
      this.#asked.delete(other)
    }
    this.#stories = {
      query,
      reading: this.#generation,
      ...length,
      counts: list.counts,
      pages: pages.set(page, list.rows),
    }
  }

  #isNear(page: number): boolean {
    const [first, last] = this.#inView
    return page >= first - NEAR && page <= last + NEAR
  }

  /** How long the list is, now that a page of it has come. Where the library stopped counting, pages count on. */
  #lengthWith(page: number, { rows, total, atLeast }: StoryList, known: number): { total: number; atLeast: boolean } {
    const reached = page * PAGE_SIZE + rows.length
    if (!atLeast) this.#end = total
    else if (rows.length > 0 && rows.length < PAGE_SIZE) this.#end = reached
    if (this.#end !== null) return { total: this.#end, atLeast: false }
    if (rows.length === 0) return { total: Math.min(known, reached), atLeast: true }
    return { total: Math.max(known, total, reached), atLeast: true }
  }
}
