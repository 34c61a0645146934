import type { BlockOf } from '../../article/block'
import { newId } from '../../article/id'
import { isWebAddress, siteOf } from '../web-address'
import { oneLine } from './one-line'
import { playerAt, type Playing } from './players'
import { postIn } from './posts'
import { attributeOf, type Element, elementsIn, type Parent, textIn } from './tree'

type Card = BlockOf<'card'>

/** What players are called that don't say what they play. */
const ANY_PLAYER = /^(?:[\w-]+ )?(?:(?:video|audio|media)[ -])?(?:player|embed|iframe|frame)$|^vimeo-player$/i

/** What a site gives for its pages to be shown in others, as a link card: the known players and posts. */
export function cardOf(element: Element): Card | undefined {
  if (element.tagName === 'iframe') {
    const playing = playerAt(sourceOf(element))
    return playing?.page === undefined ? undefined : card(playing.page, titleOf(element), playing.publisher)
  }
  const post = postIn(element)
  if (!post) return undefined
  return card(post.page, post.title, post.publisher, post.words)
}

/**
 * The one card that HTML comes to which is all code for embedding: any frame then is one, and a link beside it says what
 * the player doesn't. Undefined when there is neither a frame nor a post in it.
 */
export function embeddedIn(parent: Parent): Card | undefined {
  const elements = elementsIn(parent)
  const frame = elements.find(({ tagName }) => tagName === 'iframe')
  if (!frame) return elements.map(cardOf).find((found) => found !== undefined)
  const address = sourceOf(frame)
  if (!isWebAddress(address)) return undefined
  const playing = playerAt(address) ?? { publisher: siteOf(address) }
  const link = linkTo(playing, address, elements)
  const page = playing.page ?? link?.href ?? address
  return card(page, titleOf(frame) || (link && samePage(link.href, page) ? link.words : ''), playing.publisher)
}

function card(url: string, title: string, publisher: string, description = ''): Card {
  return { type: 'card', id: newId(), url, title, publisher, ...(description !== '' && { description }) }
}

function sourceOf(frame: Element): string {
  const source = attributeOf(frame, 'src')?.trim() ?? ''
  return source.startsWith('//') ? `https:${source}` : source
}

function titleOf(frame: Element): string {
  const title = oneLine(attributeOf(frame, 'title') ?? '').replace(/^Spotify Embed: /, '')
  return ANY_PLAYER.test(title) ? '' : title
}

/** The link beside a player that leads to what it plays: to its page or, of those to its site, the last. */
function linkTo({ page }: Playing, player: string, elements: Element[]): { href: string; words: string } | undefined {
  const links = elements
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => ({ href: attributeOf(element, 'href') ?? '', words: oneLine(textIn(element)) }))
    .filter(({ href }) => isWebAddress(href) && siteOf(page ?? player).endsWith(siteOf(href)))
  return links.find(({ href }) => page !== undefined && samePage(href, page)) ?? links.at(-1)
}

function samePage(href: string, page: string): boolean {
  return siteOf(href) === siteOf(page) && new URL(href).pathname === new URL(page).pathname
}
