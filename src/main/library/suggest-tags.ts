import type { Tag } from '../../shared/article/tag'
import type { FoundTag } from '../../shared/bridge/story'
import type { ReadableDb } from '../store/connection'
import { findTags } from '../store/projections/tags'
import { fold, foldedWords } from './fold'

/**
 * Tags in whose name or slug every word of the text occurs: those that stories have, the most used first, then starter
 * topics.
 */
export function suggestTags(
  db: ReadableDb,
  topics: Tag[],
  { text, limit }: { text: string; limit: number },
): FoundTag[] {
  const wanted = foldedWords(text)
  const used = findTags(db, wanted, limit)
  const slugs = new Set(used.map(({ tag }) => tag.slug))
  const starters = topics.filter((topic) => !slugs.has(topic.slug) && holds(topic, wanted))
  return [...used, ...starters.map((tag) => ({ tag, stories: 0 }))].slice(0, limit)
}

function holds(tag: Tag, wanted: string[]): boolean {
  const words = fold(`${tag.name}\n${tag.slug}`)
  return wanted.every((word) => words.includes(word))
}
