import { nameIn, type Term } from '../../../shared/article/term'
import type { ListedTerms } from '../../../shared/bridge/tagging'
import type { ReadableDb } from '../../store/connection'
import { tagsOf } from '../../store/projections/tags'
import { fold, foldedWords } from '../fold'
import type { Vocabulary } from './vocabulary'

/** The terms in whose names, code or parents every word sought begins one, by their names in a language; so many of them. */
export function listTerms(
  db: ReadableDb,
  vocabulary: Vocabulary,
  { text, language, limit }: { text: string; language: string; limit: number },
): ListedTerms {
  const { terms, own, imported } = vocabulary.layers(db)
  const wanted = foldedWords(text)
  const found = vocabulary
    .known(db)
    .filter(({ all }) => wanted.every((word) => ` ${all}`.includes(` ${word}`)))
    .map(({ term }) => ({ term, key: fold(nameIn(term, language)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const shown = found.slice(0, limit).map(({ term }) => term)
  const stories = new Map(
    tagsOf(
      db,
      shown.map(({ slug }) => slug),
    ).map((used) => [used.tag.slug, used.stories]),
  )
  return {
    terms: shown.map((term) => ({
      term,
      parents: (term.parents ?? []).map((slug) => nameOf(terms.get(slug), language) ?? slug),
      stories: stories.get(term.slug) ?? 0,
      own: own.has(term.slug),
    })),
    total: found.length,
    imported,
  }
}

function nameOf(term: Term | undefined, language: string): string | undefined {
  return term && nameIn(term, language)
}
