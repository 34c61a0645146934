import { slugOf } from '../../article/slug'
import { topicNamed } from '../../article/topics'

interface Found {
  words: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu
const MOST_WORDS = 4
// A topic as sites write it in addresses: war-and-conflicts.
const SLUG = /^\p{Ll}+(?:-\p{Ll}+)+$/u
const BETWEEN_TOPICS = /^\s*(?:[,;،؛]\s*(?:(?:and|und|et|y|و)\s+)?|(?:and|und|et|y|و|&)\s+)$/u

/**
 * The topics of the newsroom that a line is tagged with: those written as slugs (`war-and-conflicts`), and those that
 * it enumerates (`politics, war-and-conflicts, and general news`). A topic's name inside a sentence is none.
 */
export function findTopics(line: string): string[] {
  const found = findNames(line)
  const enumerated = found.filter((topic, index) =>
    [found[index - 1], found[index + 1]].some((other) => other !== undefined && isBeside(line, topic, other)),
  )
  const slugs = found.filter(({ words }) => SLUG.test(words))
  return [...new Set([...enumerated, ...slugs].sort((a, b) => a.start - b.start).map(({ words }) => slugOf(words)))]
}

/** Every topic's name in the line, the longest at each place. */
function findNames(line: string): Found[] {
  const words = [...line.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  const found: Found[] = []
  for (let from = 0; from < words.length; from++) {
    for (let count = Math.min(MOST_WORDS, words.length - from); count > 0; count--) {
      const [start, end] = [words[from]?.start ?? 0, words[from + count - 1]?.end ?? 0]
      const name = line.slice(start, end)
      if (!/^[\p{L}\p{N}\s'’-]+$/u.test(name) || !topicNamed(name)) continue
      found.push({ words: name, start, end })
      from += count - 1
      break
    }
  }
  return found
}

function isBeside(line: string, a: Found, b: Found): boolean {
  return BETWEEN_TOPICS.test(line.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))
}
