import type { CslData } from '../../article/source'
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
  return source && !another && notUnderstood.every(({ why }) => why === 'broken') ? source : undefined
}
