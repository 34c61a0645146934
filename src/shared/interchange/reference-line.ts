import { withPublisher } from '../article/reference'
import type { CslData } from '../article/source'
import { readDoi } from './doi'
import { takeReferenceParts } from './reference-parts'
import { readReferenceWords } from './reference-words'
import { isWebAddress, siteOf } from './web-address'

const LONGEST = 2000

/**
 * A reference as news prints it, `[1] Ana Petrov, "Title." Publisher, 15 May 2025. https://… Accessed 3 March 2026.`,
 * in the usual quotation marks, date forms and languages. The day of access is in `accessed`, words that have no place
 * elsewhere are in `note`. Undefined when the line does not read as a reference. Total on any text.
 */
export function parseReferenceLine(line: string): CslData | undefined {
  if (line.length > LONGEST) return undefined
  const { text, url, doi, accessed, notes } = takeReferenceParts(line)
  const words = readReferenceWords(text, { addressed: url !== undefined })
  if (!words) return undefined
  const publisher = words.publisher || (url && !doi ? siteOf(url) : '')
  const note = [...notes, words.note].filter(Boolean).join(' ')
  const csl: CslData = {
    type: doi ? 'article-journal' : (words.type ?? (words.publisher || !url ? 'article-newspaper' : 'webpage')),
    ...(words.author && { author: words.author }),
    ...(words.title && { title: words.title }),
    ...(words.issued && { issued: words.issued }),
    ...(words.page && { page: words.page }),
    ...(accessed && { accessed }),
    ...(doi && { DOI: doi }),
    ...(url && { URL: url }),
    ...(note && { note }),
  }
  return withPublisher(csl, publisher)
}

/**
 * The source that a pasted text names: a web address, a DOI, or a reference line. Undefined for any other text. What
 * an address does not say, such as the title, is left open; nothing is fetched.
 */
export function sourceFromPaste(text: string): { csl: CslData } | undefined {
  const pasted = text.trim().replace(/^<([^<>]*)>$/, '$1')
  const doi = readDoi(pasted)
  if (doi) return { csl: { type: 'article-journal', DOI: doi.doi, URL: doi.url } }
  const address = /^www\.[^\s.]+\./i.test(pasted) ? `https://${pasted}` : pasted
  if (isWebAddress(address)) return { csl: withPublisher({ type: 'webpage', URL: address }, siteOf(address)) }
  const csl = parseReferenceLine(pasted)
  return csl && { csl }
}
