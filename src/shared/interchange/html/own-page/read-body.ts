import type { Block, Body } from '../../../article/block'
import { newId } from '../../../article/id'
import type { Inline } from '../../../article/inline'
import { attributeOf, childrenOf, classesOf, type Element, isElement, type Node } from '../tree'
import { ownDir } from './own-dir'
import { readCard } from './read-card'
import type { FigureReader } from './read-figure'
import { type Numbered, readCode, readLine } from './read-line'
import { readOwnTable } from './read-own-table'

/** What is needed to read what a page shows. */
export interface Setting {
  numbered: Numbered
  figures: FigureReader
  /** Reads, as any page is read, what somebody has put into ours. */
  readForeign(nodes: Node[]): Body
}

const DEEPEST = 8

/** Blocks of a body. What is in none of our forms is read as in any page. */
export function readBody(nodes: Node[], setting: Setting): Body {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return 'value' in node && /\S/.test(node.value) ? setting.readForeign([node]) : []
    return readBlocks(node, setting) ?? setting.readForeign([node])
  })
}

/** Undefined for what no page of ours holds. */
function readBlocks(element: Element, setting: Setting): Body | undefined {
  const names = classesOf(element)
  switch (element.tagName) {
    case 'p':
      return worded(element, setting, (content) => ({ type: 'paragraph', ...base(element), content }))
    case 'h2':
    case 'h3':
    case 'h4': {
      const level = Number(element.tagName.slice(1)) as 2 | 3 | 4
      return worded(element, setting, (content) => ({ type: 'heading', ...base(element), level, content }))
    }
    case 'blockquote':
      return inParagraphs(element, 'quote', setting)
    case 'aside':
      if (names.includes('pullquote')) return inParagraphs(element, 'pullquote', setting)
      return names.includes('box') ? readBox(element, setting) : undefined
    case 'pre':
      return readPre(element, setting)
    case 'hr':
      return [{ type: 'rule', id: newId() }]
    case 'ul':
    case 'ol':
      return readList(element, 0, setting)
    case 'figure':
      return setting.figures.read(element)
    case 'div': {
      if (names.includes('card')) return readCard(element, setting.numbered)
      const table = names.includes('table') ? childrenOf(element) : []
      return table.length === 1 ? single(readOwnTable(table[0] as Element, setting.numbered)) : undefined
    }
    default:
      return undefined
  }
}

function single(block: Block | undefined): Body | undefined {
  return block && [block]
}

function worded(element: Element, { numbered }: Setting, make: (content: Inline[]) => Block): Body | undefined {
  const content = readLine(element.childNodes, numbered)
  return content && (content.length === 0 ? [] : [make(content)])
}

/** A quotation; each paragraph in it is one. */
function inParagraphs(element: Element, type: 'quote' | 'pullquote', setting: Setting): Body | undefined {
  return allOf(partsIn(element), (part) =>
    part.tagName === 'p'
      ? worded(part, setting, (content) => ({ type, ...base(element), content }) as Block)
      : undefined,
  )
}

function readBox(element: Element, setting: Setting): Body {
  const box = newId()
  return readBody(element.childNodes, setting).map((block) => ({ ...block, box }))
}

function readPre(element: Element, { numbered }: Setting): Body | undefined {
  const [code, ...others] = partsIn(element) ?? []
  if (code?.tagName !== 'code' || others.length > 0) return undefined
  const content = readCode(code.childNodes, numbered)
  const language = classesOf(code).map((name) => /^language-(.+)$/.exec(name)?.[1])[0]
  const dir = attributeOf(element, 'dir') === 'rtl' ? { dir: 'rtl' as const } : {}
  return content && [{ type: 'code', id: newId(), ...dir, ...(language !== undefined && { language }), content }]
}

function readList(list: Element, depth: number, setting: Setting): Body | undefined {
  const ordered = list.tagName === 'ol'
  return allOf(partsIn(list), (li) => {
    const end = li.childNodes.findIndex((node) => isElement(node) && isList(node))
    const [words, rest] = end === -1 ? [li.childNodes, []] : [li.childNodes.slice(0, end), li.childNodes.slice(end)]
    const content = li.tagName === 'li' ? readLine(words, setting.numbered) : undefined
    const inner = allOf(solid(rest), (part) =>
      isList(part) ? readList(part, Math.min(depth + 1, DEEPEST), setting) : undefined,
    )
    return content && inner && [{ type: 'item', ...base(li), ordered, depth, content }, ...inner]
  })
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol'
}

function base(element: Element): Pick<Block, 'id' | 'dir'> {
  return { id: newId(), ...ownDir(element) }
}

/** The elements in one that holds no words beside them; undefined where it does. */
function partsIn(element: Element): Element[] | undefined {
  return solid(element.childNodes)
}

function solid(nodes: Node[]): Element[] | undefined {
  const loose = nodes.some((node) => 'value' in node && /\S/.test(node.value))
  return loose ? undefined : nodes.filter(isElement)
}

/** What all of them are read as; undefined where one can't be. */
function allOf(elements: Element[] | undefined, read: (element: Element) => Body | undefined): Body | undefined {
  const all: Body = []
  for (const element of elements ?? []) {
    const blocks = read(element)
    if (!blocks) return undefined
    all.push(...blocks)
  }
  return elements && all
}
