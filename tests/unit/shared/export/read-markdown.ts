import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Stretch } from './rich-text'
import { lookOf } from './rich-text'

type Root = ReturnType<ReturnType<typeof makeParser>['parse']>
export type Node = Root['children'][number]

export interface Found {
  /** With a `>` for each block quotation it stands in. */
  type: string
  line: Stretch[]
}

export interface ReadMarkdown {
  found: Found[]
  yaml: string
  /** Footnote definitions, in order. */
  notes: { label: string; line: Stretch[] }[]
  /** Every piece of raw HTML. */
  html: string[]
}

function makeParser() {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
}

const parser = makeParser()

/** Reads Markdown as GitHub does: CommonMark, GFM with footnotes, front matter. */
export function readMarkdown(markdown: string): ReadMarkdown {
  const read: ReadMarkdown = { found: [], yaml: '', notes: [], html: [] }
  for (const node of parser.parse(markdown).children) readBlock(node, '', read)
  return read
}

function readBlock(node: Node, quotes: string, read: ReadMarkdown): void {
  const add = (type: string, line: Stretch[]) => read.found.push({ type: quotes + type, line })
  switch (node.type) {
    case 'yaml':
      read.yaml += node.value
      break
    case 'paragraph':
      if (node.children.length === 1 && node.children[0]?.type === 'image') {
        add('image', [{ text: node.children[0].alt ?? '', look: '' }])
      } else add('paragraph', lineOf(node.children, read))
      break
    case 'heading':
      add(`heading-${node.depth}`, lineOf(node.children, read))
      break
    case 'blockquote':
      for (const child of node.children) readBlock(child, `${quotes}>`, read)
      break
    case 'list':
      for (const item of node.children) {
        for (const child of item.children) {
          if (child.type === 'paragraph') add('item', lineOf(child.children, read))
          else readBlock(child, quotes, read)
        }
      }
      break
    case 'code':
      add('code', [{ text: node.value, look: '' }])
      break
    case 'thematicBreak':
      add('rule', [])
      break
    case 'table':
      for (const row of node.children) for (const cell of row.children) add('cell', lineOf(cell.children, read))
      break
    case 'footnoteDefinition': {
      const [first, ...more] = node.children
      const line = first?.type === 'paragraph' && more.length === 0 ? lineOf(first.children, read) : []
      read.notes.push({ label: node.identifier, line })
      break
    }
    case 'html':
      // It keeps what follows from being read as a caption.
      if (node.value !== '<!-- -->') add('html', [])
      break
    default:
      add(node.type, [])
  }
}

const TAGS: Record<string, string> = {
  u: 'underline',
  sub: 'subscript',
  sup: 'superscript',
  code: 'code',
  strong: 'bold',
  em: 'italic',
  del: 'strikethrough',
}
const NODES: Record<string, string> = { strong: 'bold', emphasis: 'italic', delete: 'strikethrough' }

function lineOf(nodes: Node[], read: ReadMarkdown, outer: string[] = [], link?: string): Stretch[] {
  let marks = outer
  return nodes.flatMap((node): Stretch[] => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value, look: lookOf(marks, link) }]
      case 'inlineCode':
        return [{ text: node.value, look: lookOf([...marks, 'code'], link) }]
      case 'break':
        return [{ text: '\n', look: '' }]
      case 'footnoteReference':
        return [{ text: `⟦${node.identifier}⟧`, look: '' }]
      case 'strong':
      case 'emphasis':
      case 'delete':
        return lineOf(node.children, read, [...marks, NODES[node.type] ?? ''], link)
      case 'link':
        return lineOf(node.children, read, marks, node.url)
      case 'html': {
        read.html.push(node.value)
        const [, end, name = ''] = /^<(\/?)(\w+)>$/.exec(node.value) ?? []
        const mark = TAGS[name]
        if (mark !== undefined) marks = end ? marks.filter((other) => other !== mark) : [...marks, mark]
        return node.value === '<br>' ? [{ text: '\n', look: '' }] : []
      }
      default:
        return [{ text: `(${node.type})`, look: '' }]
    }
  })
}
