import { isRightToLeft } from '../popup/place'

const SIZE = 20
/** From the handle to the words; pixels. */
const BESIDE = 4
/** From the edges of a picture to the handle on it; pixels. */
const INSIDE = 6

/**
 * Where the handle is in what scrolls, whose scroll bar may be at its left: beside the first line, in the margin where
 * the lines begin; on a picture of a gallery in its corner, since the margin is the first one's.
 */
export function placeBeside(block: HTMLElement, scroller: HTMLElement) {
  const box = scroller.getBoundingClientRect()
  const body = block.parentElement as HTMLElement
  const column = body.getBoundingClientRect()
  const rightToLeft = isRightToLeft(body)
  const place = (left: number, top: number, inside: boolean) => ({
    rightToLeft,
    inside,
    left: left - box.left - scroller.clientLeft + scroller.scrollLeft,
    top: top - box.top + scroller.scrollTop,
  })
  if (block.dataset.gallery !== undefined) {
    const { left, right, top } = (block.firstElementChild ?? block).getBoundingClientRect()
    return place(rightToLeft ? right - SIZE - INSIDE : left + INSIDE, top + INSIDE, true)
  }
  const words = document.createRange()
  // The tools of a table stand over it, and are no line of it.
  words.selectNodeContents(block.querySelector('table') ?? block)
  const first = [...words.getClientRects()].find(({ height }) => height > 0 && height < 90)
  const middle = first ? (first.top + first.bottom) / 2 : block.getBoundingClientRect().top + SIZE / 2 + 4
  const left = rightToLeft ? column.right + BESIDE : column.left - SIZE - BESIDE
  return place(left, middle - SIZE / 2, false)
}

/** Where a line of the window is in what scrolls. */
export function lineIn(scroller: HTMLElement, { left, top, width, height }: DOMRect) {
  const box = scroller.getBoundingClientRect()
  return {
    left: left - box.left - scroller.clientLeft + scroller.scrollLeft,
    top: top - box.top + scroller.scrollTop,
    width,
    height,
  }
}
