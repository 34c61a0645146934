import type { Body } from '../../article/block'
import { partsOf, type BoxPart } from '../parts'
import { blockHtml } from './block'
import type { BodyContext } from './context'
import { figuresHtml } from './figure'
import { listHtml } from './list'

/** A body as flow content. */
export function bodyHtml(body: Body, context: BodyContext): string {
  let html = ''
  let boxes = 0
  for (const part of partsOf(body, context.numbers))
    html += part.kind === 'box' ? boxHtml(part.parts, `box-${++boxes}`, context) : partHtml(part, context)
  return html
}

function partHtml(part: BoxPart, context: BodyContext): string {
  switch (part.kind) {
    case 'block':
      return blockHtml(part.block, context)
    case 'list':
      return listHtml(part.list, context)
    case 'figures':
      return figuresHtml(part, context)
  }
}

/** A fact box is named by its first heading. */
function boxHtml(parts: BoxPart[], id: string, context: BodyContext): string {
  const title = parts.find((part) => part.kind === 'block' && part.block.type === 'heading')
  let html = ''
  for (const part of parts)
    html += part === title && part.kind === 'block' ? blockHtml(part.block, context, id) : partHtml(part, context)
  return `<aside class="box"${title ? ` aria-labelledby="${id}"` : ''}>\n${html}</aside>\n`
}
