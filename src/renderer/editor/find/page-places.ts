import { isTextBlock, type TextBlock } from '../../../shared/article/block'
import { type Place, placeName } from '../../../shared/find/lines'
import type { Writing } from '../surface/writing'

/** Says of a field on the page which place of the story it shows, by the place's name. */
export const PLACE = 'data-place'

/** The element that shows a place of the story; null while it shows none. */
export function elementOf(writing: Writing, page: HTMLElement, place: Place): HTMLElement | null {
  if (place.in === 'field' || place.in === 'figure' || place.in === 'card') {
    return page.querySelector(`[${PLACE}="${CSS.escape(placeName(place))}"]`)
  }
  const block = blockElement(writing, place.block)
  if (place.in === 'block' || block === null) return block
  const cell = block.querySelectorAll('tr')[place.row]?.children[place.column]
  return cell instanceof HTMLElement ? cell : null
}

/** The element of a block of the body. */
export function blockElement({ editor, binding: { mirror } }: Writing, id: string): HTMLElement | null {
  const key = mirror.keys[mirror.body.findIndex((block) => block.id === id)]
  return key === undefined ? null : editor.getElementByKey(key)
}

/** How many characters into a block a place in its text is, where a citation counts as one; `side` of those at the place. */
export function flatOffset(block: TextBlock, at: number, side: 'before' | 'after'): number {
  let text = 0
  let flat = 0
  for (const inline of block.content) {
    if (inline.type === 'citation') {
      if (text > at || (text === at && side === 'before')) break
      flat++
      continue
    }
    const size = inline.type === 'text' ? inline.text.length : 1
    if (text + size >= at && !(text + size === at && side === 'after')) return flat + at - text
    text += size
    flat += size
  }
  return flat
}

/** The other way: where in a block's text a place counted with citations is. */
export function textOffset(block: TextBlock, flat: number): number {
  let left = flat
  let text = 0
  for (const inline of block.content) {
    const size = inline.type === 'text' ? inline.text.length : 1
    if (inline.type !== 'citation') text += Math.min(left, size)
    left -= Math.min(left, size)
  }
  return text
}

/** The block of text with an id, as the page shows it. */
export function textBlock({ binding: { mirror } }: Writing, id: string): TextBlock | null {
  const block = mirror.body.find((each) => each.id === id)
  return block && isTextBlock(block) ? block : null
}
