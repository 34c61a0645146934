import { slugOf } from '../../../shared/article/slug'
import { tagOfTerm } from '../../../shared/article/term'
import type { FoundTag } from '../../../shared/bridge/story'
import type { ReadableDb } from '../../store/connection'
import { findTags, tagsOf } from '../../store/projections/tags'
import { fold, foldedWords } from '../fold'
import { type KnownTerm, parentNames, type Vocabulary } from './vocabulary'

/** A tag with the folded words of its name and slug, and what the vocabulary knows of it. */
interface Candidate {
  found: FoundTag
  words: string
  known: KnownTerm | undefined
}

interface Ranking {
  rank: number
  /** The other name or the code that goes with what was typed. */
  other?: string
}

/**
 * Tags that go with what is typed, of stories and of the vocabulary, each once. First the tag of that very name, then those
 * with a name, another name or a code that begins with the text, then those in which each of its words begins a word, then
 * those in whose name or slug each occurs, and last those that belong to what is typed; among equals the most used first.
 */
export function suggestTags(
  db: ReadableDb,
  vocabulary: Vocabulary,
  { text, limit, language = '' }: { text: string; limit: number; language?: string | undefined },
): FoundTag[] {
  const rank = rankFor(text)
  const { terms } = vocabulary.layers(db)
  return candidates(db, vocabulary, foldedWords(text), language)
    .flatMap((candidate) => {
      const ranking = rank(candidate)
      return ranking ? [{ candidate, ...ranking }] : []
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ candidate: { found, known }, other }) => {
      const parents = known ? parentNames(known.term, terms, language) : []
      return { ...found, ...(parents.length > 0 && { parents }), ...(other !== undefined && { other }) }
    })
}

/** Every tag in which all words occur somewhere, those of stories first and of these the most used. */
function candidates(db: ReadableDb, vocabulary: Vocabulary, wanted: string[], language: string): Candidate[] {
  const known = vocabulary.known(db).filter(({ all }) => wanted.every((word) => all.includes(word)))
  const bySlug = new Map(known.map((each) => [each.term.slug, each]))
  const named = findTags(db, wanted)
  const has = new Set(named.map(({ tag }) => tag.slug))
  const others = known.map(({ term }) => term.slug).filter((slug) => !has.has(slug))
  const used = [...named, ...(wanted.length === 0 ? [] : tagsOf(db, others))].toSorted((a, b) => b.stories - a.stories)
  for (const { tag } of used) has.add(tag.slug)
  const fresh = known.filter(({ term }) => !has.has(term.slug))
  return [
    ...used.map(({ tag, words, stories }) => ({ found: { tag, stories }, words, known: bySlug.get(tag.slug) })),
    ...fresh.map((each) => ({
      found: { tag: tagOfTerm(each.term, language), stories: 0 },
      words: each.words,
      known: each,
    })),
  ]
}

/** How well a tag goes with a text: 0 is best, nothing that it doesn't. */
function rankFor(text: string): (candidate: Candidate) => Ranking | undefined {
  const slug = slugOf(text)
  const typed = fold(text)
  const wanted = foldedWords(text)
  const begin = (words: string) => wanted.every((word) => ` ${words}`.includes(` ${word}`))
  return ({ found, words, known }) => {
    if (found.tag.slug === slug) return { rank: 0 }
    if (words.startsWith(typed)) return { rank: 1 }
    const others = known?.others ?? []
    const same = others.find((other) => other.words.startsWith(typed))
    if (same) return { rank: same.words === typed ? 0 : 1, other: same.label }
    if (begin(words)) return { rank: 2 }
    const begun = others.find((other) => begin(other.words))
    if (begun) return { rank: 2, other: begun.label }
    if (wanted.every((word) => words.includes(word))) return { rank: 3 }
    return known && begin(`${words} ${known.parents}`) ? { rank: 4 } : undefined
  }
}
