import { type Block, type Body, isTextBlock } from '../../shared/article/block'
import { claimWords } from '../../shared/article/claims'
import type { Citation, Inline } from '../../shared/article/inline'
import type { Caret } from './caret'

/** A selection of words that can be cited in: those of the body and of the cells in it. */
export type LineCaret = Extract<Caret, { place: 'body' | 'cell' }>

/** A place in the body that cites a source, and where in the source it points. */
export interface CitationPlace {
  /** Selects the citation. */
  caret: LineCaret
  locators: string[]
  /** The words that it backs; empty where none are marked. */
  claim: string
}

const known = new WeakMap<Body, Map<string, CitationPlace[]>>()

/** Every place in the body that cites a source, in reading order. One citation is one place. */
export function citationPlaces(body: Body, sourceId: string): CitationPlace[] {
  let places = known.get(body)
  if (!places) known.set(body, (places = allPlaces(body)))
  return places.get(sourceId) ?? []
}

/** The caret right after what a selection from left to right selects. */
export function caretAfter(caret: LineCaret): LineCaret {
  return caret.place === 'cell' ? { ...caret, start: caret.end } : { ...caret, anchor: caret.focus }
}

/** The block that a caret is in. */
export function blockOf(caret: LineCaret): string {
  return caret.place === 'cell' ? caret.table : caret.focus.block
}

/** A body is walked once for all of its sources. */
function allPlaces(body: Body): Map<string, CitationPlace[]> {
  const places = new Map<string, CitationPlace[]>()
  for (const { line, stretch } of linesIn(body)) {
    let end = 0
    for (const inline of line) {
      const start = end
      end += lengthOf(inline)
      if (inline.type !== 'citation') continue
      for (const [sourceId, locators] of locatorsOf(inline)) {
        const claim = inline.id === undefined ? '' : claimWords(body, inline.id)
        const place = { caret: stretch(start, end), locators, claim }
        const others = places.get(sourceId)
        if (others) others.push(place)
        else places.set(sourceId, [place])
      }
    }
  }
  return places
}

/** A line of a body, and the caret that selects a stretch of it. */
interface Line {
  line: Inline[]
  stretch(start: number, end: number): LineCaret
}

function* linesIn(body: Body): Generator<Line> {
  for (const block of body) {
    if (isTextBlock(block)) yield { line: block.content, stretch: (start, end) => inBlock(block, start, end) }
    else if (block.type === 'table') {
      for (const { id: row, cells } of block.rows)
        for (const [column, line] of cells.entries())
          yield { line, stretch: (start, end) => ({ place: 'cell', table: block.id, row, column, start, end }) }
    }
  }
}

function inBlock({ id }: Block, start: number, end: number): LineCaret {
  return { place: 'body', anchor: { block: id, offset: start }, focus: { block: id, offset: end } }
}

/** Where in each of its sources a citation points. */
function locatorsOf({ items }: Citation): Map<string, string[]> {
  const locators = new Map<string, string[]>()
  for (const { sourceId, locator } of items)
    locators.set(sourceId, [...(locators.get(sourceId) ?? []), ...(locator ? [locator] : [])])
  return locators
}

/** How far an inline moves a caret: characters one each, citations and breaks one. */
function lengthOf(inline: Inline): number {
  return inline.type === 'text' ? inline.text.length : 1
}
