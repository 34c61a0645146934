import { type Body, isTextBlock, type TextBlock } from '../../shared/article/block'
import type { Inline } from '../../shared/article/inline'
import type { BodyPoint } from './caret'

/**
 * What lies between two points of a body, the first before the second. Part of one block is a paragraph: a fragment
 * of a heading is no heading.
 */
export function sliceBody(body: Body, from: BodyPoint, to: BodyPoint): Body {
  const first = body.findIndex(({ id }) => id === from.block)
  const last = lastReached(body, from, to)
  const slice = body.slice(first, last + 1).map((block, index) => {
    if (!isTextBlock(block)) return block
    const start = index === 0 ? from.offset : 0
    const end = block.id === to.block ? to.offset : Infinity
    return { ...block, content: sliceInlines(block.content, start, end) }
  })
  const [only] = slice
  if (first !== last || !only || !isTextBlock(only)) return slice
  const whole = sizeOf(only.content) === sizeOf((body[first] as TextBlock).content)
  return whole ? slice : [{ type: 'paragraph', id: only.id, content: only.content }]
}

/** The last block in which anything is selected: not one that the selection only comes to the beginning of. */
function lastReached(body: Body, from: BodyPoint, to: BodyPoint): number {
  const last = body.findIndex(({ id }) => id === to.block)
  const block = body[last]
  return block && isTextBlock(block) && to.offset === 0 && to.block !== from.block ? last - 1 : last
}

/** The inlines between two offsets; a citation or break counts as one character. */
export function sliceInlines(inlines: Inline[], start: number, end: number): Inline[] {
  let at = 0
  return inlines.flatMap((inline): Inline[] => {
    const size = inline.type === 'text' ? inline.text.length : 1
    const [from, to] = [Math.max(0, start - at), Math.min(size, end - at)]
    at += size
    if (from >= to) return []
    return inline.type === 'text' ? [{ ...inline, text: inline.text.slice(from, to) }] : [inline]
  })
}

function sizeOf(inlines: Inline[]): number {
  return inlines.reduce((size, inline) => size + (inline.type === 'text' ? inline.text.length : 1), 0)
}
