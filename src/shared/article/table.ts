import type { BlockOf } from './block'
import { newId } from './id'
import type { Inline } from './inline'
import { normaliseBlock } from './normalise'

export type Table = BlockOf<'table'>
type Row = Table['rows'][number]

/** A cell of a table: the id of its row, and its column, counted from 0. */
export interface CellPlace {
  row: string
  column: number
}

const EMPTY: Inline[] = []

/** Lines for cells, by row and column. */
export type Grid = Inline[][][]

/** A table without words, its first row a header. It has no id yet. */
export function emptyTable(rows: number, columns: number): Table {
  return { type: 'table', id: '', header: true, rows: Array.from({ length: rows }, () => emptyRow(columns)) }
}

/** How many columns a table has: as many as its longest row, and one at least. */
export function columnsOf({ rows }: Table): number {
  return rows.reduce((columns, { cells }) => Math.max(columns, cells.length), 1)
}

/** The line in a cell; undefined when the table has no such cell. */
export function cellOf(table: Table, { row, column }: CellPlace): Inline[] | undefined {
  const cells = column < columnsOf(table) ? table.rows.find(({ id }) => id === row)?.cells : undefined
  return cells && (cells[column] ?? EMPTY)
}

/** The table with all rows equally long and no two of one id. A table that is so already is given back as it is. */
export function squared(table: Table): Table {
  const columns = columnsOf(table)
  const ids = new Set(table.rows.map(({ id }) => id))
  const even = table.rows.length > 0 && table.rows.every(({ cells }) => cells.length === columns)
  if (even && ids.size === table.rows.length) return table
  const seen = new Set<string>()
  const rows = (table.rows.length > 0 ? table.rows : [emptyRow(columns)]).map(({ id, cells }) => {
    const own = seen.has(id) ? newId() : id
    seen.add(own)
    return { id: own, cells: Array.from({ length: columns }, (_, column) => cells[column] ?? []) }
  })
  return { ...table, rows }
}

/** With other words in one cell. A cell that is not there changes nothing. */
export function withCell(table: Table, { row, column }: CellPlace, line: Inline[]): Table {
  if (column >= columnsOf(table)) return table
  const square = squared(table)
  return changeRows(square, (other) => (other.id === row ? { ...other, cells: other.cells.with(column, line) } : other))
}

/** With an empty row before the one at `at`; at the end when there is none. */
export function addRow(table: Table, at: number): Table {
  const square = squared(table)
  return { ...square, rows: square.rows.toSpliced(at, 0, emptyRow(columnsOf(square))) }
}

/** Without the row at `at`. The last one stays. */
export function removeRow(table: Table, at: number): Table {
  return table.rows.length > 1 ? { ...table, rows: table.rows.filter((_, index) => index !== at) } : table
}

/** With the row at `from` moved to `to`. */
export function moveRow(table: Table, from: number, to: number): Table {
  return { ...table, rows: moved(table.rows, from, to) }
}

/** With an empty column before the one at `at`; at the end when there is none. */
export function addColumn(table: Table, at: number): Table {
  return changeRows(squared(table), (row) => ({ ...row, cells: row.cells.toSpliced(at, 0, []) }))
}

/** Without the column at `at`. The last one stays. */
export function removeColumn(table: Table, at: number): Table {
  if (columnsOf(table) < 2) return table
  return changeRows(squared(table), (row) => ({ ...row, cells: row.cells.filter((_, index) => index !== at) }))
}

/** With the column at `from` moved to `to`. */
export function moveColumn(table: Table, from: number, to: number): Table {
  return changeRows(squared(table), (row) => ({ ...row, cells: moved(row.cells, from, to) }))
}

/** With a grid of lines in its cells, the first at a place. The table grows where the grid reaches out of it. */
export function fillCells(table: Table, place: CellPlace, grid: Grid): Table {
  const square = squared(table)
  const top = square.rows.findIndex(({ id }) => id === place.row)
  if (top < 0) return table
  const width = Math.max(columnsOf(square), ...grid.map((lines) => place.column + lines.length))
  const height = Math.max(square.rows.length, top + grid.length)
  const rows = Array.from({ length: height }, (_, index): Row => {
    const { id, cells } = square.rows[index] ?? emptyRow(width)
    const lines = grid[index - top] ?? []
    const filled = (column: number) => {
      const line = lines[column - place.column]
      return line === undefined ? (cells[column] ?? []) : line
    }
    return { id, cells: Array.from({ length: width }, (__, column) => filled(column)) }
  })
  return normaliseBlock({ ...square, rows }) as Table
}

function emptyRow(columns: number): Row {
  return { id: newId(), cells: Array.from({ length: columns }, () => []) }
}

function changeRows(table: Table, change: (row: Row) => Row): Table {
  return { ...table, rows: table.rows.map(change) }
}

function moved<T>(items: T[], from: number, to: number): T[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return items
  return items.toSpliced(from, 1).toSpliced(to, 0, item)
}
