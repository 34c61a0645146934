import type { Article } from '../../../shared/article/article'
import { numberSources } from '../../../shared/article/numbering'
import type { CslData, Source } from '../../../shared/article/source'
import { type Match, matchSources } from './match'

/** One thing that the picker offers. */
export type Option =
  | ({ kind: 'here'; number: number | undefined } & Match)
  | ({ kind: 'recent' | 'library' } & Match)
  | { kind: 'new'; prefill: Partial<CslData> }

/** What was found outside the story: `recent` as it was used last, and what else answers the query. */
export interface Elsewhere {
  recent: Source[]
  library: Source[]
}

const SHOWN = 6
/** More of the story's own would take longer to draw than to type a letter that tells them apart. */
const HERE_SHOWN = 100
/** So many of the sources used last count as recently used; what was used before is just in the library. */
const RECENT = 20

/**
 * What to offer for a query: sources of the story in number order and then those not cited, sources used lately
 * elsewhere, the rest of the library, and last a new one. `taken` are in the citation already.
 */
export function optionsFor(
  query: string,
  article: Article,
  { recent, library }: Elsewhere,
  taken: ReadonlySet<string>,
  prefill: Partial<CslData>,
): Option[] {
  const numbers = numberSources(article)
  const order = ({ id }: Source) => numbers.get(id) ?? Infinity
  const here = article.sources.filter(({ id }) => !taken.has(id)).sort((a, b) => compare(order(a), order(b)))
  const known = new Set([...article.sources.map(({ id }) => id), ...taken])
  const fresh = (sources: Source[]) => {
    const news = sources.filter(({ id }) => !known.has(id))
    for (const { id } of news) known.add(id)
    return news
  }
  const lately = fresh(recent.slice(0, RECENT))
  // Without a query the library is no list to choose from: it would go on for ever.
  const others = query.trim() === '' ? [] : fresh([...library, ...recent])
  return [
    ...matchSources(query, here)
      .slice(0, HERE_SHOWN)
      .map((match): Option => ({ kind: 'here', number: numbers.get(match.source.id), ...match })),
    ...matchSources(query, lately)
      .slice(0, SHOWN)
      .map((match): Option => ({ kind: 'recent', ...match })),
    ...matchSources(query, others)
      .slice(0, SHOWN)
      .map((match): Option => ({ kind: 'library', ...match })),
    { kind: 'new', prefill },
  ]
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}
