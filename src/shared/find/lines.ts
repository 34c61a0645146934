import type { Article } from '../article/article'
import { type Block, type BlockOf, isTextBlock } from '../article/block'
import type { Figure } from '../article/figure'
import { inlineText } from '../article/text'

/** The fields on the page in which words are found, in its order. */
export const FIELDS = ['kicker', 'headline', 'standfirst'] as const
/** The texts of a figure in which words are found, in its order. */
export const FIGURE_TEXTS = ['caption', 'credit', 'alt'] as const

/** The texts of a link card in which words are found, in the order in which it shows them. */
export const CARD_TEXTS = ['title', 'description', 'publisher'] as const

/** Where a line of a story stands. `figure` null is the lead picture; `row` and `column` count from 0. */
export type Place =
  | { in: 'field'; field: (typeof FIELDS)[number] }
  | { in: 'figure'; figure: string | null; text: (typeof FIGURE_TEXTS)[number] }
  | { in: 'card'; block: string; text: (typeof CARD_TEXTS)[number] }
  | { in: 'block'; block: string }
  | { in: 'cell'; block: string; row: number; column: number }

/** Words of a story that stand together. A citation is nothing in `text`, a break a line feed. */
export interface Line {
  place: Place
  text: string
}

/** The name of a place, which no other has. */
export function placeName(place: Place): string {
  switch (place.in) {
    case 'field':
      return `field/${place.field}`
    case 'figure':
      return `figure/${place.figure ?? ''}/${place.text}`
    case 'card':
      return `card/${place.block}/${place.text}`
    case 'block':
      return `block/${place.block}`
    case 'cell':
      return `cell/${place.block}/${place.row}/${place.column}`
  }
}

/** Reads the lines of a story as it changes. A line that says what it said before is the same object. */
export class LineReader {
  readonly #fields = new Map<string, Line>()

  /** All lines of a story, in the order of its page. */
  read(article: Article): Line[] {
    const lines = FIELDS.map((field) => this.#field(field, article[field]))
    if (article.hero) lines.push(...heroLines(article.hero))
    for (const block of article.body) lines.push(...linesOf(block))
    return lines
  }

  #field(field: (typeof FIELDS)[number], text: string): Line {
    const known = this.#fields.get(field)
    if (known?.text === text) return known
    const line: Line = { place: { in: 'field', field }, text }
    this.#fields.set(field, line)
    return line
  }
}

const known = new WeakMap<object, Line[]>()

/** The lines of a block. The same objects for the same block. */
export function linesOf(block: Block): Line[] {
  return remembered(block, () => {
    if (isTextBlock(block)) return [{ place: { in: 'block', block: block.id }, text: inlineText(block.content) }]
    if (block.type === 'figure') return figureLines(block, block.id)
    if (block.type === 'card') return cardLines(block)
    if (block.type !== 'table') return []
    return block.rows.flatMap(({ cells }, row) =>
      cells.map((cell, column): Line => {
        return { place: { in: 'cell', block: block.id, row, column }, text: inlineText(cell) }
      }),
    )
  })
}

function cardLines(card: BlockOf<'card'>): Line[] {
  return CARD_TEXTS.map((text) => ({ place: { in: 'card', block: card.id, text }, text: card[text] ?? '' }))
}

/** The lines of the lead picture. */
export function heroLines(hero: Figure): Line[] {
  return remembered(hero, () => figureLines(hero, null))
}

function figureLines(figure: Figure, id: string | null): Line[] {
  const texts = FIGURE_TEXTS.filter((text) => text !== 'alt' || !figure.decorative)
  return texts.map((text) => ({ place: { in: 'figure', figure: id, text }, text: figure[text] }))
}

function remembered(of: object, read: () => Line[]): Line[] {
  let lines = known.get(of)
  if (lines === undefined) known.set(of, (lines = read()))
  return lines
}
