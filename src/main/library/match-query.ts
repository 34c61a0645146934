import type { TextIndex } from '../store/projections/story-text'
import type { Term } from './query'
import { inPlace } from './search-words'

/** A full-text query for each of the two indexes; a story must match both. Undefined where one need not be asked. */
export type Match = Partial<Record<TextIndex, string>>

/**
 * In words that stand together, the last is sought as the beginning of one from so many letters on: which words begin
 * with fewer is known only of single words.
 */
const LETTERS = 4

/** The full-text queries for stories that hold all terms; `facets` are words that they must have as well. */
export function matchFor(terms: Term[], facets: string[]): Match {
  return joined(terms.map(matchOfTerm), facets)
}

/** The same for stories that hold all terms in their title, where terms don't say another place. */
export function titleMatchFor(terms: Term[], facets: string[]): Match {
  return joined(
    terms.map((term) => matchOfTerm(term.in === undefined ? inTitle(term) : term)),
    facets,
  )
}

/**
 * Whether one story is quickly looked up: where all words are single, written in one way, and not the beginning of so long
 * a word that the index holds no such beginnings and FTS5 puts together all stories first.
 */
export function isQuick(terms: Term[]): boolean {
  return terms.every(({ words, open, in: place }) => {
    const isPhrase = place === undefined && words.length > 1
    return !isPhrase && words.every(([word = '', ...ways]) => ways.length === 0 && (!open || word.length < BEGINNINGS))
  })
}

/** Beginnings of words are indexed up to so many letters; a mark of the place may be one of them. */
const BEGINNINGS = 6

function matchOfTerm(term: Term): Match {
  const { open, in: place } = term
  const words = place === undefined ? term.words : term.words.map((ways) => ways.map((way) => inPlace(place, way)))
  if (place === undefined && words.length > 1) return phrase(words.flat(), open)
  const last = words.length - 1
  return { story_words: words.map((ways, at) => anyOf(ways, open && at === last)).join(' AND ') }
}

function inTitle(term: Term): Term {
  return { ...term, words: term.words.map((ways) => ways.map((way) => inPlace('title', way))) }
}

function phrase(words: string[], open: boolean): Match {
  const last = words.at(-1) ?? ''
  if (!open) return { story_phrases: `"${words.join(' ')}"` }
  if (last.length >= LETTERS) return { story_phrases: `"${words.join(' ')}"*`, story_words: anyOf([last], true) }
  return {
    ...phrase(words.slice(0, -1), false),
    story_words: words.map((word, at) => anyOf([word], at === words.length - 1)).join(' AND '),
  }
}

function anyOf(ways: string[], open: boolean): string {
  const sought = ways.map((way) => `"${way}"${open ? '*' : ''}`).join(' OR ')
  return ways.length === 1 ? sought : `(${sought})`
}

function joined(matches: Match[], facets: string[]): Match {
  const words = [
    ...matches.flatMap(({ story_words }) => story_words ?? []),
    ...facets.map((word) => anyOf([word], false)),
  ]
  const phrases = matches.flatMap(({ story_phrases }) => story_phrases ?? [])
  return {
    ...(words.length > 0 && { story_words: words.join(' AND ') }),
    ...(phrases.length > 0 && { story_phrases: phrases.join(' AND ') }),
  }
}
