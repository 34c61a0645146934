import { type Element, type Parent, isElement } from '../tree'

/** Shorter paragraphs are buttons, bylines and captions as often as prose. */
const LEAST = 25
const HOLDS_PROSE = new Set(['p', 'blockquote', 'li', 'pre', 'td', 'dd', 'h2', 'h3'])
const BLOCK_INSIDE = new Set('p div ul ol table blockquote section article h1 h2 h3 h4 h5 h6 figure dl pre'.split(' '))
const UNSEEN = new Set('script style template noscript svg head select textarea button iframe'.split(' '))

/** How much prose is in each element of a page that has any: letters outside links, those of all elements inside counted. */
export type Prose = ReadonlyMap<Parent, number>

/** Weighs a page. Words that stand right in a box count as a paragraph does. */
export function weighProse(root: Parent): Prose {
  const prose = new Map<Parent, number>()
  weigh(root, prose)
  return prose
}

/** Parsed HTML is never nested so deep that this goes too deep. */
function weigh(parent: Parent, prose: Map<Parent, number>): number {
  let weight = isElement(parent) ? ownWeight(parent) : 0
  for (const child of parent.childNodes) {
    if (isElement(child) && !UNSEEN.has(child.tagName)) weight += weigh(child, prose)
  }
  if (weight > 0) prose.set(parent, weight)
  return weight
}

function ownWeight(element: Element): number {
  if (!HOLDS_PROSE.has(element.tagName) && element.tagName !== 'div') return 0
  const words = new Words()
  words.add(element, false)
  const whole = words.all.trim()
  if (whole.length < LEAST) return 0
  const outside = words.outside.trim()
  // What is all link is a list of other pages.
  return outside.length < whole.length / 2 ? 0 : outside.length
}

/** What stands in an element but not in a block inside it, and what of that in no link. */
class Words {
  all = ''
  outside = ''

  add(parent: Parent, inLink: boolean): void {
    for (const node of parent.childNodes) {
      if ('value' in node) {
        this.all += node.value
        if (!inLink) this.outside += node.value
      } else if (isElement(node) && !BLOCK_INSIDE.has(node.tagName) && !UNSEEN.has(node.tagName)) {
        this.add(node, inLink || node.tagName === 'a')
      }
    }
  }
}
