import type { Styles } from './styles'
import { attributeOf, classesOf, type Document, type Element, elementsIn, someIn, textIn } from './tree'

const LARGER = 1.15
const LONGEST = 150

/** The headings of a document and their ranks, 1 the highest. */
export class Headings {
  /** Several headings are of the first rank: they are the document's sections, else the one is its title. */
  readonly sections: boolean
  readonly #sized: Map<Element, number>

  constructor(
    document: Document,
    private readonly styles: Styles,
  ) {
    this.#sized = isAppKit(document) ? headingsBySize(document, styles) : new Map()
    let first = 0
    for (const element of elementsIn(document)) {
      if (this.rankOf(element) === 1 && textIn(element).trim() !== '') first++
    }
    this.sections = first > 1
  }

  /** The rank of a heading; undefined for anything else. */
  rankOf(element: Element): number | undefined {
    const { tagName } = element
    if (tagName.length === 2 && tagName >= 'h1' && tagName <= 'h6') return Number(tagName.charAt(1))
    if (attributeOf(element, 'role') === 'heading') return Number(attributeOf(element, 'aria-level')) || 2
    if (tagName !== 'p') return undefined
    const outline = Number(this.styles.of(element, 'mso-outline-level'))
    if (outline > 0) return outline
    for (const name of classesOf(element)) {
      if (name === 'MsoTitle') return 1
      const rank = /^MsoHeading([1-9])$/.exec(name)?.[1]
      if (rank !== undefined) return Number(rank)
    }
    return this.#sized.get(element)
  }
}

/** Whether Apple's text system has written a document. It knows no headings, but its paragraphs have sizes. */
function isAppKit(document: Document): boolean {
  return someIn(document, (each) => each.tagName === 'meta' && attributeOf(each, 'content') === 'Cocoa HTML Writer')
}

/** Short paragraphs in larger letters than most of the text has, the largest first. */
function headingsBySize(document: Document, styles: Styles): Map<Element, number> {
  const paragraphs = elementsIn(document).flatMap((element) => {
    const size = Number.parseFloat(/([\d.]+)px/.exec(styles.of(element, 'font'))?.[1] ?? '')
    const words = element.tagName === 'p' || element.tagName === 'li' ? textIn(element).trim() : ''
    return words !== '' && size > 0 ? [{ element, size, words }] : []
  })
  const lengths = new Map<number, number>()
  for (const { size, words } of paragraphs) lengths.set(size, (lengths.get(size) ?? 0) + words.length)
  const [usual = 0] = [...lengths].reduce<[number?, number?]>(
    (most, each) => (each[1] > (most[1] ?? 0) ? each : most),
    [],
  )
  const large = paragraphs.filter(
    ({ element, size, words }) =>
      element.tagName === 'p' && size >= usual * LARGER && words.length <= LONGEST && !/[.,;]$/.test(words),
  )
  const sizes = [...new Set(large.map(({ size }) => size))].sort((a, b) => b - a)
  return new Map(large.map(({ element, size }) => [element, sizes.indexOf(size) + 1]))
}
