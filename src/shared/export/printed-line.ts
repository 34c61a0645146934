import type { Citation, Inline, TextRun } from '../article/inline'
import { normaliseInlines } from '../article/normalise'
import { linkable } from './safe-url'

/** The number of each printed source. A source that is not in it has no place in an export. */
export type Numbers = ReadonlyMap<string, number>

/** Whether a line has anything for a reader: a word, or a citation of a printed source. */
export function isBlank(line: Inline[], numbers: Numbers): boolean {
  for (const inline of line) {
    if (inline.type === 'text' && hasWords(inline.text)) return false
    if (inline.type === 'citation' && isPrintedCitation(inline, numbers)) return false
  }
  return true
}

/** Nearly every text begins with a letter, which is told without looking at the rest. */
function hasWords(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first > 0x20 && first < 0x7f) || /\S/.test(text)
}

/**
 * A line as readers see it: citations of sources that are not printed are gone without a trace, and so are comment
 * threads and claims, links that must not be followed, and breaks at its edges. Takes normalised inlines; gives the
 * same array where nothing had to go.
 */
export function printedLine(line: Inline[], numbers: Numbers): Inline[] {
  if (isPrinted(line, numbers)) return line
  const kept: Inline[] = []
  let gap = false
  for (const inline of line) {
    if (inline.type === 'citation' && !isPrintedCitation(inline, numbers)) {
      gap = true
    } else {
      const printed = inline.type === 'text' ? bare(inline) : inline
      if (gap) closeGap(kept, printed)
      gap = false
      kept.push(printed)
    }
  }
  if (gap) closeGap(kept, { type: 'break' })
  return withoutEdgeBreaks(normaliseInlines(kept))
}

export function isPrintedCitation(citation: Citation, numbers: Numbers): boolean {
  return citation.items.some(({ sourceId }) => numbers.has(sourceId))
}

function isPrinted(line: Inline[], numbers: Numbers): boolean {
  if (line[0]?.type === 'break' || line.at(-1)?.type === 'break') return false
  for (const inline of line) {
    if (inline.type === 'citation' && !isPrintedCitation(inline, numbers)) return false
    if (inline.type === 'text' && !isBare(inline)) return false
  }
  return true
}

function isBare({ threads, claims, link }: TextRun): boolean {
  return threads === undefined && claims === undefined && (link === undefined || linkable(link) === link)
}

function bare({ type, text, marks, link: url = '' }: TextRun): TextRun {
  const link = linkable(url)
  return { type, text, ...(marks && { marks }), ...(link !== undefined && { link }) }
}

// Where a citation went, one space is enough, and there is none before a punctuation mark or at a line's end.
const NEEDS_NO_SPACE = /^[\s.,;:!?…)\]}»”’،؛؟。、，；：！？）」』]/

function closeGap(before: Inline[], after: Inline): void {
  const last = before.at(-1)
  if (last?.type !== 'text') return
  const closes = after.type === 'break' || (after.type === 'text' && NEEDS_NO_SPACE.test(after.text))
  if (closes) before[before.length - 1] = { ...last, text: last.text.trimEnd() }
}

/** A line without the breaks at its edges, which say nothing. */
export function withoutEdgeBreaks(line: Inline[]): Inline[] {
  const first = line.findIndex(({ type }) => type !== 'break')
  const last = line.findLastIndex(({ type }) => type !== 'break')
  return line.slice(first === -1 ? line.length : first, last + 1)
}
