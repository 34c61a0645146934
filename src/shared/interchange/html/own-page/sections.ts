import { childOf, childrenOf, classesOf, type Element, isElement, type Node } from '../tree'

/** The parts of a story on a page: what it shows under which names, and what stands there besides. */
export interface Sections {
  header: Element
  hero: Element | undefined
  body: Element | undefined
  notes: Element | undefined
  references: Element | undefined
  further: Element | undefined
  related: Element | undefined
  tags: Element | undefined
  /** What somebody has put above, into and below them. */
  others: Node[]
}

type Named = Exclude<keyof Sections, 'header' | 'others'>

const NAMES: Record<string, Named> = {
  body: 'body',
  hero: 'hero',
  notes: 'notes',
  references: 'references',
  'further-sources': 'further',
  related: 'related',
  tags: 'tags',
}

/** Finds the parts of an article that has a header. The first of each name is the one. */
export function sectionsOf(article: Element): Sections {
  const header = childOf(article, 'header') as Element
  const found: Partial<Record<Named, Element>> = {}
  const others: Node[] = []
  for (const node of article.childNodes) {
    if (node === header) continue
    const name = isElement(node) ? classesOf(node).find((each) => Object.hasOwn(NAMES, each)) : undefined
    const named = name === undefined ? undefined : NAMES[name]
    if (named === undefined || found[named]) others.push(node)
    else found[named] = node as Element
  }
  return { header, ...EMPTY, ...found, others }
}

const EMPTY = {
  hero: undefined,
  body: undefined,
  notes: undefined,
  references: undefined,
  further: undefined,
  related: undefined,
  tags: undefined,
}

/** The items of a section's list; what else stands under its heading goes to `others`. */
export function itemsOf(section: Element | undefined, others: Node[]): Element[] {
  const items: Element[] = []
  for (const node of section ? contentOf(section) : []) {
    if (!isElement(node) || !/^[ou]l$/.test(node.tagName)) others.push(node)
    else for (const item of childrenOf(node)) (item.tagName === 'li' ? items : others).push(item)
  }
  return items
}

/** What stands in a section under its heading. */
export function contentOf(section: Element): Node[] {
  const heading = childOf(section, 'h2')
  return section.childNodes.filter((node) => node !== heading)
}
