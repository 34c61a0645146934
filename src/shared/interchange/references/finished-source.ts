import { cleanStrings } from '../../article/clean-text'
import { publisherOf, withPublisher } from '../../article/reference'
import type { CslData } from '../../article/source'
import { readDoi } from '../doi'
import { isWebAddress } from '../web-address'
import { publisherOfAddress } from './publisher-of-address'

/**
 * A source as it is kept once all of it is read: without empty fields, with an address where a DOI gives one, and the
 * publisher that its address tells of where nothing else does. Undefined when it says nothing that it could be known by.
 */
export function finishedSource(read: CslData): CslData | undefined {
  const csl = withoutEmpty(cleanStrings(read))
  const known = [csl.title, csl['container-title'], csl.publisher, csl.URL, csl.DOI, csl.author, csl.editor]
  if (known.every((value) => value === undefined)) return undefined
  return withSite(withDoiAddress(csl))
}

function withoutEmpty(csl: CslData): CslData {
  const entries = Object.entries(csl).filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(entries) as CslData
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

function withDoiAddress(csl: CslData): CslData {
  const doi = typeof csl.DOI === 'string' ? readDoi(csl.DOI) : undefined
  return doi ? { ...csl, DOI: doi.doi, URL: csl.URL ?? doi.url } : csl
}

const OF_A_SITE = new Set(['article-newspaper', 'article-magazine', 'webpage', 'post-weblog', 'post', 'broadcast'])

function withSite(csl: CslData): CslData {
  const { type, URL, DOI } = csl
  if (publisherOf(csl) !== '' || DOI !== undefined || !OF_A_SITE.has(type)) return csl
  return URL !== undefined && isWebAddress(URL) ? withPublisher(csl, publisherOfAddress(URL)) : csl
}
