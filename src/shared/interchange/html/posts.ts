import { isWebAddress } from '../web-address'
import { oneLine } from './one-line'
import { attributeOf, classesOf, type Element, elementsIn, textIn } from './tree'

/** A post as its service quotes it. */
export interface Post {
  publisher: string
  page: string
  /** Who wrote it, or what it is called. */
  title: string
  /** What it says. */
  words: string
}

interface Service {
  /** What its quotations are known by. */
  name: string
  publisher: string
  /** The attribute that holds the post's address; otherwise the first or last link leads there. */
  address: string | 'first' | 'last'
}

const SERVICES: Service[] = [
  { name: 'twitter-tweet', publisher: 'X', address: 'last' },
  { name: 'twitter-video', publisher: 'X', address: 'last' },
  { name: 'bluesky-embed', publisher: 'Bluesky', address: 'last' },
  { name: 'instagram-media', publisher: 'Instagram', address: 'data-instgrm-permalink' },
  { name: 'tiktok-embed', publisher: 'TikTok', address: 'cite' },
  { name: 'mastodon-embed', publisher: 'Mastodon', address: 'first' },
  { name: 'reddit-embed-bq', publisher: 'Reddit', address: 'first' },
  { name: 'reddit-card', publisher: 'Reddit', address: 'first' },
  { name: 'fb-post', publisher: 'Facebook', address: 'data-href' },
  { name: 'fb-video', publisher: 'Facebook', address: 'data-href' },
]

/** What the service itself says. */
const OF_THE_SERVICE = /^\s*[—–]|View this post on Instagram|View on Mastodon/g
/** Parameters that say where the post was quoted, and nothing of the post. */
const CAME_FROM = ['ref_src', 'ref_url', 'ref', 'utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term']

/** The post that an element quotes in the manner of its service; undefined for any other element. */
export function postIn(element: Element): Post | undefined {
  if (element.tagName !== 'blockquote' && element.tagName !== 'div') return undefined
  const classes = classesOf(element)
  const service = SERVICES.find(({ name }) => classes.includes(name))
  if (!service) return undefined
  const links = elementsIn(element).filter(({ tagName }) => tagName === 'a')
  const link = service.address === 'last' ? links.at(-1) : service.address === 'first' ? links[0] : undefined
  const address = attributeOf(link ?? element, link ? 'href' : service.address) ?? ''
  if (!isWebAddress(address)) return undefined
  const said = paragraphsOf(element)
  const around = textIn(element, (inner) => said.includes(inner) || (inner === link && said.length > 0))
  return {
    publisher: service.publisher,
    page: withoutOrigin(address),
    title: oneLine((service.address === 'first' && link ? textIn(link) : around).replace(OF_THE_SERVICE, ' ')),
    words: oneLine(said.map((paragraph) => textIn(paragraph)).join(' ')),
  }
}

/** The paragraphs of what the post says: not those that are nothing but a link. */
function paragraphsOf(element: Element): Element[] {
  return elementsIn(element).filter((inner) => {
    if (inner.tagName !== 'p') return false
    return oneLine(textIn(inner, ({ tagName }) => tagName === 'a')) !== ''
  })
}

function withoutOrigin(address: string): string {
  const url = new URL(address)
  for (const name of CAME_FROM) url.searchParams.delete(name)
  return url.href
}
