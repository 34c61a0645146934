import type { BlockOf } from '../../article/block'
import type { Inline } from '../../article/inline'
import type { BodyContext } from './context'
import { dirAttribute } from './element'
import { writeInlines } from './inline'

/** A table whose rows all have as many cells as the longest one. */
export function writeTable(table: BlockOf<'table'>, context: BodyContext): void {
  const { out } = context
  const columns = Math.max(...table.rows.map(({ cells }) => cells.length))
  const writeRows = (rows: typeof table.rows, part: string, open: string, close: string) => {
    if (rows.length === 0) return
    out.push(`<${part}>\n`)
    for (const { cells } of rows) {
      out.push('<tr>')
      for (let column = 0; column < columns; column++) writeCell(cells[column] ?? [], open, close, context)
      out.push('</tr>\n')
    }
    out.push(`</${part}>\n`)
  }
  const titles = table.header ? 1 : 0
  out.push(`<div class="table"><table${dirAttribute(table)}>\n`)
  writeRows(table.rows.slice(0, titles), 'thead', '<th scope="col">', '</th>')
  writeRows(table.rows.slice(titles), 'tbody', '<td>', '</td>')
  out.push('</table></div>\n')
}

function writeCell(cell: Inline[], open: string, close: string, context: BodyContext): void {
  context.out.push(open)
  writeInlines(cell, context)
  context.out.push(close)
}
