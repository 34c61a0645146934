import { readBibtex } from './bibtex/read-bibtex'
import { readCslJson } from './csl-json/read-csl-json'
import { formatOf } from './format-of'
import { readLines } from './read-lines'
import type { ReadReferences } from './reference'
import { readRefer } from './ris/read-refer'
import { readRis } from './ris/read-ris'

/**
 * The sources that a text holds, in BibTeX, RIS, EndNote's tagged form, CSL-JSON, or as lines of references, DOIs and
 * addresses: told by what stands in it, with a file's name as a hint. What was not understood is listed as it stands.
 * Total on any text, in a time that grows with its length. A saved page is read by `readReferenceFile`.
 */
export function readReferences(text: string, { name = '' }: { name?: string } = {}): ReadReferences {
  const plain = text.replace(/^\uFEFF/, '')
  switch (formatOf(plain, name)) {
    case 'bibtex':
      return readBibtex(plain)
    case 'ris':
      return readRis(plain)
    case 'refer':
      return readRefer(plain)
    case 'csl-json':
      return readCslJson(plain)
    case 'saved-page':
      return { sources: [], notUnderstood: [{ text: plain, why: 'no-reference' }] }
    case 'lines':
      return readLines(plain)
  }
}
