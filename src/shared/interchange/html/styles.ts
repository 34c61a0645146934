import { attributeOf, classesOf, type Document, type Element, elementsIn, textIn } from './tree'

/** What a style can say of words that a story keeps: whether they are bold, where they stand, that they are a list. */
const KEPT = new Set([
  'display',
  'font',
  'font-family',
  'font-style',
  'font-weight',
  'mso-element',
  'mso-hide',
  'mso-list',
  'mso-outline-level',
  'mso-spacerun',
  'page-break-before',
  'text-decoration',
  'text-decoration-line',
  'vertical-align',
  'white-space',
])
const LONGEST_SHEET = 500_000

type Declarations = Map<string, string>

/**
 * The styles of a document's elements: their own, and those that its sheets give to classes, which is how Apple's,
 * Microsoft's and LibreOffice's programs write. Of other selectors nothing is read.
 */
export class Styles {
  readonly #ofClass = new Map<string, Declarations>()
  readonly #read = new WeakMap<Element, Declarations>()

  constructor(document: Document) {
    for (const element of elementsIn(document)) if (element.tagName === 'style') this.#readSheet(textIn(element))
  }

  /** What an element's style says of a property; empty where it says nothing. */
  of(element: Element, property: string): string {
    return this.sayAnythingOf(element) ? (this.#of(element).get(property) ?? '') : ''
  }

  /** False for an element that surely has no style. */
  sayAnythingOf({ attrs }: Element): boolean {
    return attrs.some(({ name }) => name === 'style' || (name === 'class' && this.#ofClass.size > 0))
  }

  #of(element: Element): Declarations {
    let declared = this.#read.get(element)
    if (!declared) {
      const classes = this.#ofClass.size === 0 ? [] : classesOf(element)
      declared = new Map(classes.flatMap((name) => [...(this.#ofClass.get(name) ?? [])]))
      for (const [property, value] of declarationsIn(attributeOf(element, 'style') ?? '')) declared.set(property, value)
      this.#read.set(element, declared)
    }
    return declared
  }

  #readSheet(sheet: string): void {
    if (sheet.length > LONGEST_SHEET) return
    for (const rule of sheet.split('}')) {
      const [selectors = '', body] = rule.split('{', 2)
      if (body === undefined) continue
      const declared = declarationsIn(body)
      if (declared.length === 0) continue
      for (const selector of selectors.split(',')) {
        const name = /(?:^|[\s/>])\w*\.([\w-]+)\s*$/.exec(selector)?.[1]
        if (name !== undefined) this.#ofClass.set(name, new Map([...(this.#ofClass.get(name) ?? []), ...declared]))
      }
    }
  }
}

function declarationsIn(style: string): [property: string, value: string][] {
  return style.split(';').flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, colon).trim().toLowerCase()
    return KEPT.has(property)
      ? [
          [
            property,
            declaration
              .slice(colon + 1)
              .trim()
              .toLowerCase(),
          ],
        ]
      : []
  })
}
