import type { Blockquote, Code, Heading, Html, List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Block } from '../../article/block'
import { newId } from '../../article/id'
import type { Inline } from '../../article/inline'
import { leaveOut } from '../draft'
import { readHtml } from './html-marks'
import { definitionWords } from './link-target'
import type { MarkdownStory } from './markdown-story'
import { readFigures, takeCaption } from './read-figures'
import { readInlines } from './read-inlines'
import { readTable } from './read-table'

/** What is around blocks: in a quotation every paragraph is one, in a list lists are deeper. */
interface Surroundings {
  quoted: boolean
  depth: number
}

const DEEPEST = 8
const NOTHING: Surroundings = { quoted: false, depth: 0 }

/** Markdown's blocks as blocks of a story. Nothing nests there: what is inside a block follows it. */
export function readBlocks(nodes: RootContent[], story: MarkdownStory, around = NOTHING): Block[] {
  return nodes.flatMap((node, index) => {
    if (story.taken.has(node)) return []
    const blocks = readBlock(node, story, around)
    // A caption stands where its picture does: in the quotation, or outside it.
    if (node.type !== 'blockquote') takeCaption(blocks.at(-1), nodes[index + 1], story)
    return blocks
  })
}

function readBlock(node: RootContent, story: MarkdownStory, around: Surroundings): Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, story, around)
    case 'heading':
      return readHeading(node, story)
    case 'blockquote':
      return readBlockquote(node, story, around)
    case 'list':
      return readList(node, story, around)
    case 'table':
      return readTable(node, story)
    case 'code':
      return readCode(node, story)
    case 'html':
      return readHtmlBlock(node, story)
    case 'thematicBreak':
      return [{ type: 'rule', id: newId() }]
    case 'definition':
      return [{ type: 'paragraph', id: newId(), content: [{ type: 'text', text: definitionWords(node) }] }]
    default:
      throw new Error(`a block of Markdown can't be a ${node.type}`)
  }
}

/** Everything in a quotation is quoted. One that a heading opens is a fact box: our own export writes them so. */
function readBlockquote({ children }: Blockquote, story: MarkdownStory, around: Surroundings): Block[] {
  if (children[0]?.type !== 'heading') return readBlocks(children, story, { ...around, quoted: true })
  const box = newId()
  return readBlocks(children, story, around).map((block) => ({ ...block, box }))
}

function readParagraph(node: Paragraph, story: MarkdownStory, { quoted }: Surroundings): Block[] {
  const content = readInlines(node.children, story)
  const figures = readFigures(node, story)
  const isBlank = content.every((inline) => inline.type === 'break' || (inline.type === 'text' && !inline.text.trim()))
  if (isBlank) return figures
  return [{ type: quoted ? 'quote' : 'paragraph', id: newId(), content }, ...figures]
}

/** A story's headings are of three levels: its headline is the first. */
function readHeading(node: Heading, story: MarkdownStory): Block[] {
  const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4
  return [
    { type: 'heading', id: newId(), level, content: readInlines(node.children, story) },
    ...readFigures(node, story),
  ]
}

function readCode({ lang, meta, value }: Code, { draft }: MarkdownStory): Block[] {
  if (meta) draft.notUnderstood.push(meta)
  return [{ type: 'code', id: newId(), language: lang ?? undefined, content: [{ type: 'text', text: value }] }]
}

/** HTML is never run: it stays as the code it is. Comments are for nobody who reads. */
function readHtmlBlock({ value }: Html, { draft }: MarkdownStory): Block[] {
  const html = readHtml(value.trim())
  if (html.kind !== 'comment') {
    return [{ type: 'code', id: newId(), language: 'html', content: [{ type: 'text', text: value }] }]
  }
  if (html.words !== '') leaveOut(draft, html.words, 'page-chrome')
  return []
}

/** A list as items. The paragraphs of an item are its lines; whatever else is in it follows it. */
function readList(list: List, story: MarkdownStory, around: Surroundings): Block[] {
  return list.children.flatMap((item) => readItem(item, list.ordered ?? false, story, around))
}

function readItem(item: ListItem, ordered: boolean, story: MarkdownStory, around: Surroundings): Block[] {
  const { quoted, depth } = around
  const content: Inline[] = item.checked === true ? [checkbox('☑ ')] : item.checked === false ? [checkbox('☐ ')] : []
  const after: Block[] = []
  for (const [index, child] of item.children.entries()) {
    if (child.type === 'paragraph' && after.length === 0) {
      if (index > 0) content.push({ type: 'break' })
      content.push(...readInlines(child.children, story))
      after.push(...readFigures(child, story))
    } else after.push(...readBlocks([child], story, { quoted, depth: depth + 1 }))
  }
  const first: Block = quoted
    ? { type: 'quote', id: newId(), content }
    : { type: 'item', id: newId(), ordered, depth: Math.min(depth, DEEPEST), content }
  return [first, ...after]
}

function checkbox(text: string): Inline {
  return { type: 'text', text }
}
