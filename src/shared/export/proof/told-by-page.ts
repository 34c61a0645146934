import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attributeOf } from './page-tree'
import { citationMark, plainWords } from './read-line'
import type { Told } from './told'

type Node = Tree.ChildNode
type Element = Tree.Element

/** Elements inside a line; every other one begins and ends lines. */
const INSIDE = new Set('a strong em u s sub sup code br bdi cite span time img'.split(' '))

/** Reads what a page tells, in the order in which a reader comes to it. */
export function toldByPage(main: Element): Told {
  const told: Told = { lines: [], citations: [], headings: [], images: [], links: [] }
  let line = ''
  const endLine = () => {
    const text = plainWords(line)
    if (text !== '') told.lines.push({ text, loose: false })
    line = ''
  }
  const read = (node: Node): void => {
    if (tree.isTextNode(node)) line += node.value
    if (!tree.isElementNode(node) || attributeOf(node, 'class') === 'back') return
    const { tagName } = node
    if (tagName === 'br') line += ' '
    if (tagName === 'img')
      told.images.push({ src: attributeOf(node, 'src') ?? '', alt: attributeOf(node, 'alt') ?? NO_ALT })
    if (attributeOf(node, 'role') === 'doc-noteref') return cite(node)
    const href = tagName === 'a' ? attributeOf(node, 'href') : undefined
    if (href !== undefined && !href.startsWith('#')) told.links.push(href)
    if (!INSIDE.has(tagName)) endLine()
    for (const child of node.childNodes) if (!isBetweenCitations(child, node)) read(child)
    if (/^h[1-6]$/.test(tagName)) told.headings.push(`${tagName[1]} ${plainWords(line)}`)
    if (!INSIDE.has(tagName)) endLine()
  }
  const cite = (link: Element) => {
    const mark = citationOf(link)
    told.citations.push(mark)
    line += mark
  }
  read(main)
  return told
}

/** An alternative text that no story can ask for. */
const NO_ALT = '\0'

function citationOf(link: Element): string {
  const number = /^#source-(\d+)$/.exec(attributeOf(link, 'href') ?? '')?.[1] ?? '?'
  const [, shown, locator] = /^\[?(\d+)(?:, (.*?))?\]?$/s.exec(textOf(link)) ?? []
  return shown === number ? citationMark(number, locator) : `⟦${number}≠${shown}⟧`
}

/** Brackets and commas around citations that stand together. */
function isBetweenCitations(node: Node, parent: Element): boolean {
  return tree.isTextNode(node) && attributeOf(parent, 'class') === 'cites'
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textOf(node) : ''))
    .join('')
}
