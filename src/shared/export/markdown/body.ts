import type { Body } from '../../article/block'
import type { ExportOptions } from '../options'
import { partsOf, type Part } from '../parts'
import type { Numbers } from '../printed-line'
import { blockMarkdown, quoted } from './block'
import { figureMarkdown } from './figure'
import { listMarkdown } from './list'

interface BodyContext {
  numbers: Numbers
  imagePath: ExportOptions['imagePath']
}

/** A body as Markdown blocks. A fact box is a block quotation. */
export function bodyMarkdown(body: Body, context: BodyContext): string[] {
  return partsMarkdown(partsOf(body, context.numbers), context)
}

function partsMarkdown(parts: Part[], context: BodyContext): string[] {
  const blocks: string[] = []
  let last: { ordered: boolean; other: boolean } | undefined
  for (const part of parts) {
    if (part.kind === 'list') {
      const { ordered } = part.list
      last = { ordered, other: last?.ordered === ordered && !last.other }
      blocks.push(listMarkdown(part.list, context.numbers, last.other))
    } else {
      last = undefined
      blocks.push(...partMarkdown(part, context))
    }
  }
  return blocks
}

function partMarkdown(part: Exclude<Part, { kind: 'list' }>, context: BodyContext): string[] {
  switch (part.kind) {
    case 'block':
      return blockMarkdown(part.block, context.numbers)
    case 'figures':
      return part.figures.flatMap((figure) => figureMarkdown(figure, figure.asset, context.imagePath))
    case 'box':
      return [quoted(partsMarkdown(part.parts, context).join('\n\n'))]
  }
}
