import type { BlockOf, Body } from '../../../article/block'
import { newId } from '../../../article/id'
import { linkable } from '../../../export/safe-url'
import { attributeOf, childOf, childrenOf, classesOf, type Element, textIn } from '../tree'
import { ownDir } from './own-dir'
import { type Numbered, readLine } from './read-line'
import { shownWords } from './shown-words'

type Card = BlockOf<'card'>

/** A card that a page shows; without an address to follow it is no more than its lines. Undefined for anything else. */
export function readCard(element: Element, numbered: Numbered): Body | undefined {
  const card = cardIn(element)
  if (card) return [carriedCard(card)]
  const lines = childrenOf(element).map((line) =>
    line.tagName === 'p' ? readLine(line.childNodes, numbered) : undefined,
  )
  const kept = lines.filter((line) => line !== undefined)
  if (kept.length < lines.length || element.childNodes.some((node) => 'value' in node && /\S/.test(node.value)))
    return undefined
  return kept.filter((content) => content.length > 0).map((content) => ({ type: 'paragraph', id: newId(), content }))
}

function cardIn(element: Element): Card | undefined {
  const [first, ...lines] = childrenOf(element)
  const link = first && classesOf(first).includes('card-title') ? childOf(first, 'a') : undefined
  const url = link && linkable(attributeOf(link, 'href') ?? '')
  if (!first || url === undefined) return undefined
  const card: Card = { type: 'card', id: newId(), url, title: textIn(first), ...ownDir(element) }
  for (const line of lines) {
    const name = classesOf(line).includes('card-publisher') ? 'publisher' : 'description'
    if (line.tagName !== 'p' || card[name] !== undefined) return undefined
    card[name] = textIn(line)
  }
  return card
}

/** A card that can be followed, without the white space that nobody sees, and without a title that only repeats the address. */
export function carriedCard({ publisher = '', description = '', ...card }: Card): Card {
  const url = linkable(card.url) ?? ''
  const title = shownWords(card.title)
  const [house, words] = [shownWords(publisher), shownWords(description)]
  return {
    ...card,
    url,
    title: title === url ? '' : title,
    ...(house !== '' && { publisher: house }),
    ...(words !== '' && { description: words }),
  }
}
