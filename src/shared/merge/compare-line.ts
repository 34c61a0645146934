import { sameValue } from '../article/same-value'
import type { Inline } from '../article/inline'
import { compareLooks } from './compare-looks'
import type { LineStretch, TextStretch } from './comparison'
import { diffWords, type Change } from './diff-words'
import { lengthOf, sliceLine, tokensOf } from './tokens'

/** Words that came and went. */
export interface WordChange {
  added: number
  removed: number
}

/** What changed between two versions of a line: its words, and where those stayed their marks and links. */
export function compareLine(before: Inline[], after: Inline[]): WordChange & { line: LineStretch[] } {
  if (sameValue(before, after)) return { line: same(after), added: 0, removed: 0 }
  const changes = diffWords(tokensOf(before), tokensOf(after))
  const line: LineStretch[] = []
  walk(changes, lineLength(before), lineLength(after), {
    same: (start, end, laterStart, laterEnd) =>
      line.push(...compareLooks(sliceLine(before, start, end), sliceLine(after, laterStart, laterEnd))),
    removed: (start, end) => line.push({ change: 'removed', content: sliceLine(before, start, end) }),
    added: (start, end) => line.push({ change: 'added', content: sliceLine(after, start, end) }),
  })
  return { line, ...wordsOf(changes) }
}

/** The same for a text without marks or citations. */
export function compareText(before: string, after: string): WordChange & { text: TextStretch[] } {
  if (before === after) return { text: after === '' ? [] : [{ change: 'same', text: after }], added: 0, removed: 0 }
  const changes = diffWords(tokensOf([{ type: 'text', text: before }]), tokensOf([{ type: 'text', text: after }]))
  const text: TextStretch[] = []
  walk(changes, before.length, after.length, {
    same: (_start, _end, start, end) => text.push({ change: 'same', text: after.slice(start, end) }),
    removed: (start, end) => text.push({ change: 'removed', text: before.slice(start, end) }),
    added: (start, end) => text.push({ change: 'added', text: after.slice(start, end) }),
  })
  return { text, ...wordsOf(changes) }
}

/** All the words that came and went. */
export function totalWords(changes: Iterable<WordChange>): WordChange {
  const total = { added: 0, removed: 0 }
  for (const { added, removed } of changes) {
    total.added += added
    total.removed += removed
  }
  return total
}

interface Visitor {
  same(start: number, end: number, laterStart: number, laterEnd: number): void
  removed(start: number, end: number): void
  added(start: number, end: number): void
}

/** Visits every stretch that holds anything, in order. */
function walk(changes: Change[], length: number, laterLength: number, visitor: Visitor): void {
  let [place, laterPlace] = [0, 0]
  const stop = { start: length, end: length, laterStart: laterLength, laterEnd: laterLength }
  for (const { start, end, laterStart, laterEnd } of [...changes, stop]) {
    if (place < start) visitor.same(place, start, laterPlace, laterStart)
    if (start < end) visitor.removed(start, end)
    if (laterStart < laterEnd) visitor.added(laterStart, laterEnd)
    place = end
    laterPlace = laterEnd
  }
}

const wordsOf = (changes: Change[]): WordChange => totalWords(changes)

function lineLength(line: Inline[]): number {
  return line.reduce((length, inline) => length + lengthOf(inline), 0)
}

function same(content: Inline[]): LineStretch[] {
  return content.length === 0 ? [] : [{ change: 'same', content }]
}
