import { withPublisher } from '../article/reference'
import type { CslData } from '../article/source'
import { takeReferenceParts } from './reference-parts'
import { readReferenceWords } from './reference-words'
import { publisherOfAddress } from './references/publisher-of-address'

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
  const publisher = words.publisher || (url && !doi ? publisherOfAddress(url) : '')
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
