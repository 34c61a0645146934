import type { Token } from 'markdown-it'
import type { Nodes, Parents, Root } from 'mdast'
import type { DefinitionMeta } from './definition'
import type { NoteMeta } from './footnote'
import { inlineTree } from './inline-tree'
import { attributeOf } from './light-token'
import { trimmed, unescaped } from './names'

/** The blocks that markdown-it found, as a tree. */
export function blockTree(tokens: Token[]): Root {
  const root: Root = { type: 'root', children: [] }
  const open: { children: Nodes[] }[] = [root]
  const top = () => open.at(-1) as { children: Nodes[] }
  let tables = 0
  for (const token of tokens) {
    if (token.type === 'table_open') tables++
    if (token.type === 'table_close') tables--
    if (token.type === 'inline') top().children = inlineTree(token.children ?? [], tables > 0)
    else if (token.nesting < 0) open.pop()
    else {
      const node = nodeOf(token)
      top().children.push(node)
      if (token.nesting > 0) open.push(node as Parents)
    }
  }
  return root
}

function nodeOf(token: Token): Nodes {
  const children: never[] = []
  switch (token.type) {
    case 'paragraph_open':
      return { type: 'paragraph', children }
    case 'heading_open':
      return { type: 'heading', depth: Number(token.tag.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6, children }
    case 'blockquote_open':
      return { type: 'blockquote', children }
    case 'bullet_list_open':
      return { type: 'list', ordered: false, start: null, children }
    case 'ordered_list_open':
      return { type: 'list', ordered: true, start: Number(attributeOf(token, 'start') ?? 1), children }
    case 'list_item_open':
      return { type: 'listItem', checked: (token.meta?.checked as boolean | undefined) ?? null, children }
    case 'footnote_open':
      return { type: 'footnoteDefinition', ...(token.meta as unknown as NoteMeta), children }
    case 'table_open':
      return { type: 'table', children }
    case 'tr_open':
      return { type: 'tableRow', children }
    case 'td_open':
      return { type: 'tableCell', children }
    case 'reference_definition':
      return { type: 'definition', ...(token.meta as unknown as DefinitionMeta) }
    case 'hr':
      return { type: 'thematicBreak' }
    case 'html_block':
      return { type: 'html', value: token.content.replace(/\n$/, '') }
    case 'code_block':
      return { type: 'code', lang: null, meta: null, value: token.content.replace(/\n$/, '') }
    case 'fence':
      return { type: 'code', ...infoOf(token.info), value: token.content.replace(/\n$/, '') }
    default:
      throw new Error(`no block of Markdown is a ${token.type}`)
  }
}

/** The first word behind the opening of a block of code is its language. */
function infoOf(info: string): { lang: string | null; meta: string | null } {
  const words = trimmed(info)
  const length = words.search(/[ \t]|$/)
  return { lang: unescaped(words.slice(0, length)) || null, meta: unescaped(trimmed(words.slice(length))) || null }
}
