import type { Body } from '../../article/block'
import { partsOf, type Part } from '../parts'
import { blockMarkdown, quoted } from './block'
import { figureMarkdown, mustKeepApart, type Pictures } from './figure'
import type { Writing } from './inline'
import { listMarkdown } from './list'

const APART = '<!-- -->'

type BodyContext = Writing & Pictures

/** A body as Markdown blocks, which follow those of `before`. A fact box is a block quotation. */
export function bodyMarkdown(body: Body, context: BodyContext, before: string[] = []): string[] {
  return partsMarkdown(partsOf(body, context.numbers), context, before)
}

function partsMarkdown(parts: Part[], context: BodyContext, before: string[] = []): string[] {
  const blocks: string[] = []
  let last: { ordered: boolean; other: boolean } | undefined
  for (const part of parts) {
    if (part.kind === 'list') {
      const { ordered } = part.list
      last = { ordered, other: last?.ordered === ordered && !last.other }
      blocks.push(listMarkdown(part.list, context, last.other))
    } else {
      last = undefined
      for (const [index, block] of partMarkdown(part, context).entries()) {
        if (index === 0 && mustKeepApart(blocks.at(-1) ?? before.at(-1), block)) blocks.push(APART)
        blocks.push(block)
      }
    }
  }
  return blocks
}

function partMarkdown(part: Exclude<Part, { kind: 'list' }>, context: BodyContext): string[] {
  switch (part.kind) {
    case 'block':
      return blockMarkdown(part.block, context)
    case 'figures':
      return part.figures.flatMap((figure) => figureMarkdown(figure, figure.asset, context))
    case 'box':
      return [quoted(partsMarkdown(part.parts, context).join('\n\n'))]
  }
}
