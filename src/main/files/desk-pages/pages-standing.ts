import type { DeskPagesStatus, StoryPages } from '../../../shared/bridge/desk'
import type { PageEntry, PageRecord, SeenPage } from './page-record'

/** How the pages of a desk stand, as they were last seen. */
export function standingOf({ stories }: PageRecord): Pick<DeskPagesStatus, 'stories' | 'left' | 'unknown'> {
  const entries = Object.values(stories)
  return {
    stories: entries.filter(({ written }) => written !== '').length,
    left: pagesThat('unreadable', entries),
    unknown: pagesThat('unknown', entries),
  }
}

/** Of several things what asks most of a person. */
const STATES: readonly (readonly [SeenPage['standing'], StoryPages['state']])[] = [
  ['open', 'edited'],
  ['unreadable', 'left'],
  ['unknown', 'unknown'],
]

/** What is said of a story's pages; null where there are none. */
export function stateOf({ pages }: PageEntry): StoryPages['state'] | null {
  const standings = Object.values(pages).map((seen) => seen?.standing)
  if (standings.length === 0) return null
  return STATES.find(([standing]) => standings.includes(standing))?.[1] ?? 'there'
}

function pagesThat(standing: SeenPage['standing'], entries: readonly PageEntry[]): string[] {
  return entries.flatMap(({ folder, pages }) =>
    Object.entries(pages).flatMap(([page, seen]) => (seen?.standing === standing ? [`stories/${folder}/${page}`] : [])),
  )
}
