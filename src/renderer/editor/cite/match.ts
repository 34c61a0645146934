import { authorsOf, publisherOf } from '../../../shared/article/reference'
import type { Source } from '../../../shared/article/source'
import { joined } from '../../../shared/messages/joined'
import { perLanguage } from '../../../shared/messages/per-language'
import { sourceTitle } from '../../ui/source-title'
import { findWord, type Fit, type Stretch } from './find-word'
import { fold, foldText, type FoldedText } from './folded-text'

/** A source that a query finds, and what of its two lines shows why. */
export interface Match {
  source: Source
  title: Stretch[]
  who: Stretch[]
}

/**
 * The sources in which every word of a query occurs: in the title, publisher, authors or address, in any order,
 * whatever the case and the accents; as a beginning of a word, as initials, inside a word, or mistyped by one letter.
 * The best come first; otherwise the given order stays. An empty query matches all.
 */
export function matchSources(query: string, sources: readonly Source[]): Match[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return sources
    .flatMap((source) => matchOf(words, source) ?? [])
    .sort((a, b) => a.rank - b.rank)
    .map(({ match }) => match)
}

/** The second line of a source in a list: its publisher, or its authors. */
export function whoOf({ csl }: Source): string {
  return publisherOf(csl) || joined(authorsOf(csl))
}

const RANKS: Record<Fit, [inTitle: number, elsewhere: number]> = {
  begins: [0, 1],
  initials: [1, 1],
  inside: [1, 2],
  mistyped: [3, 4],
}

function matchOf(words: string[], source: Source): { rank: number; match: Match } | undefined {
  const { title, who, rest } = linesOf(source)
  const match: Match = { source, title: [], who: [] }
  let sum = 0
  for (const word of words) {
    const here = findWord(word, title)
    const there = findWord(word, who)
    const others = rest.flatMap((line) => findWord(word, line) ?? []).map(({ fit }) => RANKS[fit][1])
    const ranks = [here ? RANKS[here.fit][0] : Infinity, there ? RANKS[there.fit][1] : Infinity, ...others]
    const rank = Math.min(...ranks)
    if (rank === Infinity) return undefined
    sum += rank
    if (here && ranks[0] === rank) match.title.push(...here.letters)
    else if (there && ranks[1] === rank) match.who.push(...there.letters)
  }
  return { rank: sum, match }
}

interface Lines {
  title: FoldedText
  who: FoldedText
  rest: FoldedText[]
}

const known = perLanguage(() => new WeakMap<Source, Lines>())

function linesOf(source: Source): Lines {
  const lines = known().get(source) ?? {
    title: foldText(sourceTitle(source)),
    who: foldText(whoOf(source)),
    rest: [...authorsOf(source.csl), source.csl.URL ?? ''].map(foldText),
  }
  known().set(source, lines)
  return lines
}
