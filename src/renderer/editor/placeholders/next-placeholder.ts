import type { Article } from '../../../shared/article/article'
import { PLACEHOLDER_FIELDS, type PlacedPlaceholder, placeholdersOf } from '../../../shared/article/placeholders'
import type { Caret } from '../../session/caret'

/** Where the next placeholder after a place is, or the first one again after the last; null when there is none. */
export function nextPlaceholder(article: Article, from: Caret | null): Caret | null {
  const places = placeholdersOf(article).map(caretAt)
  if (from === null) return places[0] ?? null
  const here = rankOf(article, from)
  const next = places.find((place) => isAfter(rankOf(article, place), here))
  return next ?? places[0] ?? null
}

function caretAt({ start, end, ...placed }: PlacedPlaceholder): Caret {
  if (placed.in === 'field') return { place: 'field', field: placed.field, start, end }
  if (placed.in === 'figure') return { place: 'figure', figure: placed.figure, text: placed.text, start, end }
  const point = (offset: number) => ({ block: placed.block, offset })
  return { place: 'body', anchor: point(start), focus: point(end) }
}

/** How far down the page a place is: in which part of it, in which text of a figure, and how far into that. */
type Rank = [part: number, text: number, start: number]

const FIGURE_TEXTS = ['alt', 'caption', 'credit']

function rankOf({ body }: Article, caret: Caret): Rank {
  const fields: readonly string[] = PLACEHOLDER_FIELDS
  const blockAt = (id: string | null) => fields.length + 1 + body.findIndex((block) => block.id === id)
  if (caret.place === 'field') return [fields.indexOf(caret.field), 0, caret.start]
  if (caret.place === 'figure') return [blockAt(caret.figure), FIGURE_TEXTS.indexOf(caret.text), caret.start]
  if (caret.place === 'cell') return [blockAt(caret.table), 0, 0]
  const { block, offset } = caret.anchor
  return [blockAt(block), 0, offset]
}

function isAfter(a: Rank, b: Rank): boolean {
  const differs = a.findIndex((value, index) => value !== b[index])
  return differs >= 0 && (a[differs] as number) > (b[differs] as number)
}
