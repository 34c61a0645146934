import type { BlockOf } from '../../article/block'
import { linkable } from '../safe-url'
import { dirAttribute, linkHtml } from './element'
import { escapeText } from './escape'

/** A link as a card: title, description, publisher. Nothing in it comes from the network. */
export function cardHtml(card: BlockOf<'card'>): string {
  const url = card.url.trim()
  const href = linkable(url)
  const title = escapeText(card.title.trim() || url)
  const lines = [
    title && `<p class="card-title">${href === undefined ? title : linkHtml(href, title)}</p>`,
    // An address that nobody may follow is still to be read.
    href === undefined && card.title.trim() && url && `<p>${escapeText(url)}</p>`,
    card.description?.trim() && `<p>${escapeText(card.description)}</p>`,
    card.publisher?.trim() && `<p class="card-publisher">${escapeText(card.publisher)}</p>`,
  ]
  return `<div class="card"${dirAttribute(card)}>${lines.filter(Boolean).join('')}</div>\n`
}
