import type { Body } from '../../../shared/article/block'
import { galleryAround, isInGallery } from '../../../shared/article/gallery'
import { type Gap, placeBlocks } from './place-blocks'
import { boxAround, holdsBox, isLoosePictures, isTitleOfBox, type Stretch } from './stretch'

/** Where on a block something is dropped: on one of its halves or, on a picture, at its side. */
export type Part = 'upper' | 'lower' | 'before' | 'after'

/**
 * Where a stretch goes that is dropped on a part of the block at `at`: above or below that block, in its fact box, but
 * never above the title of the box. A whole box goes beside another one, never into it. Pictures that are dropped at the
 * side of a picture are in one gallery with it; what else is dropped on a gallery goes above or below all of it. Null
 * where nothing would change.
 */
export function dropGap(body: Body, stretch: Stretch, at: number, part: Part): Gap | null {
  const beside = part === 'before' || part === 'after'
  if (beside && isLoosePictures(body, stretch)) return changing(body, stretch, gapAtSide(body, stretch, at, part))
  return changing(
    body,
    stretch,
    gapBeside(body, stretch, at, part === 'upper' || part === 'before' ? 'upper' : 'lower'),
  )
}

function changing(body: Body, stretch: Stretch, gap: Gap | null): Gap | null {
  return gap && placeBlocks(body, stretch, gap) !== body ? gap : null
}

function gapAtSide(body: Body, { start, end }: Stretch, at: number, part: 'before' | 'after'): Gap | null {
  const picture = body[at]
  if (!picture || (at >= start && at < end)) return null
  return { before: part === 'before' ? at : at + 1, box: picture.box, beside: picture.id }
}

function gapBeside(body: Body, stretch: Stretch, at: number, half: 'upper' | 'lower'): Gap {
  const box = body[at]?.box
  const gallery = galleryAround(body, at)
  if (box !== undefined && holdsBox(body, stretch)) {
    const { start, end } = boxAround(body, at)
    return { before: at - start + (half === 'upper' ? 0 : 1) <= (end - start) / 2 ? start : end, box: undefined }
  }
  if (isInGallery(body, at)) return { before: half === 'upper' ? gallery.start : gallery.end, box }
  if (half === 'lower') return { before: at + 1, box }
  return { before: at, box: isTitleOfBox(body, at) ? undefined : box }
}
