import type { Inline, Mark, TextRun } from '../article/inline'

/** What can be put around a stretch of a line. Code is not among it: it marks single runs and holds nothing else. */
export type Wrap = Exclude<Mark, 'code'> | Link
type Link = `link:${string}`

/** A line with its marks and links as properly nested pairs around runs, citations and breaks. */
export type Step = Inline | { type: 'open' | 'close'; wrap: Wrap }

const NONE: readonly Wrap[] = []

/**
 * A printed line's runs with their marks and links opened and closed in pairs. What goes on longest stands outermost;
 * a citation stands outside all marks. Gives the line itself where there is nothing to open.
 */
export function nest(line: Inline[]): Step[] {
  if (!line.some(isWrapped)) return line
  const steps: Step[] = []
  const open: Wrap[] = []
  const closeDownTo = (depth: number) => {
    while (open.length > depth) steps.push({ type: 'close', wrap: open.pop() as Wrap })
  }
  for (const [index, inline] of line.entries()) {
    const here = wrapsAt(line, index)
    if (open.length > 0) {
      const ended = open.findIndex((wrap) => !here.includes(wrap))
      if (ended !== -1) closeDownTo(ended)
    }
    if (here.length > open.length) {
      const opening = here.filter((wrap) => !open.includes(wrap))
      if (opening.length > 1) opening.sort((a, b) => endOf(line, b, index) - endOf(line, a, index))
      for (const wrap of opening) {
        open.push(wrap)
        steps.push({ type: 'open', wrap })
      }
    }
    steps.push(inline)
  }
  closeDownTo(0)
  return steps
}

export function isLink(wrap: Wrap): wrap is Link {
  return wrap.startsWith('link:')
}

/** Where a link leads. */
export function hrefOf(wrap: Link): string {
  return wrap.slice('link:'.length)
}

export function isCode(run: TextRun): boolean {
  return run.marks?.includes('code') ?? false
}

function isWrapped(inline: Inline): boolean {
  return inline.type === 'text' && (inline.marks !== undefined || inline.link !== undefined)
}

/** A break belongs to what stands on both sides of it. */
function wrapsAt(line: Inline[], index: number): readonly Wrap[] {
  const inline = line[index]
  if (inline?.type !== 'break') return wrapsOf(inline)
  const before = wrapsOf(line.findLast((other, at) => at < index && other.type !== 'break'))
  const after = wrapsOf(line.find((other, at) => at > index && other.type !== 'break'))
  return before.filter((wrap) => after.includes(wrap))
}

function wrapsOf(inline: Inline | undefined): readonly Wrap[] {
  if (inline?.type !== 'text') return NONE
  const { marks, link } = inline
  if (marks === undefined) return link === undefined ? NONE : [`link:${link}`]
  const wraps: Wrap[] = marks.filter((mark) => mark !== 'code')
  return link === undefined ? wraps : [`link:${link}`, ...wraps]
}

/** Where a wrap that begins at an inline ends. */
function endOf(line: Inline[], wrap: Wrap, from: number): number {
  let end = from + 1
  while (end < line.length && wrapsAt(line, end).includes(wrap)) end++
  return end
}
