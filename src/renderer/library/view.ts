import { filterOfView, type ListPlace, type ListView } from '../../shared/bridge/settings'
import type { StoryFilter, StorySort } from '../../shared/bridge/story'

/** A part of the library. The trash is another place, not a part of it, and is never remembered. */
export type View = ListView & { trashed?: true }

/** What the list is asked for: which stories, and in which order. */
export interface Query {
  filter: StoryFilter
  sort: StorySort
}

/** What to ask the library for. */
export function filterOf({ trashed, ...view }: View, text: string): StoryFilter {
  const words = text.trim() === '' ? {} : { text: text.trim() }
  return { ...filterOfView(view), ...(trashed && { trashed }), ...words }
}

/** The list as it was left, with no words sought. */
export function queryOf({ view, sort }: ListPlace): Query {
  return { filter: filterOf(view, ''), sort }
}

/** Whether a view leaves anything out. */
export function isNarrow({ stage, only, section, tag }: View): boolean {
  return [stage, only, section, tag].some((value) => value !== undefined)
}
