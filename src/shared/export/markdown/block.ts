import type { Block } from '../../article/block'
import type { Inline } from '../../article/inline'
import { inlineText } from '../../article/text'
import { codeLanguage } from '../code-language'
import { isPrintedCitation } from '../printed-line'
import { linkable } from '../safe-url'
import { fenceFor } from './code-span'
import { fieldLine, type Piece } from './field'
import { inlineMarkdown, type Writing } from './inline'
import { tableMarkdown } from './table'

/** A block that stands by itself, as one Markdown block or more. */
export function blockMarkdown(block: Exclude<Block, { type: 'item' | 'figure' }>, writing: Writing): string {
  switch (block.type) {
    case 'paragraph':
      return inlineMarkdown(block.content, 'lines', writing)
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.content, 'heading', writing)}`
    case 'quote':
    case 'pullquote':
      return quoted(inlineMarkdown(block.content, 'lines', writing))
    case 'code':
      return codeMarkdown(block, writing)
    case 'rule':
      return '***'
    case 'table':
      return tableMarkdown(block, writing)
    case 'card':
      return inlineMarkdown(cardLine(block), 'lines', writing)
  }
}

/** Markdown as a block quotation. */
export function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

/** Fenced code. A citation in it can't be a footnote mark there and follows in a paragraph. */
function codeMarkdown(block: Extract<Block, { type: 'code' }>, writing: Writing): string {
  const code = inlineText(block.content)
  const fence = fenceFor(code, 3)
  const citations = block.content.filter(
    (inline) => inline.type === 'citation' && isPrintedCitation(inline, writing.numbers),
  )
  const blocks = [
    ...(/\S/.test(code) ? [`${fence}${codeLanguage(block.language)}\n${code}\n${fence}`] : []),
    ...(citations.length === 0 ? [] : [inlineMarkdown(citations, 'lines', writing)]),
  ]
  return blocks.join('\n\n')
}

/** A card as a line: a link with what is known of it, each after a break. */
export function cardLine({ url, title, description = '', publisher = '' }: Extract<Block, { type: 'card' }>): Inline[] {
  const link = linkable(url)
  const named = title.trim() !== ''
  const lines: Piece[] = [
    { text: named ? title : url, link },
    { text: link === undefined && named ? url : '' },
    { text: description },
    { text: publisher },
  ]
  const shown = lines.filter(({ text }) => text.trim() !== '')
  return shown.flatMap((piece, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...fieldLine(piece),
  ])
}
