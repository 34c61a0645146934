import type { Article } from '../../../src/shared/article/article'
import type { Block } from '../../../src/shared/article/block'
import type { Inline } from '../../../src/shared/article/inline'
import { numberSources } from '../../../src/shared/article/numbering'
import { nestItems, type List } from '../../../src/shared/export/lists'

type Node = Record<string, unknown>

/** How an editor keeps where a link leads. */
type Link = (url: string) => Node

export const ghostLink: Link = (url) => ({ url, rel: null, target: null, title: null })
export const payloadLink: Link = (url) => ({ fields: { linkType: 'custom', url, newTab: false } })

/**
 * The body of a story as Lexical's editor state, the input of Ghost's renderer and of Payload's converter. Citations
 * are links; what an export leaves out (pictures that are missing) is not in it. Nor are the block ids, and only those
 * properties are that every version of Lexical writes.
 */
export function lexicalStory(article: Article, link: Link): Node {
  const numbers = numberSources(article)
  const line = (content: Inline[]) => content.flatMap((inline) => inlineNodes(inline, numbers, link))
  return { root: element('root', bodyNodes(article.body, line)) }
}

function bodyNodes(body: Block[], line: (content: Inline[]) => Node[]): Node[] {
  const nodes: Node[] = []
  for (let index = 0; index < body.length; index++) {
    const block = body[index] as Block
    if (block.type === 'item') {
      const items = []
      for (let next = body[index]; next?.type === 'item'; next = body[++index]) items.push(next)
      index--
      nodes.push(...nestItems(items).map((list) => nestedList(list, line)))
    } else if (block.type === 'heading') nodes.push(heading(block.level, line(block.content)))
    else if (block.type === 'quote') nodes.push(element('quote', line(block.content)))
    else if (block.type === 'paragraph') nodes.push(element('paragraph', line(block.content)))
    else if (block.type !== 'figure') throw new Error(`no generated story has a ${block.type}`)
  }
  return nodes
}

/** Lexical keeps the lists in an item in an item of their own after it. */
function nestedList({ ordered, entries }: List, line: (content: Inline[]) => Node[]): Node {
  return listNode(
    ordered,
    entries.flatMap(({ item, lists }) => [
      listItem(line(item.content)),
      ...lists.map((list) => listItem([nestedList(list, line)])),
    ]),
  )
}

function listNode(ordered: boolean, items: Node[]): Node {
  const children = items.map((item, index) => ({ ...item, value: index + 1 }))
  const more = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return { ...element('list', children), ...more, start: 1 }
}

function listItem(children: Node[]): Node {
  return element('listitem', children)
}

function heading(level: number, children: Node[]): Node {
  return { ...element('heading', children), tag: `h${level}` }
}

function inlineNodes(inline: Inline, numbers: Map<string, number>, link: Link): Node[] {
  if (inline.type === 'break') return [{ type: 'linebreak', version: 1 }]
  if (inline.type === 'citation') {
    return inline.items.map(({ sourceId }) => {
      const number = numbers.get(sourceId)
      return { ...element('link', [text(`[${number}]`)]), ...link(`https://example.org/#source-${number}`) }
    })
  }
  const bold = inline.marks?.includes('bold') ? 1 : 0
  const italic = inline.marks?.includes('italic') ? 2 : 0
  const run = text(inline.text, bold + italic)
  return inline.link === undefined ? [run] : [{ ...element('link', [run]), ...link(inline.link) }]
}

function text(words: string, format = 0): Node {
  return { type: 'text', version: 1, detail: 0, mode: 'normal', style: '', format, text: words }
}

function element(type: string, children: Node[]): Node {
  return { type, version: 1, direction: 'ltr', format: '', indent: 0, children }
}
