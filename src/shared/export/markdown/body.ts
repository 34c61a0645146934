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
  let last: Part | undefined
  let other = false
  for (const part of parts) {
    switch (part.kind) {
      case 'list':
        // Lists of one kind side by side have markers of two kinds by turns, or they would be one list.
        other = last?.kind === 'list' && last.list.ordered === part.list.ordered && !other
        blocks.push(listMarkdown(part.list, context, other))
        break
      case 'block': {
        const block = blockMarkdown(part.block, context)
        const follows = last?.kind === 'figures' || last === undefined
        if (follows && mustKeepApart(blocks.at(-1) ?? before.at(-1), block)) blocks.push(APART)
        blocks.push(block)
        break
      }
      case 'figures':
        for (const figure of part.figures) blocks.push(...figureMarkdown(figure, figure.asset, context))
        break
      case 'box':
        blocks.push(quoted(partsMarkdown(part.parts, context).join('\n\n')))
    }
    last = part
  }
  return blocks
}
