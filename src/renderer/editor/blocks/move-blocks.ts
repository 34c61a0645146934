import type { Body } from '../../../shared/article/block'
import { type Gap, placeBlocks } from './place-blocks'
import { boxAround, depthAt, endOfList, holdsBox, isItem, isTitleOfBox, type Stretch } from './stretch'

/**
 * A body with a stretch of it one step up or down. It goes past one block, or past an item with its inner lists; the
 * edge of a fact box is a step too, into it or out of it. The same body when there is nowhere to go.
 */
export function moveBlocks(body: Body, stretch: Stretch, direction: 'up' | 'down'): Body {
  const gap = direction === 'up' ? gapAbove(body, stretch) : gapBelow(body, stretch)
  return gap ? placeBlocks(body, stretch, gap) : body
}

function gapAbove(body: Body, stretch: Stretch): Gap | null {
  const { start } = stretch
  const whole = holdsBox(body, stretch)
  const own = whole ? undefined : body[start]?.box
  const above = body[start - 1]
  if (own !== undefined && above?.box !== own) return { before: start, box: undefined }
  if (own !== undefined && isTitleOfBox(body, start - 1)) return { before: start - 1, box: undefined }
  if (!above) return null
  if (own === above.box) return { before: startOfUnit(body, stretch), box: own }
  return whole ? { before: boxAround(body, start - 1).start, box: undefined } : { before: start, box: above.box }
}

function gapBelow(body: Body, stretch: Stretch): Gap | null {
  const { start, end } = stretch
  const whole = holdsBox(body, stretch)
  const own = whole ? undefined : body[start]?.box
  const below = body[end]
  if (own !== undefined && below?.box !== own) return { before: end, box: undefined }
  if (!below) return null
  if (own === below.box) return { before: endOfUnit(body, stretch), box: own }
  if (whole) return { before: boxAround(body, end).end, box: undefined }
  return { before: isTitleOfBox(body, end) ? end + 1 : end, box: below.box }
}

/** Where what stands above a stretch begins: one block, or an item of the same list with all that is in it. */
function startOfUnit(body: Body, { start }: Stretch): number {
  const box = body[start - 1]?.box
  const depth = isItem(body[start], box) ? depthAt(body, start) : 0
  let at = start - 1
  while (depthAt(body, at) > depth && isItem(body[at - 1], box)) at--
  return at
}

/** Where what stands below a stretch ends. */
function endOfUnit(body: Body, { start, end }: Stretch): number {
  const box = body[end]?.box
  if (!isItem(body[end], box)) return end + 1
  const least = isItem(body[start], box) ? depthAt(body, start) : 0
  const depth = depthAt(body, end)
  return depth < least ? end + 1 : endOfList(body, end + 1, depth, box)
}
