import { formatOf } from './format-of'
import { readReferences } from './read-references'
import type { ReadReferences } from './reference'

/**
 * `readReferences`, and of a saved page the one source that the page is. The reader of pages is loaded when it is
 * needed, so that nobody waits for it at the start.
 */
export async function readReferenceFile(text: string, { name = '' }: { name?: string } = {}): Promise<ReadReferences> {
  const plain = text.replace(/^\uFEFF/, '')
  if (formatOf(plain, name) !== 'saved-page') return readReferences(plain, { name })
  const { sourceCardOf } = await import('./saved-page/source-card')
  const csl = sourceCardOf(plain)
  return csl
    ? { sources: [{ csl }], notUnderstood: [] }
    : { sources: [], notUnderstood: [{ text: plain, why: 'unreadable-page' }] }
}
