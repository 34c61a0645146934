import { type Element, type Parent, isElement } from '../tree'

/** Shorter paragraphs are buttons, bylines and captions as often as prose. */
const LEAST = 25
const HOLDS_PROSE = new Set(['p', 'blockquote', 'li', 'pre', 'td', 'dd', 'h2', 'h3'])
const BLOCK_INSIDE = new Set('p div ul ol table blockquote section article h1 h2 h3 h4 h5 h6 figure dl pre'.split(' '))
const UNSEEN = new Set('script style template noscript svg head select textarea button iframe'.split(' '))

/**
 * How much prose is in each element of a page: letters outside links, those of all elements inside counted. Words that
 * stand right in a box count as a paragraph does.
 */
export class Prose {
  readonly #weights = new Map<Parent, number>()

  constructor(private readonly page: Parent) {
    this.#weigh(page)
  }

  of(parent: Parent): number {
    return this.#weights.get(parent) ?? 0
  }

  /** Weighs again what something was taken out of, and what is around that. */
  weighAgain(lighter: Iterable<Parent>): void {
    const forgotten = new Set<Parent>()
    for (const each of lighter) {
      let around: Parent | null = each
      while (around && !forgotten.has(around)) {
        forgotten.add(around)
        this.#weights.delete(around)
        around = isElement(around) ? around.parentNode : null
      }
    }
    this.#weigh(this.page)
  }

  /** Parsed HTML is never nested so deep that this goes too deep. */
  #weigh(parent: Parent): number {
    const known = this.#weights.get(parent)
    if (known !== undefined) return known
    let weight = isElement(parent) ? ownWeight(parent) : 0
    for (const child of parent.childNodes) {
      if (isElement(child) && !UNSEEN.has(child.tagName)) weight += this.#weigh(child)
    }
    if (weight > 0) this.#weights.set(parent, weight)
    return weight
  }
}

function ownWeight(element: Element): number {
  if (!HOLDS_PROSE.has(element.tagName) && element.tagName !== 'div') return 0
  const words = new Words()
  words.add(element, false)
  const whole = words.all.trim()
  if (whole.length < LEAST) return 0
  const outside = words.hasLink ? words.outside.trim() : whole
  // What is all link is a list of other pages.
  return outside.length < whole.length / 2 ? 0 : outside.length
}

/** What stands in an element but not in a block inside it, and what of that in no link. */
class Words {
  all = ''
  outside = ''
  hasLink = false

  add(parent: Parent, inLink: boolean): void {
    for (const node of parent.childNodes) {
      if ('value' in node) {
        this.all += node.value
        if (!inLink) this.outside += node.value
      } else if (isElement(node) && !BLOCK_INSIDE.has(node.tagName) && !UNSEEN.has(node.tagName)) {
        const isLink = node.tagName === 'a'
        this.hasLink ||= isLink
        this.add(node, inLink || isLink)
      }
    }
  }
}
