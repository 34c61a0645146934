import type { Article } from '../article/article'
import type { Block, BlockOf } from '../article/block'
import type { Figure } from '../article/figure'
import { normaliseBlock } from '../article/normalise'
import { linesOf, type Line, FIELDS, heroLines, placeName } from './lines'
import { replaceInLine, type Replacement } from './replace-in-line'

/** What to replace in which line, by the name of its place; of each line from left to right. */
export type Replacements = ReadonlyMap<string, readonly Replacement[]>

/** A story in which words have been replaced, wherever they stand; what holds none of them is the same object. */
export function replaceFound(article: Article, all: Replacements): Article {
  const next = { ...article }
  for (const field of FIELDS) next[field] = inText(article[field], all.get(placeName({ in: 'field', field })))
  if (article.hero) next.hero = inFigure(article.hero, heroLines(article.hero), all)
  next.body = article.body.map((block) => inBlock(block, all))
  return next
}

function inBlock(block: Block, all: Replacements): Block {
  const lines = linesOf(block)
  const of = (index: number) => all.get(placeName((lines[index] as Line).place)) ?? []
  if (!lines.some((_, index) => of(index).length > 0)) return block
  if (block.type === 'figure') return inFigure(block, lines, all)
  if (block.type === 'card') return inCard(block, lines, all)
  if (block.type === 'table') {
    let cell = 0
    return {
      ...block,
      rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((line) => replaceInLine(line, of(cell++))) })),
    }
  }
  return 'content' in block ? { ...block, content: replaceInLine(block.content, of(0)) } : block
}

function inFigure<T extends Figure>(figure: T, lines: Line[], all: Replacements): T {
  if (!lines.some(({ place }) => all.has(placeName(place)))) return figure
  const next = { ...figure }
  for (const { place } of lines) {
    if (place.in === 'figure') next[place.text] = inText(figure[place.text], all.get(placeName(place)))
  }
  return next
}

/** A text of which nothing is left goes. */
function inCard(card: BlockOf<'card'>, lines: Line[], all: Replacements): Block {
  const next = { ...card }
  for (const { place } of lines) {
    if (place.in === 'card') next[place.text] = inText(card[place.text] ?? '', all.get(placeName(place)))
  }
  return normaliseBlock(next)
}

function inText(text: string, replacements: readonly Replacement[] = []): string {
  return replacements.reduceRight(
    (now, { start, end, text: words }) => now.slice(0, start) + words + now.slice(end),
    text,
  )
}
