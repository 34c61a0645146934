import { slugOf } from '../../shared/article/slug'
import type { Tag } from '../../shared/article/tag'
import type { FoundTag } from '../../shared/bridge/story'
import type { ReadableDb } from '../store/connection'
import { findTags } from '../store/projections/tags'
import { fold, foldedWords } from './fold'

/**
 * Tags in whose name or slug every word of the text occurs, of stories and of the starter topics, each once. First the
 * tag of that very name, then those whose name begins with the text, then those in which each of its words begins a
 * word, then the rest; among equals the most used first, and starter topics last.
 */
export function suggestTags(
  db: ReadableDb,
  topics: Tag[],
  { text, limit }: { text: string; limit: number },
): FoundTag[] {
  const wanted = foldedWords(text)
  const used = findTags(db, wanted)
  const slugs = new Set(used.map(({ tag }) => tag.slug))
  const starters = topics
    .map((tag) => ({ tag, words: fold(`${tag.name}\n${tag.slug}`), stories: 0 }))
    .filter(({ tag, words }) => !slugs.has(tag.slug) && wanted.every((word) => words.includes(word)))
  const rank = rankFor(text)
  return [...used, ...starters]
    .map(({ tag, words, stories }) => ({ tag, stories, rank: rank(tag, words) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ tag, stories }) => ({ tag, stories }))
}

/** How well a tag of these folded words goes with a text: 0 is best. */
function rankFor(text: string): (tag: Tag, words: string) => number {
  const slug = slugOf(text)
  const typed = fold(text)
  const begun = foldedWords(text).map((word) => ` ${word}`)
  return (tag, words) => {
    if (tag.slug === slug) return 0
    if (words.startsWith(typed)) return 1
    return begun.every((word) => ` ${words}`.includes(word)) ? 2 : 3
  }
}
