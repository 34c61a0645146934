import type { BlockOf } from '../../../article/block'
import { normaliseBlock } from '../../../article/normalise'
import type { Draft } from '../../draft'
import { readCaption } from '../../plain-text/read-caption'

/** Splits what stands below pictures into caption and credit, where it says who made the picture. */
export function takeCaptions({ article }: Draft): void {
  article.body = article.body.map((block) =>
    block.type === 'figure' ? withCredit(normaliseBlock(block) as BlockOf<'figure'>) : block,
  )
}

function withCredit(figure: BlockOf<'figure'>): BlockOf<'figure'> {
  if (figure.credit !== '') return { ...figure, credit: readCaption(figure.credit)?.credit ?? figure.credit }
  const read = readCaption(figure.caption)
  return read ? { ...figure, caption: read.caption, credit: read.credit } : figure
}
