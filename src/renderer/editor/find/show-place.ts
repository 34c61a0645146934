import { rangesIn } from './text-range'

const MOST_LOOKS = 12
const EDGE = 40

/**
 * Brings a stretch of the words in an element into view, in the part of the page that scrolls. Blocks that were never
 * drawn have guessed heights, so that it moves while they are drawn: it is looked at again until it stays. Gives the
 * way to stop.
 */
export function showPlace(scroller: Element, element: Element, stretch: { start: number; end: number }): () => void {
  let frame = 0
  const look = (looks: number, last: number) => {
    const box = scroller.getBoundingClientRect()
    // A block that is far away has no words yet to measure.
    const near = intersects(element.getBoundingClientRect(), box)
    const { top, bottom } = (near && placeOf(element, stretch)) || element.getBoundingClientRect()
    if (looks === 0 || top === last) return
    if (top < box.top + EDGE || bottom > box.bottom - EDGE) {
      scroller.scrollBy({ top: (top + bottom - box.top - box.bottom) / 2, behavior: 'instant' })
    }
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => look(looks - 1, top))))
  }
  look(MOST_LOOKS, Number.NaN)
  return () => cancelAnimationFrame(frame)
}

function placeOf(element: Element, stretch: { start: number; end: number }): DOMRect | null {
  const [ends] = rangesIn(element, [stretch])
  if (!ends) return null
  const range = document.createRange()
  range.setStart(ends.startContainer, ends.startOffset)
  range.setEnd(ends.endContainer, ends.endOffset)
  return range.getBoundingClientRect()
}

function intersects(a: DOMRect, b: DOMRect): boolean {
  return a.bottom >= b.top && a.top <= b.bottom
}
