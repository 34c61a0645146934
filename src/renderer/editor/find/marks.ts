import type { Found } from '../../../shared/find/find-in-text'
import { type Line, linesOf } from '../../../shared/find/lines'
import type { Writing } from '../surface/writing'
import './marks.css'
import { elementOf } from './page-places'
import { rangesIn } from './text-range'
import { blocksNear } from './visible-blocks'

/** One of the matches: a line, and which of what was found in it. */
export interface Match {
  line: Line
  found: Found
}

/** What is to be marked on the page. */
export interface Marked {
  foundIn(line: Line): readonly Found[]
  current: Match | null
  /** The lines above the body. */
  head: Line[]
}

const FOUND = 'stet-found'
const CURRENT = 'stet-found-current'
const MARK = 'data-found'

/**
 * Marks what was found, where the page is looked at. The words themselves are not touched: they are painted over. The
 * words of a field that is an input of its own can't be, so the field as a whole is marked.
 */
export function drawMarks(writing: Writing, page: HTMLElement, marked: Marked): void {
  clearMarks(page)
  const found = new Highlight()
  const current = new Highlight()
  for (const line of [...marked.head, ...linesNear(writing, page)]) {
    const all = marked.foundIn(line)
    const element = all.length > 0 && elementOf(writing, page, line.place)
    if (!element) continue
    const here = marked.current?.line === line ? marked.current.found : null
    if (element instanceof HTMLTextAreaElement) element.setAttribute(MARK, here ? 'current' : '')
    else {
      for (const ends of rangesIn(element, all)) found.add(new StaticRange(ends))
      for (const ends of here ? rangesIn(element, [here]) : []) current.add(new StaticRange(ends))
    }
  }
  current.priority = 1
  CSS.highlights.set(FOUND, found)
  CSS.highlights.set(CURRENT, current)
}

export function clearMarks(page: HTMLElement): void {
  for (const field of page.querySelectorAll(`[${MARK}]`)) field.removeAttribute(MARK)
  CSS.highlights.delete(FOUND)
  CSS.highlights.delete(CURRENT)
}

function linesNear({ editor, binding: { mirror } }: Writing, page: HTMLElement): Line[] {
  const root = editor.getRootElement()
  if (root === null) return []
  const near = new Set(blocksNear(root, page.getBoundingClientRect()))
  const first = [...root.children].findIndex((child) => near.has(child))
  return first < 0 ? [] : mirror.body.slice(first, first + near.size).flatMap(linesOf)
}
