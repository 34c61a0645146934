import { type Block, type Body, isTextBlock } from './block'
import { blockText, inlineText } from './text'

/** A heading, or a picture or table under one. `level` 1 is the outermost. */
export interface OutlineEntry {
  id: string
  kind: 'heading' | 'figure' | 'table'
  level: number
  text: string
}

/** The headings of a body as they nest, and its pictures and tables if asked for. */
export function outlineOf(body: Body, { things = false } = {}): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  // Open headings, the outermost first: a heading lies under the last one that is larger.
  let open: number[] = []
  for (const block of body) {
    if (block.type === 'heading') {
      open = [...open.filter((size) => size < block.level), block.level]
      entries.push({ id: block.id, kind: 'heading', level: open.length, text: inlineText(block.content).trim() })
    } else if (things && (block.type === 'figure' || block.type === 'table')) {
      entries.push({ id: block.id, kind: block.type, level: open.length + 1, text: firstWords(block) })
    }
  }
  return entries
}

/** The heading that a block stands under or is; undefined before the first. */
export function headingAt(body: Body, id: string): string | undefined {
  const place = body.findIndex((block) => block.id === id)
  return body.findLast((block, index) => index <= place && block.type === 'heading')?.id
}

/**
 * Moves a heading with all under it past the section before or after it, which is of the same size. The same body
 * where there is none.
 */
export function moveSection(body: Body, id: string, way: 'up' | 'down'): Body {
  const start = body.findIndex((block) => block.id === id)
  const heading = body[start]
  if (heading?.type !== 'heading') return body
  const end = sectionEnd(body, start)
  if (way === 'down') {
    const next = body[end]
    if (next?.type !== 'heading' || next.level !== heading.level) return body
    return swapped(body, start, end, sectionEnd(body, end))
  }
  const before = body.findLastIndex(
    (block, index) => index < start && block.type === 'heading' && block.level <= heading.level,
  )
  const other = body[before]
  if (other?.type !== 'heading' || other.level !== heading.level) return body
  return swapped(body, before, start, end)
}

function sectionEnd(body: Body, start: number): number {
  const heading = body[start]
  const level = heading?.type === 'heading' ? heading.level : 0
  const end = body.findIndex((block, index) => index > start && block.type === 'heading' && block.level <= level)
  return end < 0 ? body.length : end
}

function swapped(body: Body, start: number, middle: number, end: number): Body {
  return [...body.slice(0, start), ...body.slice(middle, end), ...body.slice(start, middle), ...body.slice(end)]
}

const LONGEST = 80

function firstWords(block: Block): string {
  const text = isTextBlock(block) ? '' : blockText(block).replace(/\s+/g, ' ').trim()
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
