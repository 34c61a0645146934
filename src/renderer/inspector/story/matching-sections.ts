import type { UsedSection } from '../../../shared/bridge/story'
import { bestMatches } from '../../ui/match-names'

/** A section, and how many stories have it. */
export type OfferedSection = UsedSection

/**
 * Sections that a text may mean: the house's own in its order, then those that stories have. All of them while the text
 * is one of them already: then another may be wanted.
 */
export function matchingSections(text: string, house: readonly string[], used: UsedSection[]): OfferedSection[] {
  const stories = new Map(used.map((each) => [each.section, each.stories]))
  const all = [...new Set([...house, ...stories.keys()])]
    .filter((section) => section !== '')
    .map((section) => ({ section, stories: stories.get(section) ?? 0 }))
  const isChosen = all.some(({ section }) => section === text.trim())
  return text.trim() === '' || isChosen ? all : bestMatches(text, all, ({ section }) => [section])
}
