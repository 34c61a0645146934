import type { NodeKey } from 'lexical'
import { heroLines, type Line, linesOf } from '../../../shared/find/lines'
import type { Writing } from '../surface/writing'
import { BlockPassage } from './block-passage'
import { cardPassages } from './card-passage'
import { LinePassage } from './line-passage'
import type { Passage } from './passage'

/** What can be marked in a block: its words or, of a figure, a table or a card, each of its lines. */
export function passagesOf(writing: Writing, page: HTMLElement, key: NodeKey): Passage[] {
  const { mirror } = writing.binding
  const block = mirror.blockAt(key)
  if (block?.type === 'card') return cardPassages(writing, page, block.id)
  if (block?.type !== 'figure' && block?.type !== 'table') return [new BlockPassage(writing, key)]
  const lines = () => {
    const now = mirror.blockAt(key)
    return now ? linesOf(now) : []
  }
  return linePassages(writing, page, lines)
}

/** What can be marked of the lead picture. */
export function heroPassages(writing: Writing, page: HTMLElement): Passage[] {
  return linePassages(writing, page, () => {
    const { hero } = writing.session.article
    return hero ? heroLines(hero) : []
  })
}

function linePassages(writing: Writing, page: HTMLElement, lines: () => readonly Line[]): Passage[] {
  return lines().flatMap(({ place }) =>
    place.in === 'figure' || place.in === 'cell' ? [new LinePassage(writing, page, place, lines)] : [],
  )
}
