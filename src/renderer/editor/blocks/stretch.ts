import type { Block, BlockOf, Body } from '../../../shared/article/block'
import { galleryAround, isInGallery } from '../../../shared/article/gallery'
import type { BodyCaret } from '../lexical/caret'

/** Neighbouring blocks of a body: places from `start` up to `end`, which is not one of them. */
export interface Stretch {
  start: number
  end: number
}

/**
 * What is moved, copied or removed when the caret or selection is there. An item brings its inner lists, the title of
 * a fact box all of the box; a selection that goes past the edge of a box or of a gallery brings all of it too. Null
 * when it is nowhere.
 */
export function stretchAt(body: Body, { anchor, focus }: BodyCaret): Stretch | null {
  const places = [anchor, focus].map((point) => body.findIndex(({ id }) => id === point.block))
  const [first, last] = [Math.min(...places), Math.max(...places)]
  if (first < 0) return null
  const end = places[0] === last ? anchor : focus
  const reached = first < last && end.offset === 0 && isText(body[last])
  return wholeStretch(body, { start: first, end: reached ? last : last + 1 })
}

/** A stretch with all that belongs to its blocks. */
export function wholeStretch(body: Body, { start, end }: Stretch): Stretch {
  const first = body[start] as Block
  const mixed = body.slice(start, end).some(({ box }) => box !== first.box)
  if (mixed) return { start: boxAround(body, start).start, end: boxAround(body, end - 1).end }
  if (isTitleOfBox(body, start)) return boxAround(body, start)
  const opening = galleryAround(body, start)
  if (opening.end >= end) return withLists(body, { start, end })
  return withLists(body, { start: opening.start, end: galleryAround(body, end - 1).end })
}

/** The inner lists of its last items belong to a stretch. */
function withLists(body: Body, { start, end }: Stretch): Stretch {
  const [first, last] = [body[start] as Block, body[end - 1] as Block]
  if (last.type !== 'item') return { start, end }
  let depth = last.depth
  for (let at = end - 1; at >= start && isItem(body[at], first.box); at--) depth = Math.min(depth, depthAt(body, at))
  return { start, end: endOfList(body, end, depth, first.box) }
}

/** The fact box that a block is in; the block alone when it is in none. */
export function boxAround(body: Body, at: number): Stretch {
  const box = body[at]?.box
  let [start, end] = [at, at + 1]
  if (box === undefined) return { start, end }
  while (body[start - 1]?.box === box) start--
  while (body[end]?.box === box) end++
  return { start, end }
}

/** Whether a block stands for its whole fact box: the heading that it begins with. */
export function isTitleOfBox(body: Body, at: number): boolean {
  const block = body[at]
  return block?.type === 'heading' && block.box !== undefined && body[at - 1]?.box !== block.box
}

/** Whether a stretch holds a whole fact box. What does can be in no other. */
export function holdsBox(body: Body, stretch: Stretch): boolean {
  const at = body.slice(stretch.start, stretch.end).findIndex(({ box }) => box !== undefined)
  if (at < 0) return false
  const { start, end } = boxAround(body, stretch.start + at)
  return start >= stretch.start && end <= stretch.end
}

/** Whether a stretch is made of pictures that a gallery can take in: not a gallery, and at most a part of one. */
export function isLoosePictures(body: Body, { start, end }: Stretch): boolean {
  if (!body.slice(start, end).every(({ type }) => type === 'figure')) return false
  const around = galleryAround(body, start)
  const whole = isInGallery(body, start) && around.start >= start && around.end <= end
  return !whole && (end - start === 1 || around.end >= end)
}

/** Where the inner lists of an item of some depth end, seen from the block after it. */
export function endOfList(body: Body, from: number, depth: number, box: string | undefined): number {
  let end = from
  while (isItem(body[end], box) && depthAt(body, end) > depth) end++
  return end
}

export function isItem(block: Block | undefined, box: string | undefined): block is BlockOf<'item'> {
  return block?.type === 'item' && block.box === box
}

export function depthAt(body: Body, at: number): number {
  const block = body[at]
  return block?.type === 'item' ? block.depth : 0
}

function isText(block: Block | undefined): boolean {
  return block !== undefined && 'content' in block
}
