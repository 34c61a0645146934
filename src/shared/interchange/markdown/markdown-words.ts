import type { Nodes } from 'mdast'
import { parseMarkdown } from './parse/parse-markdown'

/** The words of a line of Markdown, without its marks and its comments. */
export function markdownWords(line: string): string {
  return wordsOf(parseMarkdown(line)).trim()
}

function wordsOf(node: Nodes): string {
  if (node.type === 'html') return node.value.startsWith('<!--') ? '' : node.value
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
