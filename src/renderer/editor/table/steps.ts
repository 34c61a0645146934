import { columnsOf, type Table } from '../../../shared/article/table'
import type { StorySession } from '../../session/story-session'
import { leave } from '../page/stops'

/** Along its row, on into the next one, or down its column. */
export type Course = 'row' | 'column'

interface Place {
  row: number
  column: number
}

/** The cell that comes after or before another one; undefined past the end of the table. */
export function stepIn(
  table: Table,
  { row, column }: Place,
  course: Course,
  way: 'next' | 'previous',
): Place | undefined {
  const by = way === 'next' ? 1 : -1
  const columns = columnsOf(table)
  const along = course === 'row' ? row * columns + column + by : (row + by) * columns + column
  const place = { row: Math.floor(along / columns), column: along - Math.floor(along / columns) * columns }
  return place.row >= 0 && place.row < table.rows.length ? place : undefined
}

/** Puts the caret into what stands after or before a table: above the first block that is the field before the body. */
export function leaveTable(
  session: StorySession,
  id: string,
  way: 'next' | 'previous',
  root: HTMLElement | null,
): void {
  const { body } = session.article
  const beside = body[body.findIndex((block) => block.id === id) + (way === 'next' ? 1 : -1)]
  if (!beside && way === 'previous' && root && leave(root, 'previous')) return
  const point = { block: beside?.id ?? id, offset: way === 'next' ? 0 : Infinity }
  session.goTo({ place: 'body', anchor: point, focus: point })
}
