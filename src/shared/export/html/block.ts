import type { Block } from '../../article/block'
import { cardHtml } from './card'
import { writeCode } from './code'
import type { BodyContext } from './context'
import { dirAttribute } from './element'
import { writeInlines } from './inline'
import { writeTable } from './table'

/** A block that stands by itself. `id` is for a heading that something is named by. */
export function writeBlock(
  block: Exclude<Block, { type: 'item' | 'figure' }>,
  context: BodyContext,
  id?: string,
): void {
  const { out } = context
  const dir = dirAttribute(block)
  switch (block.type) {
    case 'paragraph':
      out.push(`<p${dir}>`)
      writeInlines(block.content, context)
      out.push('</p>\n')
      break
    case 'heading':
      out.push(`<h${block.level}${id === undefined ? '' : ` id="${id}"`}${dir}>`)
      writeInlines(block.content, context)
      out.push(`</h${block.level}>\n`)
      break
    case 'quote':
      out.push(`<blockquote${dir}><p>`)
      writeInlines(block.content, context)
      out.push('</p></blockquote>\n')
      break
    case 'pullquote':
      out.push(`<aside class="pullquote"${dir}><p>`)
      writeInlines(block.content, context)
      out.push('</p></aside>\n')
      break
    case 'code':
      writeCode(block, context)
      break
    case 'rule':
      out.push('<hr>\n')
      break
    case 'table':
      writeTable(block, context)
      break
    case 'card':
      out.push(cardHtml(block))
      break
  }
}
