import type { StoryFilter, StoryList } from '../../shared/bridge/story'

/** The parts of the library a person switches between. */
export const VIEWS = ['all', 'draft', 'in-review', 'published'] as const
export type View = (typeof VIEWS)[number] | 'trash'

/** What to ask the library for. */
export function filterOf(view: View, text: string): StoryFilter {
  const words = text.trim() === '' ? {} : { text: text.trim() }
  if (view === 'all') return words
  if (view === 'trash') return { ...words, trashed: true }
  return { ...words, stage: view }
}

/** How many stories a view holds when nothing is filtered. */
export function countOf(view: View, counts: StoryList['counts']): number {
  return view === 'all' || view === 'trash' ? counts[view] : counts.stages[view]
}
