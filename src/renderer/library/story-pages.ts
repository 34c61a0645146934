import type { StoryFilter, StoryList, StoryRow } from '../../shared/bridge/story'

export const PAGE_SIZE = 100

/** What is known of the list: how long it is, its counts, and the pages that were read so far. */
export interface Stories {
  filter: StoryFilter
  total: number
  counts: StoryList['counts'] | null
  pages: ReadonlyMap<number, StoryRow[]>
}

type ReadPage = (query: { filter: StoryFilter; offset: number; limit: number }) => Promise<StoryList>

/**
 * A long list read page by page, as it comes into view. What is shown stays until newer rows have arrived, so nothing
 * flickers when a story is saved or the filter changes. `onFailure` hears when a page could not be read.
 */
export class StoryPages {
  #stories: Stories = { filter: {}, total: 0, counts: null, pages: new Map() }
  #filter: StoryFilter = {}
  #generation = 0
  #inView: [first: number, last: number] = [0, 0]
  /** Pages of this generation that have arrived or are on their way. */
  #asked = new Set<number>()
  readonly #listeners = new Set<() => void>()

  constructor(
    private readonly read: ReadPage,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  get stories(): Stories {
    return this.#stories
  }

  /** Shows another part of the library, from its beginning. */
  readonly show = (filter: StoryFilter): void => {
    this.#filter = filter
    this.#inView = [0, 0]
    this.refresh()
  }

  /** Reads again what is in view. */
  readonly refresh = (): void => {
    this.#generation++
    this.#asked.clear()
    this.#readInView()
  }

  /** Rows `first` to `last` are in view. */
  readonly look = (first: number, last: number): void => {
    this.#inView = [Math.floor(first / PAGE_SIZE), Math.floor(last / PAGE_SIZE)]
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
    const [generation, filter] = [this.#generation, this.#filter]
    this.#asked.add(page)
    try {
      const { rows, total, counts } = await this.read({ filter, offset: page * PAGE_SIZE, limit: PAGE_SIZE })
      if (generation !== this.#generation) return
      const kept = filter === this.#stories.filter ? this.#stories.pages : []
      const pages = new Map([...kept].filter(([other]) => other * PAGE_SIZE < total))
      this.#stories = { filter, total, counts, pages: pages.set(page, rows) }
      for (const listener of this.#listeners) listener()
    } catch (error) {
      if (generation !== this.#generation) return
      this.#asked.delete(page)
      this.onFailure(error)
    }
  }
}

/** The row at an index, once its page has been read. */
export function rowAt({ pages }: Stories, index: number): StoryRow | undefined {
  return pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE]
}

/** Where a story stands in what has been read, or -1. */
export function indexOfStory({ pages }: Stories, id: string): number {
  for (const [page, rows] of pages) {
    const index = rows.findIndex((row) => row.id === id)
    if (index >= 0) return page * PAGE_SIZE + index
  }
  return -1
}
