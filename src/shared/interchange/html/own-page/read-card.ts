import type { BlockOf } from '../../../article/block'
import { newId } from '../../../article/id'
import { linkable } from '../../../export/safe-url'
import { attributeOf, childOf, childrenOf, classesOf, type Element, textIn } from '../tree'
import { ownDir } from './own-dir'
import { shownWords } from './shown-words'

type Card = BlockOf<'card'>

/** A link that a page shows as a card. Undefined where something else is in it. */
export function readCard(element: Element): Card | undefined {
  const card: Card = { type: 'card', id: newId(), url: '', title: '', ...ownDir(element) }
  for (const line of childrenOf(element)) {
    if (line.tagName !== 'p') return undefined
    const [name = ''] = classesOf(line)
    const words = textIn(line)
    if (name === 'card-title') {
      const link = childOf(line, 'a')
      card.url = (link && linkable(attributeOf(link, 'href') ?? '')) ?? ''
      card.title = words
    } else if (name === 'card-address') card.url = words
    else if (name === 'card-publisher') card.publisher = words
    else if (card.description === undefined) card.description = words
    else return undefined
  }
  return carriedCard(card)
}

/** A card without the white space that nobody sees, and without a title that only repeats the address. */
export function carriedCard({ publisher = '', description = '', ...card }: Card): Card {
  const link = linkable(card.url)
  const url = link ?? shownWords(card.url)
  const title = shownWords(card.title)
  const [house, words] = [shownWords(publisher), shownWords(description)]
  return {
    ...card,
    url: link === undefined && title === url ? '' : url,
    title: link !== undefined && title === url ? '' : title,
    ...(house !== '' && { publisher: house }),
    ...(words !== '' && { description: words }),
  }
}
