import type { Block, Body } from '../../../shared/article/block'
import { gatherBeside, gatherGallery, isInGallery } from '../../../shared/article/gallery'
import type { Figure } from '../../../shared/article/figure'
import { newId } from '../../../shared/article/id'

/** Where figures are to stand, in terms that outlive what is written until they are there. */
export interface FigurePlace {
  after: string | undefined
  before: string | undefined
  /** The fact box that they are part of. */
  box: string | undefined
  /** The picture that they are to be in one gallery with. */
  beside?: string | undefined
  /** The text goes on behind them: somebody writes there. */
  writing: boolean
}

/** Between two blocks, at an index of the body. */
export function placeBetween(body: Body, index: number): FigurePlace {
  const [after, before] = [body[index - 1], body[index]]
  const box = after?.box === before?.box ? after?.box : undefined
  return { after: after?.id, before: before?.id, box, writing: false }
}

/** At the side of a picture, in one gallery with it. */
export function placeBeside(body: Body, at: number, side: 'before' | 'after'): FigurePlace {
  const place = placeBetween(body, side === 'before' ? at : at + 1)
  return { ...place, box: body[at]?.box, beside: body[at]?.id }
}

/**
 * Behind the block that somebody writes in, in the gallery that it is in; at the end of the body where nobody writes.
 */
export function placeBehind(body: Body, block: string | undefined): FigurePlace {
  const index = body.findIndex(({ id }) => id === block)
  if (isInGallery(body, index)) return placeBeside(body, index, 'after')
  const after = index < 0 ? body.at(-1) : body[index]
  return { after: after?.id, before: index < 0 ? undefined : body[index + 1]?.id, box: after?.box, writing: true }
}

/**
 * The body with figures at a place; they take that of an empty paragraph before it. `gather`: they are one gallery.
 * Gives the paragraph behind them where the text goes on: there is always one where somebody writes, and at the end of
 * the body.
 */
export function putFigures(
  body: Body,
  figures: Figure[],
  place: FigurePlace,
  gather = false,
): { body: Body; next: string | undefined } {
  const index = indexOf(body, place)
  const box = place.box === undefined ? {} : { box: place.box }
  const loose = figures.map((figure): Block => ({ type: 'figure', id: newId(), ...box, ...figure }))
  const blocks = gather ? gatherGallery(loose, { start: 0, end: loose.length }) : loose
  const above = body.slice(0, isBlank(body[index - 1]) ? index - 1 : index)
  const below = body.slice(index)
  const put = (...behind: Body) => {
    const whole = [...above, ...blocks, ...behind, ...below]
    const run = { start: above.length, end: above.length + blocks.length }
    return place.beside === undefined ? whole : gatherBeside(whole, run, place.beside)
  }
  const [next] = below
  if (next?.type === 'paragraph') return { body: put(), next: next.id }
  if (next && !place.writing) return { body: put(), next: undefined }
  const paragraph: Block = { type: 'paragraph', id: newId(), ...box, content: [] }
  return { body: put(paragraph), next: paragraph.id }
}

function indexOf(body: Body, { before, after }: FigurePlace): number {
  const behind = body.findIndex(({ id }) => id === before)
  if (behind >= 0) return behind
  const ahead = body.findIndex(({ id }) => id === after)
  return ahead >= 0 ? ahead + 1 : body.length
}

function isBlank(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.content.length === 0
}
