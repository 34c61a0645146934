import type { CslData } from '../article/source'
import { readDoi } from './doi'
import { isWebAddress } from './web-address'

/** What sites add to an address to see who came from where; it leads to the same page without. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid)=/i

/**
 * Where a source is found, in a form in which two addresses of the same thing are equal: its DOI, or its web address
 * without what says nothing of the page. Undefined for a source that has neither.
 */
export function addressOf({ DOI: stated, URL: url = '' }: CslData): string | undefined {
  const read = (typeof stated === 'string' ? readDoi(stated) : undefined) ?? readDoi(url)
  if (read) return `doi:${read.doi.toLowerCase()}`
  if (url.trim() === '') return undefined
  const plain = url.trim()
  if (!isWebAddress(plain)) return plain
  const { hostname, pathname, search } = new URL(plain)
  const said = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part))
  const query = said.length > 0 ? `?${said.join('&')}` : ''
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query}`
}
