import { PAGE_SIZE, type StoryList, type StoryRow } from '../../shared/bridge/story'
import type { Query } from './view'

/** What is known of the list: how long it is, its counts, and the pages around what is in view. */
export interface Stories {
  query: Query
  /** Counts how often the list was read anew; pages that are read later leave it. */
  reading: number
  total: number
  /** There may be more than `total`; how many shows as later pages are read. */
  atLeast: boolean
  counts: StoryList['counts'] | null
  pages: ReadonlyMap<number, StoryRow[]>
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

/** The rows from one index to another, both included and in any order; undefined where some have not been read. */
export function rowsBetween(stories: Stories, from: number, to: number): StoryRow[] | undefined {
  const rows: StoryRow[] = []
  for (let index = Math.min(from, to); index <= Math.max(from, to); index++) {
    const row = rowAt(stories, index)
    if (!row) return undefined
    rows.push(row)
  }
  return rows
}
