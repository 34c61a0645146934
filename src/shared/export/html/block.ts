import type { Block } from '../../article/block'
import { cardHtml } from './card'
import { codeHtml } from './code'
import type { BodyContext } from './context'
import { dirAttribute } from './element'
import { lineHtml } from './line'
import { tableHtml } from './table'

/** A block that stands by itself. `id` is for a heading that something is named by. */
export function blockHtml(
  block: Exclude<Block, { type: 'item' | 'figure' }>,
  context: BodyContext,
  id?: string,
): string {
  const dir = dirAttribute(block)
  switch (block.type) {
    case 'paragraph':
      return `<p${dir}>${lineHtml(block.content, context)}</p>\n`
    case 'heading': {
      const named = id === undefined ? '' : ` id="${id}"`
      return `<h${block.level}${named}${dir}>${lineHtml(block.content, context)}</h${block.level}>\n`
    }
    case 'quote':
      return `<blockquote${dir}><p>${lineHtml(block.content, context)}</p></blockquote>\n`
    case 'pullquote':
      return `<aside class="pullquote"${dir}><p>${lineHtml(block.content, context)}</p></aside>\n`
    case 'code':
      return codeHtml(block, context)
    case 'rule':
      return '<hr>\n'
    case 'table':
      return tableHtml(block, context)
    case 'card':
      return cardHtml(block)
  }
}
