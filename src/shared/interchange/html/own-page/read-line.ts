import type { CitationItem, Inline, Mark, TextRun } from '../../../article/inline'
import { linkable } from '../../../export/safe-url'
import { ownEntry } from '../../../own-entry'
import { fragmentOf } from '../fragment'
import { attributeOf, classesOf, type Element, isElement, type Node, textIn } from '../tree'
import { shownLine, shownWords } from './shown-words'

const MARKS: Record<string, Mark | undefined> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  cite: 'italic',
  u: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  sub: 'subscript',
  sup: 'superscript',
}
/** Elements in a line that say nothing of its words. */
const BARE = new Set(['span', 'bdi', 'time', 'a', 'font', 'small', 'wbr'])

/** Sources by the numbers of the list of references. */
export type Numbered = ReadonlyMap<number, string>

/**
 * A line that a page shows. Undefined where something stands in it that is no part of a line, such as a picture. A
 * citation of a number that the list doesn't have stays the words it is.
 */
export function readLine(nodes: Node[], numbered: Numbered): Inline[] | undefined {
  const line = readNodes(nodes, numbered)
  return line && shownLine(line)
}

/** Code as it is written, line by line. */
export function readCode(nodes: Node[], numbered: Numbered): Inline[] | undefined {
  return readNodes(nodes, numbered)
}

interface Look {
  marks: Mark[]
  link?: string
}

function readNodes(nodes: Node[], numbered: Numbered): Inline[] | undefined {
  const line: Inline[] = []
  return addNodes(line, nodes, { marks: [] }, numbered) ? line : undefined
}

function addNodes(line: Inline[], nodes: Node[], look: Look, numbered: Numbered): boolean {
  return nodes.every((node) => {
    if (isElement(node)) return addElement(line, node, look, numbered)
    if ('value' in node) line.push({ type: 'text', text: node.value, ...look } satisfies TextRun)
    return true
  })
}

function addElement(line: Inline[], element: Element, look: Look, numbered: Numbered): boolean {
  const { tagName, childNodes } = element
  if (tagName === 'br') {
    line.push({ type: 'break' })
    return true
  }
  const items = citationIn(element, numbered)
  if (items) {
    line.push({ type: 'citation', items })
    return true
  }
  const mark = ownEntry(MARKS, tagName)
  if (mark) return addNodes(line, childNodes, { ...look, marks: [...look.marks, mark] }, numbered)
  if (!BARE.has(tagName)) return false
  const link = tagName === 'a' ? linkable(attributeOf(element, 'href') ?? '') : undefined
  return addNodes(line, childNodes, link === undefined ? look : { ...look, link }, numbered)
}

/** What an element cites: a link to a reference, or several in brackets of their own. */
export function citationIn(element: Element, numbered: Numbered): CitationItem[] | undefined {
  const links = classesOf(element).includes('cites') ? element.childNodes.filter(isElement) : [element]
  const items = links.map((link) => itemIn(link, numbered))
  return items.length > 0 && items.every((item) => item !== undefined) ? items : undefined
}

function itemIn(link: Element, numbered: Numbered): CitationItem | undefined {
  if (link.tagName !== 'a' || attributeOf(link, 'role') !== 'doc-noteref') return undefined
  const number = /^source-(\d{1,6})$/.exec(fragmentOf(link) ?? '')?.[1]
  const sourceId = number === undefined ? undefined : numbered.get(Number(number))
  if (number === undefined || sourceId === undefined) return undefined
  const words = textIn(link).trim()
  const inside = words.startsWith('[') && words.endsWith(']') ? words.slice(1, -1) : words
  // Somebody has written something else there.
  const said = inside === number ? '' : inside.startsWith(`${number},`) ? inside.slice(number.length + 1) : undefined
  if (said === undefined) return undefined
  const locator = shownWords(said)
  return { sourceId, ...(locator !== '' && { locator }) }
}
