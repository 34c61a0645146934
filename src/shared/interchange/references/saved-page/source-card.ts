import type { CslData } from '../../../article/source'
import { isWebAddress } from '../../web-address'
import { finishedSource } from '../finished-source'
import { knownPublisher } from '../publisher-of-address'
import { cardOfData, dataIn } from './json-ld'
import { cardOfMeta } from './meta-tags'
import type { PageCard } from './page-card'
import { pageParts } from './page-parts'
import { savedFrom } from './saved-from'
import { htmlOfArchive } from './web-archive'

/**
 * The source that a saved page is: what its linked data, its meta tags and its title say, in this order, with the address
 * that it was saved from. `url` is that address where it is known otherwise. No script of it runs, nothing is loaded.
 * Undefined where nothing tells what the page is. Total.
 */
export function sourceCardOf(page: string, { url }: { url?: string } = {}): CslData | undefined {
  const archive = htmlOfArchive(page)
  const html = archive?.html ?? page
  const parts = pageParts(html)
  if (!parts) return undefined
  const from = [url, archive?.url, savedFrom(html)].find((address) => address !== undefined && isWebAddress(address))
  const layers: PageCard[] = [
    cardOfData(dataIn(parts.data)),
    cardOfMeta(parts.metas),
    { title: parts.title, language: parts.language },
  ]
  const said = <F extends keyof PageCard>(field: F): PageCard[F] =>
    layers.find((layer) => layer[field] !== undefined)?.[field]
  const address = addressOf([parts.canonical, ...layers.map((layer) => layer.url), from], from)
  const publisher = said('publisher') ?? (address === undefined ? undefined : knownPublisher(address))
  const type = said('doi') === undefined ? (said('type') ?? 'webpage') : 'article-journal'
  return finishedSource({
    type,
    title: titleWithoutSite(said('title'), publisher),
    author: said('author')?.filter(({ literal }) => literal === undefined || literal !== publisher),
    'container-title': publisher,
    issued: said('issued') ?? said('modified'),
    URL: address,
    language: said('language'),
    DOI: said('doi'),
    volume: said('volume'),
    issue: said('issue'),
    page: said('page'),
    abstract: said('abstract'),
  })
}

/** The first address that is one; a relative one is meant from where the page was saved. */
export function addressOf(said: (string | undefined)[], from: string | undefined): string | undefined {
  for (const address of said) {
    if (address === undefined || address === '') continue
    if (isWebAddress(address)) return address
    if (from === undefined) continue
    try {
      const { href } = new URL(address, from)
      if (isWebAddress(href)) return href
    } catch {
      continue
    }
  }
  return undefined
}

const PARTS = /\s+[|–—·•«»-]\s+|\s*[：｜]\s*/

/** A page's title without the name of its site at either end. */
export function titleWithoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined) return title
  const parts = title.split(PARTS)
  const isSite = (part: string | undefined) => part?.trim().toLowerCase() === site.toLowerCase()
  if (parts.length < 2) return title
  const last = parts.at(-1) ?? ''
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—·•«»：｜-]\s*$/, '')
  return isSite(parts[0]) ? title.slice(parts[0]?.length).replace(/^\s*[|–—·•«»：｜-]\s*/, '') : title
}
