/** What the arrow keys go through on a page, in its order: the fields and the body. */
export const STOP = 'data-page-stop'

/**
 * Moves the caret from one stop of the page to the one before or after it: to the column `x` of its nearest line, or
 * to its nearest end. False when there is none.
 */
export function leave(from: HTMLElement, way: 'previous' | 'next', x?: number): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>(`[${STOP}]`)]
  const to = stops[stops.indexOf(from) + (way === 'next' ? 1 : -1)]
  if (!to) return false
  to.focus()
  const range = (x !== undefined && rangeAtColumn(to, way, x)) || rangeAtEnd(to, way)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  to.scrollIntoView({ block: 'nearest' })
  return true
}

/** Where the caret is on the screen; null when nothing says so. */
export function caretRect(): DOMRect | null {
  const selection = getSelection()
  if (!selection?.focusNode) return null
  const range = document.createRange()
  range.setStart(selection.focusNode, selection.focusOffset)
  const [rect] = range.getClientRects()
  if (rect) return rect
  const element = selection.focusNode instanceof Element ? selection.focusNode : selection.focusNode.parentElement
  const child = element?.childNodes[selection.focusOffset]
  return (child instanceof Element ? child : element)?.getBoundingClientRect() ?? null
}

/** Whether the caret is on the first or the last line of an element. */
export function isOnEdgeLine(element: HTMLElement, edge: 'first' | 'last'): boolean {
  const rect = caretRect()
  if (!rect) return true
  const box = element.getBoundingClientRect()
  const line = Math.max(rect.height, 12)
  return edge === 'first' ? rect.top - box.top < line : box.bottom - rect.bottom < line
}

function rangeAtColumn(to: HTMLElement, way: 'previous' | 'next', x: number): Range | null {
  const box = to.getBoundingClientRect()
  const line = Number.parseFloat(getComputedStyle(to).lineHeight) || 20
  const place = document.caretPositionFromPoint(x, way === 'next' ? box.top + line / 2 : box.bottom - line / 2)
  if (!place || !to.contains(place.offsetNode)) return null
  const range = document.createRange()
  range.setStart(place.offsetNode, place.offset)
  return range
}

function rangeAtEnd(to: HTMLElement, way: 'previous' | 'next'): Range {
  const range = document.createRange()
  range.selectNodeContents(way === 'next' ? (to.firstElementChild ?? to) : (to.lastElementChild ?? to))
  range.collapse(way === 'next')
  return range
}
