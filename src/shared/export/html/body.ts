import type { Body } from '../../article/block'
import { partsOf, type Part } from '../parts'
import { writeBlock } from './block'
import type { BodyContext } from './context'
import { figuresHtml } from './figure'
import { writeList } from './list'

/** A body as flow content. */
export function bodyHtml(body: Body, shared: Omit<BodyContext, 'out'>): string {
  const context = { ...shared, out: [] }
  new BodyWriter(context).write(partsOf(body, context.numbers))
  return context.out.join('')
}

class BodyWriter {
  private boxes = 0

  constructor(private readonly context: BodyContext) {}

  write(parts: Part[]): void {
    for (const part of parts) this.writePart(part)
  }

  private writePart(part: Part): void {
    switch (part.kind) {
      case 'block':
        writeBlock(part.block, this.context)
        break
      case 'list':
        writeList(part.list, this.context)
        break
      case 'figures':
        this.context.out.push(figuresHtml(part, this.context))
        break
      case 'box':
        this.writeBox(part.parts)
        break
    }
  }

  /** A fact box is named by its first heading. */
  private writeBox(parts: Part[]): void {
    const { out } = this.context
    const title = parts.find((part) => part.kind === 'block' && part.block.type === 'heading')
    const id = `box-${++this.boxes}`
    out.push(`<aside class="box"${title ? ` aria-labelledby="${id}"` : ''}>\n`)
    for (const part of parts) {
      if (part === title && part.kind === 'block') writeBlock(part.block, this.context, id)
      else this.writePart(part)
    }
    out.push('</aside>\n')
  }
}
