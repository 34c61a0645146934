import domains from '../../../../resources/publishers/domains.json' with { type: 'json' }
import { siteOf } from '../web-address'

const publishers = new Map(Object.entries(domains))

/**
 * Who publishes what is at a web address, by the name it is printed under where its domain (or the one it belongs to) is
 * known: `https://edition.cnn.com/a` is CNN's. Otherwise the name of the site.
 */
export function publisherOfAddress(url: string): string {
  return knownPublisher(url) ?? siteOf(url)
}

/** The same, but undefined where the domain is not known. */
export function knownPublisher(url: string): string | undefined {
  let domain = siteOf(url).toLowerCase()
  while (domain.includes('.')) {
    const publisher = publishers.get(domain)
    if (publisher !== undefined) return publisher
    domain = domain.slice(domain.indexOf('.') + 1)
  }
  return undefined
}
