import type { Article } from '../../../shared/article/article'
import { numberSources } from '../../../shared/article/numbering'
import type { CslData, Source } from '../../../shared/article/source'
import { matchSources } from './match'

/** One thing that the picker offers. */
export type Option =
  | { kind: 'here'; source: Source; number: number | undefined }
  | { kind: 'library'; source: Source }
  | { kind: 'new'; prefill: Partial<CslData> }

const LIBRARY_SHOWN = 6

/**
 * What to offer for a query: sources of the story in number order and then those not cited, sources of the library, and
 * last a new one. `taken` are in the citation already.
 */
export function optionsFor(
  query: string,
  article: Article,
  library: Source[],
  taken: ReadonlySet<string>,
  prefill: Partial<CslData>,
): Option[] {
  const numbers = numberSources(article)
  const order = (source: Source) => numbers.get(source.id) ?? Infinity
  const here = article.sources.filter(({ id }) => !taken.has(id)).sort((a, b) => compare(order(a), order(b)))
  const ids = new Set(article.sources.map(({ id }) => id))
  const elsewhere = library.filter(({ id }) => !ids.has(id) && !taken.has(id))
  return [
    ...matchSources(query, here).map((source): Option => ({ kind: 'here', source, number: numbers.get(source.id) })),
    ...matchSources(query, elsewhere)
      .slice(0, LIBRARY_SHOWN)
      .map((source): Option => ({ kind: 'library', source })),
    { kind: 'new', prefill },
  ]
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}
