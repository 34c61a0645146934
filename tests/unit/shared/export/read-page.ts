import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { lookOf, type Stretch } from './rich-text'

type Node = Tree.ChildNode
export type Element = Tree.Element

export interface Page {
  elements: Element[]
  errors: string[]
  /** Comments, CDATA and the like: an export has none. */
  strays: string[]
}

/** Parses a page as a browser does. */
export function readPage(html: string): Page {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) })
  const elements: Element[] = []
  const strays: string[] = []
  const visit = (nodes: Node[]) => {
    for (const node of nodes) {
      if (tree.isElementNode(node)) {
        elements.push(node)
        visit(node.childNodes)
      } else if (tree.isCommentNode(node)) strays.push(node.data)
    }
  }
  visit(document.childNodes)
  return { elements, errors, strays }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

export function find(page: Page, name: string): Element[] {
  return page.elements.filter((element) => element.tagName === name)
}

/** All text in an element. */
export function textOf(element: Element): string {
  return element.childNodes
    .map((node) => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textOf(node) : ''))
    .join('')
}

const MARKS: Record<string, string> = {
  strong: 'bold',
  em: 'italic',
  u: 'underline',
  s: 'strikethrough',
  code: 'code',
  sub: 'subscript',
  sup: 'superscript',
}

/** What a reader finds in the body of a page, in order. */
export function readBody(page: Page): { type: string; line: Stretch[] }[] {
  const body = find(page, 'div').find((element) => className(element) === 'body')
  const found: { type: string; line: Stretch[] }[] = []
  const visit = (element: Element, inside: string) => {
    const type = typeOf(element, inside)
    if (type === undefined) {
      for (const child of element.childNodes)
        if (tree.isElementNode(child))
          visit(child, element.tagName === 'blockquote' ? 'quote' : (className(element) ?? inside))
      return
    }
    found.push({ type, line: lineOf(element, [], undefined) })
    if (element.tagName === 'li') {
      for (const child of element.childNodes) if (isList(child)) visit(child as Element, inside)
    }
  }
  if (body) visit(body, '')
  return found
}

function typeOf(element: Element, inside: string): string | undefined {
  const name = className(element)
  switch (element.tagName) {
    case 'p':
      if (inside === 'card') return name === 'card-title' ? name : 'card-text'
      return inside === 'quote' || inside === 'pullquote' ? inside : 'paragraph'
    case 'h2':
    case 'h3':
    case 'h4':
      return `heading-${element.tagName.slice(1)}`
    case 'li':
      return 'item'
    case 'pre':
      return 'code'
    case 'hr':
      return 'rule'
    case 'img':
      return 'image'
    case 'span':
      return name
    case 'td':
    case 'th':
      return 'cell'
    default:
      return undefined
  }
}

function className(element: Element): string | undefined {
  return attribute(element, 'class')
}

function isList(node: Node): boolean {
  return tree.isElementNode(node) && (node.tagName === 'ul' || node.tagName === 'ol')
}

function lineOf(element: Element, marks: string[], link: string | undefined): Stretch[] {
  if (element.tagName === 'img') return [{ text: attribute(element, 'alt') ?? '(no alt)', look: '' }]
  return element.childNodes.flatMap((node): Stretch[] => {
    if (tree.isTextNode(node)) {
      // Between an item's words and the lists in it there is a line feed of the writer's own.
      const text = element.tagName === 'li' && /^\n$/.test(node.value) ? '' : node.value
      return [{ text, look: lookOf(marks, link) }]
    }
    if (!tree.isElementNode(node) || isList(node)) return []
    if (node.tagName === 'br') return [{ text: '\n', look: '' }]
    if (className(node) === 'cites')
      return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? cite(child) : []))
    if (attribute(node, 'role') === 'doc-noteref') return cite(node)
    if (node.tagName === 'a') return lineOf(node, marks, attribute(node, 'href'))
    const mark = element.tagName === 'pre' ? undefined : MARKS[node.tagName]
    return lineOf(node, mark === undefined ? marks : [...marks, mark], link)
  })
}

/** A citation's link, as its number and its locator: `⟦2⟧[p. 12]`. */
function cite(link: Element): Stretch[] {
  const number = attribute(link, 'href')?.replace('#source-', '')
  const [, locator] = /^\[?\d+(?:, (.*?))?\]?$/su.exec(textOf(link)) ?? []
  return [{ text: `⟦${number}⟧${locator === undefined ? '' : `[${locator}]`}`, look: '' }]
}
