import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Table as Schema } from '../../../../src/shared/article/block'
import { normaliseBlock } from '../../../../src/shared/article/normalise'
import {
  addColumn,
  addRow,
  columnsOf,
  emptyTable,
  fillCells,
  moveColumn,
  moveRow,
  removeColumn,
  removeRow,
  squared,
  type Table,
  withCell,
} from '../../../../src/shared/article/table'
import { inlineText } from '../../../../src/shared/article/text'
import { inlinesArbitrary } from '../../../support/arbitrary-body'
import { runs } from '../../../support/property'

const line = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }])
const tableOf = (...rows: string[][]): Table => ({
  ...emptyTable(0, 0),
  id: 't',
  rows: rows.map((cells, index) => ({ id: `r${index}`, cells: cells.map(line) })),
})
const shown = ({ rows }: Table) => rows.map(({ cells }) => cells.map((cell) => inlineText(cell)))

const place = fc.nat({ max: 4 })
const operation = fc.oneof(
  place.map((at) => (table: Table) => addRow(table, at)),
  place.map((at) => (table: Table) => removeRow(table, at)),
  fc.tuple(place, place).map(
    ([from, to]) =>
      (table: Table) =>
        moveRow(table, from, to),
  ),
  place.map((at) => (table: Table) => addColumn(table, at)),
  place.map((at) => (table: Table) => removeColumn(table, at)),
  fc.tuple(place, place).map(
    ([from, to]) =>
      (table: Table) =>
        moveColumn(table, from, to),
  ),
  fc.tuple(place, place, fc.array(fc.array(inlinesArbitrary(), { maxLength: 3 }), { maxLength: 3 })).map(
    ([row, column, grid]) =>
      (table: Table) =>
        fillCells(table, { row: table.rows[row]?.id ?? '', column }, grid),
  ),
)

test('whatever is done to a table leaves it valid, normal, and with rows of one length that each have an id', () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 12 }), (operations) => {
      const table = operations.reduce((now, change) => change(now), { ...emptyTable(2, 2), id: 't' })
      expect(Schema.safeParse(table).success).toBe(true)
      expect(normaliseBlock(table)).toBe(table)
      expect(squared(table)).toBe(table)
      expect(table.rows.length).toBeGreaterThan(0)
      expect(columnsOf(table)).toBeGreaterThan(0)
    }),
    runs(300),
  )
})

test('rows keep their ids when they are moved or others come and go', () => {
  const table = tableOf(['a'], ['b'], ['c'])
  expect(moveRow(table, 0, 2).rows.map(({ id }) => id)).toEqual(['r1', 'r2', 'r0'])
  expect(removeRow(table, 1).rows.map(({ id }) => id)).toEqual(['r0', 'r2'])
  expect(addRow(table, 1).rows.map(({ id }) => id)).toEqual(['r0', expect.stringMatching(/^[0-9a-v]{16}$/), 'r1', 'r2'])
})

test('the last row and the last column stay', () => {
  const table = tableOf(['a'])
  expect(removeRow(table, 0)).toBe(table)
  expect(removeColumn(table, 0)).toBe(table)
})

test('a short row is filled up before anything is done', () => {
  expect(shown(addColumn(tableOf(['a', 'b'], ['c']), 1))).toEqual([
    ['a', '', 'b'],
    ['c', '', ''],
  ])
})

test('a grid fills cells from a place on, and the table grows to hold it', () => {
  const filled = fillCells(tableOf(['a', 'b'], ['c', 'd']), { row: 'r1', column: 1 }, [
    [line('1'), line('2')],
    [line('3')],
  ])
  expect(shown(filled)).toEqual([
    ['a', 'b', ''],
    ['c', '1', '2'],
    ['', '3', ''],
  ])
})

test('words in a cell that is not there change nothing', () => {
  const table = tableOf(['a'])
  expect(withCell(table, { row: 'r0', column: 1 }, line('x'))).toBe(table)
  expect(shown(withCell(table, { row: 'gone', column: 0 }, line('x')))).toEqual([['a']])
})
