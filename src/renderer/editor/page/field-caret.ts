/** A stretch of the text in an element. */
export interface Stretch {
  start: number
  end: number
}

/** Where the selection is in the text of an element; null when it is elsewhere. */
export function readStretch(element: HTMLElement): Stretch | null {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || !element.contains(selection.anchorNode)) return null
  const range = selection.getRangeAt(0)
  return {
    start: offsetOf(element, range.startContainer, range.startOffset),
    end: offsetOf(element, range.endContainer, range.endOffset),
  }
}

/** Selects a stretch of the text of an element, as far as there is text. */
export function selectStretch(element: HTMLElement, stretch: Stretch): void {
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(rangeOfStretch(element, stretch))
}

/** A stretch of the text of an element in the document, as far as there is text. */
export function rangeOfStretch(element: HTMLElement, { start, end }: Stretch): Range {
  const range = document.createRange()
  const from = placeAt(element, start)
  const to = placeAt(element, end)
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function offsetOf(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(element, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

function placeAt(element: HTMLElement, offset: number): { node: Node; offset: number } {
  let left = offset
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let last: Text | undefined
  while (texts.nextNode()) {
    last = texts.currentNode as Text
    if (left <= last.length) return { node: last, offset: left }
    left -= last.length
  }
  return last ? { node: last, offset: last.length } : { node: element, offset: 0 }
}
