import { join } from 'node:path'
import { readWhole } from '../../desk/read-whole'
import type { Library } from '../../library/library'
import { sha256 } from '../../store/hash'
import type { PageEntry, SeenPage } from './page-record'
import { whatLies } from './what-lies'

/** No page of a story is larger, in bytes. A larger one is nothing that Stet wrote. */
const LARGEST = 20_000_000

/** Milliseconds in which the pictures that a page names may still be on their way. */
const PATIENCE = 600_000

/** What stays so until the story is another one. */
const DECIDED = new Set<SeenPage['standing']>(['open', 'unreadable'])

export const PAGES = ['index.html', 'index.md'] as const
export type PageName = (typeof PAGES)[number]

/** A page as it lies there. */
export interface PageThere {
  seen: SeenPage
  /**
   * What it says: what it said `before`; what it is to say (`wanted`); what it may be made anew from, an `earlier` revision or
   * an edit that was decided; or something that `stays`.
   */
  says: 'before' | 'wanted' | 'earlier' | 'stays'
}

/** Where the pages of a story lie, and what they are to show. */
export interface PagePlace {
  desk: string
  /** The desk's folder, and the story's own in `stories`. */
  folder: string
  name: string
}

/**
 * Looks at a page. What is as it was when it was last seen is not read, and what is new is read when it was twice the same: it
 * may still be on its way. `story`: the hash of what is saved of it. Undefined where no page lies; throws where that can't be told.
 */
export async function seePage(
  library: Library,
  { desk, folder, name }: PagePlace,
  page: PageName,
  { pages, revision }: Pick<PageEntry, 'pages' | 'revision'>,
  story: string,
): Promise<PageThere | undefined> {
  const path = join(folder, 'stories', name, page)
  const stat = await whatLies(path)
  if (stat === undefined) return undefined
  const before = pages[page]
  const isSame = before?.size === stat.size && before.mtime === stat.mtimeMs
  // What somebody decided is in the story, so that what was open is looked at again when that is another one.
  const isKnown =
    before !== undefined && (before.standing === 'right' || (DECIDED.has(before.standing) && before.story === story))
  if (before && isSame && before.sure && isKnown) return asBefore(before)
  const bytes = await readWhole(path, LARGEST)
  const there = { size: stat.size, mtime: stat.mtimeMs, story }
  if (bytes === undefined) return asBefore({ ...there, hash: '', sure: true, standing: 'unreadable' })
  const hash = sha256(bytes)
  const seen = { ...there, hash, sure: before?.hash === hash, standing: before?.standing ?? ('new' as const) }
  if (before?.hash !== hash) return asBefore({ ...seen, standing: 'new' })
  if (isKnown) return asBefore(seen)
  const text = new TextDecoder().decode(bytes)
  const isFresh = Math.abs(Date.now() - stat.mtimeMs) < PATIENCE
  const taken = await library.takePage({ desk, file: `stories/${name}/${page}`, path, text, wanted: revision, isFresh })
  switch (taken.standing) {
    case 'same':
      return { seen: { ...seen, standing: 'right' }, says: taken.revision === revision ? 'wanted' : 'earlier' }
    case 'settled':
      return { seen: { ...seen, standing: 'open' }, says: 'earlier' }
    case 'waiting':
      return { seen: { ...seen, standing: 'new' }, says: 'stays' }
    default:
      return { seen: { ...seen, standing: taken.standing }, says: 'stays' }
  }
}

function asBefore(seen: SeenPage): PageThere {
  return { seen, says: seen.standing === 'right' ? 'before' : 'stays' }
}
