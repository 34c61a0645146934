import type { Article } from './article'
import { type Block, type Body, inlinesOf, isTextBlock } from './block'
import type { Figure } from './figure'
import type { Inline } from './inline'

/** A place where something is still to come, in the text that holds it. */
export interface Placeholder {
  start: number
  end: number
}

/** The same in a story: in one of its fields, in a text of a figure (null: the lead picture), or in a block. */
export type PlacedPlaceholder = Placeholder &
  (
    | { in: 'field'; field: PlaceholderField }
    | { in: 'figure'; figure: string | null; text: FigureText }
    | { in: 'block'; block: string }
  )

/** In the order of the page, and then of the inspector. */
export const PLACEHOLDER_FIELDS = ['kicker', 'headline', 'standfirst', 'shortHeadline', 'summary'] as const
export type PlaceholderField = (typeof PLACEHOLDER_FIELDS)[number]
type FigureText = (typeof FIGURE_TEXTS)[number]
const FIGURE_TEXTS = ['alt', 'caption', 'credit'] as const

/**
 * "To come", as newsrooms write it: TK, TKTK or T.K. as a word of its own, and what stands in brackets that begin with
 * it. In Arabic, where no such word is settled, it is ؟؟؟, which nothing else looks like, or [يستكمل …].
 */
const PLACEHOLDER =
  /\[(?:(?:TK)+|يُ?ستكمل)(?![\p{L}\p{N}_])[^\][\n]*\]|(?<![\p{L}\p{N}_])(?:(?:TK)+|T\.K\.)(?![\p{L}\p{N}_])|؟{3,}/gu

/** The placeholders of a text, in order. */
export function placeholdersIn(text: string): Placeholder[] {
  if (!/TK|T\.K|؟؟؟|ستكمل/.test(text)) return NONE
  return [...text.matchAll(PLACEHOLDER)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

const NONE: Placeholder[] = []
const known = new WeakMap<Block, PlacedPlaceholder[]>()

/** The placeholders of a block. Code has none; those of a table are said to be where it begins. */
export function placeholdersOfBlock(block: Block): PlacedPlaceholder[] {
  const placed = known.get(block) ?? findInBlock(block)
  known.set(block, placed)
  return placed
}

/** All placeholders of a story, in the order of the page. Blocks that were looked at before cost nothing. */
export function placeholdersOf(article: Article): PlacedPlaceholder[] {
  const fields = PLACEHOLDER_FIELDS.flatMap((field) =>
    placeholdersIn(article[field]).map((found) => ({ in: 'field' as const, field, ...found })),
  )
  const hero = article.hero ? findInFigure(null, article.hero) : []
  return [...fields, ...hero, ...inBody(article.body)]
}

/** How many placeholders a story has. */
export function countPlaceholders(article: Article): number {
  return placeholdersOf(article).length
}

function inBody(body: Body): PlacedPlaceholder[] {
  const all: PlacedPlaceholder[] = []
  for (const block of body) {
    const own = placeholdersOfBlock(block)
    if (own.length > 0) all.push(...own)
  }
  return all
}

function findInBlock(block: Block): PlacedPlaceholder[] {
  if (block.type === 'code') return []
  if (block.type === 'figure') return findInFigure(block.id, block)
  const found = inlinesOf(block).flatMap((line) => placeholdersIn(lineText(line)))
  const places = isTextBlock(block) ? found : found.map(() => ({ start: 0, end: 0 }))
  return places.map((place) => ({ in: 'block', block: block.id, ...place }))
}

function findInFigure(id: string | null, figure: Figure): PlacedPlaceholder[] {
  return FIGURE_TEXTS.flatMap((text) =>
    placeholdersIn(figure[text]).map((found) => ({ in: 'figure' as const, figure: id, text, ...found })),
  )
}

/** The words of a line, in which a citation and a break are one character each, as they are to the caret. */
function lineText(line: Inline[]): string {
  return line.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
}
