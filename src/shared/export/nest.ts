import type { Inline, Mark, TextRun } from '../article/inline'

/** What can be put around a stretch of a line. Code is not among it: it marks single runs and holds nothing else. */
export type Wrap = Exclude<Mark, 'code'> | Link
/** Where a link leads. What may be followed names its scheme, which no mark does. */
type Link = `${string}:${string}`

/** A piece of a line: an inline, or a mark or link with what it is around. */
export type Nested = Inline | Wrapped
export interface Wrapped {
  type: 'wrapped'
  wrap: Wrap
  content: Nested[]
}

/**
 * A printed line, or a stretch of it, with its marks and links around what they hold. What goes on longest stands
 * outermost; a citation stands outside all marks.
 */
export function nest(line: Inline[], start = 0, stop = line.length): Nested[] {
  return nestInside(NONE, line, start, stop)
}

/** Where the stretch of neighbours that may share marks or links ends; `start` itself where none begins. */
export function endOfStretch(line: Inline[], start: number): number {
  let end = start
  while (end < line.length && (isWrapped(line[end] as Inline) || (end > start && line[end]?.type === 'break'))) end++
  return end
}

/** The one mark or link of a run that has just one. */
export function onlyWrap(inline: Inline): Wrap | undefined {
  const wraps = wrapsOf(inline)
  return wraps.length === 1 ? wraps[0] : undefined
}

export function isLink(wrap: Wrap): wrap is Link {
  return wrap.includes(':')
}

export function isCode({ marks }: TextRun): boolean {
  return marks !== undefined && marks.includes('code')
}

const NONE: readonly Wrap[] = []

function isWrapped(inline: Inline): boolean {
  return inline.type === 'text' && (inline.marks !== undefined || inline.link !== undefined)
}

function nestInside(inside: readonly Wrap[], line: Inline[], start: number, stop: number): Nested[] {
  const nested: Nested[] = []
  for (let at = start; at < stop;) {
    const wrap = outermost(line, at, inside)
    if (wrap === undefined) {
      nested.push(line[at] as Inline)
      at++
    } else {
      const end = Math.min(stop, endOf(line, wrap, at))
      nested.push({ type: 'wrapped', wrap, content: nestInside([...inside, wrap], line, at, end) })
      at = end
    }
  }
  return nested
}

/** Of the wraps that begin at an inline, the one that goes on longest; the first of equals. */
function outermost(line: Inline[], at: number, inside: readonly Wrap[]): Wrap | undefined {
  const wraps = wrapsAt(line, at)
  if (wraps.length <= inside.length) return undefined
  if (wraps.length === 1) return wraps[0]
  const beginning = wraps.filter((wrap) => !inside.includes(wrap))
  return beginning.toSorted((a, b) => endOf(line, b, at) - endOf(line, a, at))[0]
}

/** A break belongs to what stands on both sides of it. */
function wrapsAt(line: Inline[], index: number): readonly Wrap[] {
  const inline = line[index] as Inline
  if (inline.type !== 'break') return wrapsOf(inline)
  const before = wrapsOf(line.findLast((other, at) => at < index && other.type !== 'break'))
  const after = wrapsOf(line.find((other, at) => at > index && other.type !== 'break'))
  return before.filter((wrap) => after.includes(wrap))
}

function wrapsOf(inline: Inline | undefined): readonly Wrap[] {
  if (inline?.type !== 'text') return NONE
  const { marks, link } = inline
  if (marks === undefined) return link === undefined ? NONE : [link as Link]
  const wraps = marks.includes('code') ? marks.filter((mark) => mark !== 'code') : (marks as Wrap[])
  return link === undefined ? wraps : [link as Link, ...wraps]
}

/** Where a wrap that begins at an inline ends. */
function endOf(line: Inline[], wrap: Wrap, from: number): number {
  let end = from + 1
  while (end < line.length && wrapsAt(line, end).includes(wrap)) end++
  return end
}
