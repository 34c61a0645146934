import { type Element, type Parent, isElement, textIn } from '../tree'

/** Shorter paragraphs are buttons, bylines and captions as often as prose. */
const LEAST = 25
const HOLDS_PROSE = new Set(['p', 'blockquote', 'li', 'pre', 'td', 'dd', 'h2', 'h3'])
const BLOCK_INSIDE = /^(?:p|div|ul|ol|table|blockquote|section|article|h[1-6]|figure|dl|pre)$/
const UNSEEN = /^(?:script|style|template|noscript|svg|head|select|textarea|button|iframe)$/

/** How much prose is in each element of a page that has any: letters outside links, those of all elements inside counted. */
export type Prose = ReadonlyMap<Parent, number>

/** Weighs a page. Words that stand right in a box count as a paragraph does. */
export function weighProse(root: Parent): Prose {
  const prose = new Map<Parent, number>()
  const ahead: { element: Parent; around: Parent[] }[] = [{ element: root, around: [] }]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { element, around } = next
    const weight = isElement(element) ? ownWeight(element) : 0
    const within = [...around, element]
    if (weight > 0) for (const each of within) prose.set(each, (prose.get(each) ?? 0) + weight)
    for (const child of element.childNodes) {
      if (isElement(child) && !UNSEEN.test(child.tagName)) ahead.push({ element: child, around: within })
    }
  }
  return prose
}

function ownWeight(element: Element): number {
  if (!HOLDS_PROSE.has(element.tagName) && element.tagName !== 'div') return 0
  const inBlocks = (inner: Element) => BLOCK_INSIDE.test(inner.tagName) || UNSEEN.test(inner.tagName)
  const words = textIn(element, inBlocks).trim()
  if (words.length < LEAST) return 0
  const outside = textIn(element, (inner) => inBlocks(inner) || inner.tagName === 'a').trim()
  // What is all link is a list of other pages.
  return outside.length < words.length / 2 ? 0 : outside.length
}
