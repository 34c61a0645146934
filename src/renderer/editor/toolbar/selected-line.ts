/** What is seen of a page: from `top` to `bottom`, in the window. */
export interface Sight {
  top: number
  bottom: number
}

/**
 * Where the bar of the selection belongs: the selected part of its first line or, when that is not in sight, of its
 * last. Of a selection of many blocks only the first and last are measured.
 */
export function selectedLine(root: HTMLElement, sight: Sight): DOMRect {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (!range || !root.contains(range.commonAncestorContainer)) return new DOMRect()
  const first = lineOf(rectsIn(range, blockOf(root, range.startContainer)), 'first')
  const last = lineOf(rectsIn(range, blockOf(root, range.endContainer)), 'last')
  const seen = (rect: DOMRect | undefined) => rect !== undefined && rect.bottom > sight.top && rect.top < sight.bottom
  return (seen(last) && !seen(first) ? last : first) ?? last ?? new DOMRect()
}

function rectsIn(range: Range, block: Element | null): DOMRect[] {
  if (!block) return []
  const part = document.createRange()
  part.selectNodeContents(block)
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset)
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset)
  return [...part.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
}

/** The boxes of one line as one. */
function lineOf(rects: DOMRect[], which: 'first' | 'last'): DOMRect | undefined {
  const one = which === 'first' ? rects[0] : rects.at(-1)
  if (!one) return undefined
  const line = rects.filter(({ top, bottom }) => top < one.bottom && bottom > one.top)
  const left = Math.min(...line.map((rect) => rect.left))
  const top = Math.min(...line.map((rect) => rect.top))
  const right = Math.max(...line.map((rect) => rect.right))
  const bottom = Math.max(...line.map((rect) => rect.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}

function blockOf(root: HTMLElement, place: Node): Element | null {
  let at: Node | null = place
  while (at && at.parentNode !== root) at = at.parentNode
  return at instanceof Element ? at : null
}
