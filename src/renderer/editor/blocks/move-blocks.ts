import type { Body } from '../../../shared/article/block'
import { galleryAround, isInGallery } from '../../../shared/article/gallery'
import { type Gap, placeBlocks } from './place-blocks'
import { boxAround, depthAt, endOfList, holdsBox, isItem, isLoosePictures, isTitleOfBox, type Stretch } from './stretch'

/**
 * A body with a stretch of it one step up or down. It goes past one block, past an item with its inner lists, or past a
 * gallery; the edge of a fact box is a step too, into it or out of it, and for a picture so is that of a gallery. The
 * same body when there is nowhere to go.
 */
export function moveBlocks(body: Body, stretch: Stretch, direction: 'up' | 'down'): Body {
  const gap = gapInGallery(body, stretch, direction) ?? (direction === 'up' ? gapAbove : gapBelow)(body, stretch)
  return gap ? placeBlocks(body, stretch, gap) : body
}

/** A step of pictures inside a gallery, out of it or into it. */
function gapInGallery(body: Body, { start, end }: Stretch, direction: 'up' | 'down'): Gap | null {
  if (!isLoosePictures(body, { start, end })) return null
  const up = direction === 'up'
  const at = up ? start - 1 : end
  const [own, next] = [body[start], body[at]]
  const here = up ? start : end
  const around = galleryAround(body, start)
  const isEdge = up ? around.start === start : around.end === end
  if (isInGallery(body, start) && isEdge) return { before: here, box: own?.box }
  if (!own || !next || next.box !== own.box || !isInGallery(body, at)) return null
  return { before: isInGallery(body, start) ? here + (up ? -1 : 1) : here, box: own.box, beside: next.id }
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

/** Where what stands above a stretch begins: one block, a gallery, or an item of the same list with all that is in it. */
function startOfUnit(body: Body, { start }: Stretch): number {
  const box = body[start - 1]?.box
  if (isInGallery(body, start - 1)) return galleryAround(body, start - 1).start
  const depth = isItem(body[start], box) ? depthAt(body, start) : 0
  let at = start - 1
  while (depthAt(body, at) > depth && isItem(body[at - 1], box)) at--
  return at
}

/** Where what stands below a stretch ends. */
function endOfUnit(body: Body, { start, end }: Stretch): number {
  const box = body[end]?.box
  if (!isItem(body[end], box)) return galleryAround(body, end).end
  const least = isItem(body[start], box) ? depthAt(body, start) : 0
  const depth = depthAt(body, end)
  return depth < least ? end + 1 : endOfList(body, end + 1, depth, box)
}
