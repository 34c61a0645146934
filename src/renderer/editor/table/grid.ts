import { type Block, type Body, inlinesOf } from '../../../shared/article/block'
import type { Inline } from '../../../shared/article/inline'
import { normaliseInlines } from '../../../shared/article/normalise'
import type { Grid } from '../../../shared/article/table'

/** Wider or taller than this is no table that anybody reads; what is past it is left out. */
const MOST = 200

/** The cells in text of which every line has its cells between tabs, as spreadsheets give; undefined for other text. */
export function gridOfText(text: string): Grid | undefined {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  if (!rows.every((row) => row.includes('\t'))) return undefined
  return rows.slice(0, MOST).map((row) => row.split('\t').slice(0, MOST).map(lineOfText))
}

/** The cells of the table that is all of a body, but for pictures; undefined for any other body. */
export function gridOfBody(body: Body): Grid | undefined {
  const [only, ...others] = body.filter(({ type }) => type !== 'figure')
  return only?.type === 'table' && others.length === 0 ? only.rows.map(({ cells }) => cells) : undefined
}

/** A body as one line: its lines with breaks between them, a card as a link. */
export function lineOfBody(body: Body): Inline[] {
  const lines = body.flatMap(linesIn).filter((line) => line.length > 0)
  return normaliseInlines(lines.flatMap((line, index): Inline[] => (index > 0 ? [{ type: 'break' }, ...line] : line)))
}

function linesIn(block: Block): Inline[][] {
  return block.type === 'card'
    ? [[{ type: 'text', text: block.title || block.url, link: block.url }]]
    : inlinesOf(block)
}

function lineOfText(text: string): Inline[] {
  return text.trim() === '' ? [] : [{ type: 'text', text: text.trim() }]
}
