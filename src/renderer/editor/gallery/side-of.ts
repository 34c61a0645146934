import type { Body } from '../../../shared/article/block'
import { isInGallery } from '../../../shared/article/gallery'
import { isRightToLeft } from '../popup/place'

/** How much of a single figure, at each side, means a place beside it. */
const SIDE = 0.2
/** From a picture to the line that shows a place beside it; pixels. */
const BESIDE = 6

/**
 * On which side of the picture at `at` somebody drops something at `x`: always on one in a gallery; near the edges of a
 * single figure. Undefined where above or below is meant. `picture` is what shows it.
 */
export function sideOf(body: Body, at: number, picture: Element, x: number): 'before' | 'after' | undefined {
  if (body[at]?.type !== 'figure') return undefined
  const { left, right, width } = contentOf(picture)
  const reach = isInGallery(body, at) ? width / 2 : width * SIDE
  const rightToLeft = isRightToLeft(picture)
  if (x <= left + reach) return rightToLeft ? 'after' : 'before'
  return x >= right - reach ? (rightToLeft ? 'before' : 'after') : undefined
}

/** The line that shows a place beside a picture, in the window. */
export function lineAtSide(picture: Element, side: 'before' | 'after'): DOMRect {
  const { left, right, top, height } = contentOf(picture)
  const atLeft = (side === 'before') !== isRightToLeft(picture)
  return new DOMRect(atLeft ? left - BESIDE - 1 : right + BESIDE - 1, top, 2, height)
}

function contentOf(picture: Element): DOMRect {
  return (picture.firstElementChild ?? picture).getBoundingClientRect()
}
