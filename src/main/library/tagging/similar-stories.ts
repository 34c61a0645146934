import type { ReadableDb } from '../../store/connection'
import { placesOf, storyAt } from '../../store/projections/story-text'
import { storiesSharing } from '../../store/projections/tags'
import type { TextWord } from './text-words'

const MOST = 12
/** So many words of a story are looked up, those that it repeats most. */
const WORDS = 12
/** A word in more stories says nothing of what one is about. */
const COMMON = 200
const SHORTEST = 5
const SHARED = 3

/**
 * The keys of stories that are like one: that share two of its tags or more, or three words that are rare in the library.
 * `except` is its own key.
 */
export function similarStories(
  db: ReadableDb,
  { text, slugs, except }: { text: TextWord[]; slugs: string[]; except: number | undefined },
): number[] {
  const byTags = storiesSharing(db, slugs, MOST)
  const shared = new Map<number, number>()
  for (const word of repeatedWords(text)) {
    const places = placesOf(db, 'story_words', `"${word}"`, Number.MAX_SAFE_INTEGER, COMMON)
    if (places.length < COMMON) for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1)
  }
  const byWords = [...shared]
    .filter(([, count]) => count >= SHARED)
    .sort(([a, countA], [b, countB]) => countB - countA || b - a)
    .slice(0, MOST)
    .flatMap(([place]) => storyAt(db, place) ?? [])
  return [...new Set([...byTags, ...byWords])].filter((key) => key !== except)
}

/** Long words that a text has more than once, the most frequent first. */
function repeatedWords(text: TextWord[]): string[] {
  const counts = new Map<string, number>()
  for (const { folded, times } of new Set(text.map(({ form }) => form)))
    if (folded.length >= SHORTEST) counts.set(folded, (counts.get(folded) ?? 0) + times)
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, WORDS)
    .map(([word]) => word)
}
