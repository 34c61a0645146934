import type { Block } from '../../article/block'
import { inlineText } from '../../article/text'
import { codeLanguage } from '../code-language'
import { isPrintedCitation, type Numbers } from '../printed-line'
import { linkable } from '../safe-url'
import { fenceFor } from './code-span'
import { fieldMarkdown } from './field'
import { inlineMarkdown } from './inline'
import { tableMarkdown } from './table'

/** A block that stands by itself, as one or more Markdown blocks. */
export function blockMarkdown(block: Exclude<Block, { type: 'item' | 'figure' }>, numbers: Numbers): string[] {
  switch (block.type) {
    case 'paragraph':
      return [inlineMarkdown(block.content, { numbers, form: 'lines' })]
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inlineMarkdown(block.content, { numbers, form: 'heading' })}`]
    case 'quote':
    case 'pullquote':
      return [quoted(inlineMarkdown(block.content, { numbers, form: 'lines' }))]
    case 'code':
      return codeMarkdown(block, numbers)
    case 'rule':
      return ['***']
    case 'table':
      return [tableMarkdown(block, numbers)]
    case 'card':
      return [cardMarkdown(block)]
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
function codeMarkdown(block: Extract<Block, { type: 'code' }>, numbers: Numbers): string[] {
  const code = inlineText(block.content)
  const fence = fenceFor(code, 3)
  const citations = block.content.filter((inline) => inline.type === 'citation' && isPrintedCitation(inline, numbers))
  return [
    ...(/\S/.test(code) ? [`${fence}${codeLanguage(block.language)}\n${code}\n${fence}`] : []),
    ...(citations.length === 0 ? [] : [inlineMarkdown(citations, { numbers, form: 'lines' })]),
  ]
}

/** A link with what is known of it, a line each. */
function cardMarkdown({ url, title, description, publisher }: Extract<Block, { type: 'card' }>): string {
  const link = linkable(url)
  const named = title.trim() !== ''
  const lines = [
    fieldMarkdown({ text: named ? title : url, link }),
    link === undefined && named && fieldMarkdown(url),
    description !== undefined && fieldMarkdown(description),
    publisher !== undefined && fieldMarkdown(publisher),
  ]
  return lines.filter(Boolean).join('\\\n')
}
