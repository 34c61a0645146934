import type { BlockOf } from '../../article/block'
import type { Inline } from '../../article/inline'
import type { BodyContext } from './context'
import { dirAttribute } from './element'
import { lineHtml } from './line'

type Row = BlockOf<'table'>['rows'][number]

/** A table whose rows all have as many cells as the longest one. */
export function tableHtml(table: BlockOf<'table'>, context: BodyContext): string {
  const columns = Math.max(...table.rows.map(({ cells }) => cells.length))
  const titles = table.header ? 1 : 0
  const head = rowsHtml(
    table.rows.slice(0, titles),
    columns,
    (cell) => `<th scope="col">${lineHtml(cell, context)}</th>`,
  )
  const body = rowsHtml(table.rows.slice(titles), columns, (cell) => `<td>${lineHtml(cell, context)}</td>`)
  return `<div class="table"><table${dirAttribute(table)}>\n${section('thead', head)}${section('tbody', body)}</table></div>\n`
}

function section(name: 'thead' | 'tbody', rows: string): string {
  return rows === '' ? '' : `<${name}>\n${rows}</${name}>\n`
}

function rowsHtml(rows: Row[], columns: number, cellHtml: (cell: Inline[]) => string): string {
  const rowHtml = ({ cells }: Row) => Array.from({ length: columns }, (_, column) => cellHtml(cells[column] ?? []))
  return rows.map((row) => `<tr>${rowHtml(row).join('')}</tr>\n`).join('')
}
