/** A stretch between two places of the page. */
export interface Ends {
  startContainer: Node
  startOffset: number
  endContainer: Node
  endOffset: number
}

/**
 * Stretches of the words in an element, each from `start` to `end` characters in; they come from left to right. A
 * citation is no character and a line break is one, as in the text of a line. What is not there any more is left out.
 */
export function rangesIn(element: Element, stretches: readonly { start: number; end: number }[]): Ends[] {
  const pieces = [...piecesOf(element)]
  const ranges: Ends[] = []
  let next = 0
  for (const { start, end } of stretches) {
    while (next < pieces.length && (pieces[next] as Piece).to <= start) next++
    const first = pieces[next]
    let last = next
    while (last < pieces.length && (pieces[last] as Piece).to < end) last++
    const piece = pieces[last]
    if (!first || !piece) break
    const from = pointIn(first, start)
    const to = pointIn(piece, end)
    ranges.push({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset })
  }
  return ranges
}

/** Words or a break, from character `from` to character `to`. */
interface Piece {
  node: Text | Element
  from: number
  to: number
}

const APART = '[data-citation], [role="img"]'

function* piecesOf(element: Element): Generator<Piece> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let at = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const size = node instanceof Text ? node.length : node.nodeName === 'BR' ? 1 : 0
    if (size > 0) yield { node: node as Text | Element, from: at, to: (at += size) }
  }
}

function pointIn({ node, from }: Piece, at: number): { node: Node; offset: number } {
  if (node instanceof Text) return { node, offset: at - from }
  const parent = node.parentNode as Node
  return { node: parent, offset: [...parent.childNodes].indexOf(node) + (at - from) }
}
