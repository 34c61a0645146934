import type { CslData } from '../../article/source'
import { formatOf } from './format-of'
import { readLine } from './read-line'
import { readReferences } from './read-references'

const LONGEST = 100_000

/**
 * The one source that a pasted text names: by a web address, a DOI, a reference line, BibTeX, RIS or CSL-JSON. Undefined
 * for any other text, and for one that names several.
 */
export function sourceFromPaste(text: string): { csl: CslData } | undefined {
  if (text.length > LONGEST) return undefined
  const { sources, notUnderstood } = readReferences(text)
  const [source, another] = sources
  if (another) return undefined
  if (source && notUnderstood.every(({ why }) => why === 'broken')) return source
  // A reference line may have been broken into several.
  const csl = formatOf(text) === 'lines' ? readLine(text.trim().replace(/\s+/g, ' ')) : undefined
  return csl && { csl }
}
