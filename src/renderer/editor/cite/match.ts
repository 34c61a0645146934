import { authorsOf, publisherOf, referenceOf } from '../../../shared/article/reference'
import type { Source } from '../../../shared/article/source'

/**
 * The sources in which every word of a query occurs: in the title, publisher, authors or address, in any order,
 * whatever the case and the accents. Those whose title has the words at the beginning of its own come first;
 * otherwise the given order stays. An empty query matches all.
 */
export function matchSources(query: string, sources: readonly Source[]): Source[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  return sources
    .map((source) => ({ source, rank: rankOf(words, source) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank as number) - (b.rank as number))
    .map(({ source }) => source)
}

/** How far the words are from a perfect match, 0 being the best; undefined when one of them is nowhere. */
function rankOf(words: string[], source: Source): number | undefined {
  const title = ` ${folded(referenceOf(source).title)}`
  const rest = [publisherOf(source.csl), ...authorsOf(source.csl), source.csl.URL ?? ''].map(folded)
  let rank = 0
  for (const word of words) {
    if (startsWord(title, word)) continue
    if (title.includes(word) || rest.some((text) => startsWord(` ${text}`, word))) rank += 1
    else if (rest.some((text) => text.includes(word))) rank += 2
    else return undefined
  }
  return rank
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (/[^\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true
  }
  return false
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
