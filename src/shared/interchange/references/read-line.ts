import { withPublisher } from '../../article/reference'
import type { CslData } from '../../article/source'
import { readDoi } from '../doi'
import { parseReferenceLine } from '../reference-line'
import { isWebAddress } from '../web-address'
import { publisherOfAddress } from './publisher-of-address'

/**
 * The source that a line names: a web address, a DOI, or a reference. Undefined for any other text. What an address
 * does not say, such as the title, is left open; nothing is fetched.
 */
export function readLine(line: string): CslData | undefined {
  const pasted = line.trim().replace(/^<([^<>]*)>$/, '$1')
  const doi = readDoi(pasted)
  if (doi) return { type: 'article-journal', DOI: doi.doi, URL: doi.url }
  const address = /^www\.[^\s.]+\./i.test(pasted) ? `https://${pasted}` : pasted
  if (isWebAddress(address)) return withPublisher({ type: 'webpage', URL: address }, publisherOfAddress(address))
  return parseReferenceLine(pasted)
}
