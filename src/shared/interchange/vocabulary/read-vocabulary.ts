import { StetError } from '../../bridge/errors'
import { readConcepts } from './concepts'
import { readListed } from './listed'
import { rowsOf } from './rows'
import type { ReadVocabulary } from './vocabulary-in-file'

/** No vocabulary of a newsroom has more. */
const MOST = 200_000

/**
 * A vocabulary file: SKOS as JSON in the form of the IPTC NewsCodes or of JSON-LD, a JSON list of names or terms, or a
 * table of them (CSV). `name` is the file's. Throws vocabulary.not-json, .no-terms or .too-many.
 */
export function readVocabulary(name: string, text: string): ReadVocabulary {
  const title = name.replace(/\.[^.]{1,8}$/, '') || name
  const start = text.trimStart()
  const read = /^[[{]/.test(start) ? readJson(name, title, start) : readListed(title, rowsOf(start))
  if (read.steps === 0) throw new StetError('vocabulary.no-terms', { name })
  if (read.steps > 2 * MOST) throw new StetError('vocabulary.too-many', { name, limit: MOST })
  return read
}

function readJson(name: string, title: string, text: string): ReadVocabulary {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new StetError('vocabulary.not-json', { name }, { cause: error })
  }
  if (Array.isArray(value)) return readListed(title, value)
  const scheme = value as Record<string, unknown>
  for (const key of ['conceptSet', '@graph', 'concepts'])
    if (Array.isArray(scheme[key])) return readConcepts(title, scheme, scheme[key] as unknown[])
  if (Array.isArray(scheme.terms)) return readListed(title, scheme.terms as unknown[])
  throw new StetError('vocabulary.no-terms', { name })
}
