import type { BlockOf } from '../../article/block'
import type { Inline } from '../../article/inline'
import { sameValue } from '../../article/same-value'
import { columnsOf } from '../../article/table'
import { keysByTurn } from '../keys'

type Table = BlockOf<'table'>

/** The columns of three versions of a table by names of their own: a column of the base has one name in all of them. */
export function nameColumns(
  base: Table,
  ours: Table,
  theirs: Table,
): { base: string[]; ours: string[]; theirs: string[] } {
  const names = Array.from({ length: columnsOf(base) }, (_, column) => `${column}`)
  const [mine, other] = [columnPlaces(base, ours), columnPlaces(base, theirs)]
  const named = (places: number[], table: Table) =>
    keysByTurn(places.map((place, column) => (place >= 0 ? `${place}` : `new ${contentOf(table, column)}`)))
  return { base: names, ours: named(mine, ours), theirs: named(other, theirs) }
}

/** Tables with more pairs of cells than these have their columns told by place. */
const MOST = 2_000_000

/** For each column of a later version the one of the base that it was, in order; -1 for a new one. */
function columnPlaces(base: Table, side: Table): number[] {
  const [width, later] = [columnsOf(base), columnsOf(side)]
  const rows = new Map(base.rows.map((row) => [row.id, row]))
  const known = side.rows.flatMap(({ id, cells }) => {
    const was = rows.get(id)
    return was ? [[was.cells, cells] as const] : []
  })
  if (width * later * known.length > MOST) return Array.from({ length: later }, (_, at) => (at < width ? at : -1))
  /** How many rows say another thing in the two columns. */
  const cost = (column: number, laterColumn: number) =>
    known.reduce((sum, [was, is]) => sum + (sameValue(was[column] ?? [], is[laterColumn] ?? []) ? 0 : 1), 0)
  const newCost = Math.max(1, known.length) * 0.75

  // costs[i][j]: the least for the first i columns of the base and the first j of the side.
  const costs = Array.from({ length: width + 1 }, () => new Float64Array(later + 1))
  const at = (i: number, j: number) => costs[i]?.[j] ?? Infinity
  for (let i = 0; i <= width; i++) {
    for (let j = 0; j <= later; j++) {
      if (i === 0 && j === 0) continue
      const paired = i > 0 && j > 0 ? at(i - 1, j - 1) + cost(i - 1, j - 1) : Infinity
      ;(costs[i] as Float64Array)[j] = Math.min(
        paired,
        i > 0 ? at(i - 1, j) + newCost : Infinity,
        j > 0 ? at(i, j - 1) + newCost : Infinity,
      )
    }
  }
  const places = Array.from({ length: later }, () => -1)
  for (let [i, j] = [width, later]; i > 0 || j > 0;) {
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + cost(i - 1, j - 1)) places[--j] = --i
    else if (i > 0 && at(i, j) === at(i - 1, j) + newCost) i--
    else j--
  }
  return places
}

/** Columns that both sides added are one where they say the same. */
function contentOf(table: Table, column: number): string {
  return JSON.stringify(table.rows.map(({ id, cells }): [string, Inline[]] => [id, cells[column] ?? []]))
}
