import type { Block } from '../../../shared/article/block'
import { inlineText } from '../../../shared/article/text'
import { isWebAddress, siteOf } from '../../../shared/interchange/web-address'
import type { Card } from './card-popup'

/** The card that a paragraph could be which is one link and nothing else; undefined for any other block. */
export function cardFor(block: Block): Card | undefined {
  if (block.type !== 'paragraph') return undefined
  const [first] = block.content
  const url = first?.type === 'text' ? first.link : undefined
  if (url === undefined || !isWebAddress(url)) return undefined
  if (!block.content.every((inline) => inline.type === 'text' && inline.link === url)) return undefined
  const words = inlineText(block.content).trim()
  // What only says the address again is no title.
  const title = isWebAddress(words) || url.includes(words.replace(/\/$/, '')) ? '' : words
  return { type: 'card', id: '', url, title, publisher: siteOf(url) }
}
