import type { Body, TextBlock } from '../../../src/shared/article/block'
import { isTextBlock } from '../../../src/shared/article/block'
import type { Inline } from '../../../src/shared/article/inline'

/** The words of a body as HTML that any editor reads: what a reader sees of it, citations left out. */
export function storyHtml(body: Body): string {
  const blocks = body.filter(isTextBlock)
  let html = ''
  for (const [index, block] of blocks.entries()) {
    const list = listOf(block)
    if (list && list !== listOf(blocks[index - 1])) html += `<${list}>`
    html += blockHtml(block)
    if (list && list !== listOf(blocks[index + 1])) html += `</${list}>`
  }
  return html
}

function listOf(block: TextBlock | undefined): 'ol' | 'ul' | undefined {
  if (block?.type !== 'item') return undefined
  return block.ordered ? 'ol' : 'ul'
}

function blockHtml(block: TextBlock): string {
  const words = block.content.map(inlineHtml).join('')
  if (block.type === 'heading') return `<h${block.level}>${words}</h${block.level}>`
  if (block.type === 'item') return `<li>${words}</li>`
  return block.type === 'quote' ? `<blockquote><p>${words}</p></blockquote>` : `<p>${words}</p>`
}

function inlineHtml(inline: Inline): string {
  if (inline.type !== 'text') return ''
  if (inline.link !== undefined) return `<a href="${inline.link}">${inline.text}</a>`
  const [mark] = inline.marks ?? []
  if (mark === undefined) return inline.text
  return mark === 'bold' ? `<strong>${inline.text}</strong>` : `<em>${inline.text}</em>`
}
