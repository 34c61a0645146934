import { beginsSentence, endOf, isBeside, type TextWord } from './text-words'
import { looksRight, type Named, type WordTrie } from './word-trie'

/** A term in a text: how often, as which words (most frequent first), and whether always by another name. */
export interface FoundTerm {
  slug: string
  times: number
  forms: string[]
  other: boolean
}

interface Match {
  named: Named
  /** The word after it. */
  until: number
}

/** The words that a term takes up, so that nothing else is found in them. */
export type Taken = Uint8Array

/**
 * Every term in a text, the longest label at each place. `taken` is marked where one was found. `inNames`: common words
 * count within names too, as in a headline whose words all have capitals.
 */
export function foundTerms(
  text: string,
  words: TextWord[],
  tries: WordTrie[],
  { taken, inNames }: { taken: Taken; inNames: boolean },
): Map<string, FoundTerm> {
  const found = new Map<string, { term: FoundTerm; forms: Map<string, number> }>()
  for (let at = 0; at < words.length; at++) {
    const match = longestAt(text, words, at, tries)
    if (match === undefined || (!inNames && isPartOfName(text, words, at, match))) continue
    const { named, until } = match
    const form = written(text, words, at, until)
    let known = found.get(named.slug)
    if (known === undefined) {
      known = { term: { slug: named.slug, times: 0, forms: [], other: true }, forms: new Map() }
      found.set(named.slug, known)
    }
    known.term.times++
    if (named.name) known.term.other = false
    known.forms.set(form, (known.forms.get(form) ?? 0) + 1)
    taken.fill(1, at, until)
    at = until - 1
  }
  return new Map([...found].map(([slug, { term, forms }]) => [slug, { ...term, forms: inOrder(forms) }]))
}

/** Whether a common word has a capital, and stands beside another that has. */
function isPartOfName(text: string, words: TextWord[], from: number, { named, until }: Match): boolean {
  if (named.needs !== null || !words[from]?.form.capital) return false
  const [before, first, last, after] = [words[from - 1], words[from], words[until - 1], words[until]]
  if (last && after?.form.capital && isBeside(text, last, after)) return true
  return Boolean(first && before?.form.capital && isBeside(text, before, first) && !beginsSentence(text, before))
}

/** The longest label that begins at a word, and the word after it. */
function longestAt(text: string, words: TextWord[], from: number, tries: WordTrie[]): Match | undefined {
  let best: Match | undefined
  const walk = (node: WordTrie, at: number): void => {
    const { named } = node
    if (named !== undefined && at > (best?.until ?? from)) {
      if (looksRight(written(text, words, from, at), named.needs)) best = { named, until: at }
    }
    const word = words[at]
    if (word === undefined || node.size === 0) return
    const before = words[at - 1]
    if (at > from && before !== undefined && !isBeside(text, before, word)) return
    for (const stem of word.form.stems) {
      const next = node.step(stem)
      if (next) walk(next, at + 1)
    }
  }
  for (const trie of tries) walk(trie, from)
  return best
}

/** Some words of a text as they stand there. */
export function written(text: string, words: TextWord[], from: number, until: number): string {
  const [first, last] = [words[from], words[until - 1]]
  return first && last ? text.slice(first.start, endOf(last)).replace(/\s+/g, ' ') : ''
}

/** The ways in which it was written, once for each way of capitals. */
function inOrder(forms: Map<string, number>): string[] {
  const seen = new Set<string>()
  return [...forms]
    .sort(([, a], [, b]) => b - a)
    .map(([form]) => form)
    .filter((form) => !seen.has(form.toLowerCase()) && seen.add(form.toLowerCase()))
    .slice(0, 3)
}
