import type { Token } from 'markdown-it'
import type { PhrasingContent } from 'mdast'
import type { NoteMeta } from './footnote'
import type { ReferenceMeta } from './link-reference'
import { attributeOf } from './light-token'
import { linkAddresses } from './link-addresses'
import { identifierOf } from './names'

/** What a line says, as a tree. In a cell of a table a bar in code is escaped. */
export function inlineTree(tokens: Token[], inTable: boolean): PhrasingContent[] {
  const root: PhrasingContent[] = []
  const open = [root]
  let links = 0
  for (const token of tokens) {
    const nodes = open.at(-1) as PhrasingContent[]
    const words = wordsOf(token)
    if (words !== undefined) {
      addWords(nodes, words)
      continue
    }
    if (links === 0) linkAddresses(nodes)
    if (token.type === 'link_open') links++
    if (token.type === 'link_close') links--
    if (token.nesting < 0) open.pop()
    else {
      const node = nodeOf(token, inTable)
      nodes.push(node)
      if ('children' in node) open.push(node.children)
    }
  }
  linkAddresses(root)
  return root
}

/** The words of a token that is nothing else. */
function wordsOf({ type, content }: Token): string | undefined {
  if (type === 'softbreak') return '\n'
  return type === 'text' || type === 'text_special' ? content : undefined
}

/** White space at the end of a line is none. */
function addWords(nodes: PhrasingContent[], words: string): void {
  const last = nodes.at(-1)
  if (words === '') return
  if (last?.type !== 'text') nodes.push({ type: 'text', value: words })
  else last.value = (words === '\n' ? withoutEnd(last.value) : last.value) + words
}

function withoutEnd(words: string): string {
  let end = words.length
  while (words[end - 1] === ' ' || words[end - 1] === '\t') end--
  return words.slice(0, end)
}

function nodeOf(token: Token, inTable: boolean): PhrasingContent {
  const children: never[] = []
  const title = attributeOf(token, 'title') || null
  switch (token.type) {
    case 'em_open':
      return { type: 'emphasis', children }
    case 'strong_open':
      return { type: 'strong', children }
    case 's_open':
      return { type: 'delete', children }
    case 'hardbreak':
      return { type: 'break' }
    case 'code_inline':
      return { type: 'inlineCode', value: inTable ? token.content.replaceAll('\\|', '|') : token.content }
    case 'html_inline':
      return { type: 'html', value: token.content }
    case 'footnote_mark':
      return { type: 'footnoteReference', ...(token.meta as unknown as NoteMeta) }
    case 'link_open':
      return token.meta
        ? { type: 'linkReference', ...referenceOf(token.meta as unknown as ReferenceMeta), children }
        : { type: 'link', url: String(attributeOf(token, 'href')), title, children }
    case 'image': {
      const alt = plainText(inlineTree(token.children ?? [], inTable))
      return token.meta
        ? { type: 'imageReference', ...referenceOf(token.meta as unknown as ReferenceMeta), alt }
        : { type: 'image', url: String(attributeOf(token, 'src')), title, alt }
    }
    default:
      throw new Error(`nothing in a line of Markdown is a ${token.type}`)
  }
}

function referenceOf({ label, referenceType = 'full' }: ReferenceMeta) {
  return { identifier: identifierOf(label), referenceType }
}

function plainText(nodes: PhrasingContent[]): string {
  const textOf = (node: PhrasingContent): string => {
    if ('value' in node) return node.value
    if ('alt' in node) return node.alt ?? ''
    return 'children' in node ? plainText(node.children) : ''
  }
  return nodes.map(textOf).join('')
}
