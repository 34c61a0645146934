import { linesOf, placeName } from '../../../shared/find/lines'
import type { Caret } from '../../session/caret'
import { flatText } from '../lexical/flat-text'
import { readStretch } from '../page/field-caret'
import type { Writing } from '../surface/writing'
import type { Spot } from './finder'
import type { Match } from './marks'
import { flatOffset, PLACE, textBlock, textOffset } from './page-places'

/** Where the person is in the story, and which words are selected there on one line. */
export function whereIs(writing: Writing): { spot: Spot; selected: string } {
  return inField() ?? inBody(writing)
}

/** The caret that selects a match; null where the words in question have none of their own. */
export function caretOf(writing: Writing, { line: { place }, found: { start, end } }: Match): Caret | null {
  if (place.in === 'field') return { place: 'field', field: place.field, start, end }
  if (place.in === 'figure') return { place: 'figure', figure: place.figure, text: place.text, start, end }
  const block = textBlock(writing, place.block)
  const point = (at: number, side: 'before' | 'after') => ({
    block: place.block,
    offset: block ? flatOffset(block, at, side) : 0,
  })
  return { place: 'body', anchor: point(start, 'after'), focus: point(end, 'before') }
}

function inField() {
  const field = document.activeElement
  const line = field?.getAttribute(PLACE)
  if (!(field instanceof HTMLElement) || line == null) return null
  const { start, end } =
    field instanceof HTMLTextAreaElement
      ? { start: field.selectionStart, end: field.selectionEnd }
      : (readStretch(field) ?? { start: 0, end: 0 })
  const text = field instanceof HTMLTextAreaElement ? field.value : field.textContent
  return { spot: { line, at: start }, selected: text.slice(start, end) }
}

function inBody(writing: Writing) {
  const { caret, mirror } = writing.binding
  const ids = mirror.body.map(({ id }) => id)
  const points = caret ? [caret.anchor, caret.focus] : []
  const [first, last] = points.sort((a, b) => ids.indexOf(a.block) - ids.indexOf(b.block) || a.offset - b.offset)
  const block = first && mirror.body[ids.indexOf(first.block)]
  const line = block && linesOf(block)[0]
  if (!first || !line) return { spot: { line: '', at: 0 }, selected: '' }
  const text = textBlock(writing, first.block)
  const selected = text && last?.block === first.block ? flatText(text).slice(first.offset, last.offset) : ''
  return {
    spot: { line: placeName(line.place), at: text ? textOffset(text, first.offset) : 0 },
    selected: selected.includes('\n') ? '' : selected.replaceAll('\uFFFC', ''),
  }
}
