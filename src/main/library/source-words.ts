import { authorsOf, referenceOf } from '../../shared/article/reference'
import type { Source } from '../../shared/article/source'

/** The words a source is found by; of a confidential one its public description only. */
export function searchedText(source: Source): string {
  if (source.visibility === 'confidential') return source.description ?? ''
  const { title, publisher, url } = referenceOf(source)
  return [title, publisher, ...authorsOf(source.csl), url].join('\n')
}
