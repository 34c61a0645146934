import type { BlockOf } from '../../article/block'
import type { Inline } from '../../article/inline'
import { sameValue } from '../../article/same-value'
import type { FoundConflicts } from '../found-conflicts'
import { keysByTurn } from '../keys'
import { mergeOrder } from '../merge-order'
import { mergeValue } from '../merge-value'
import { nameColumns } from './name-columns'
import { mergeLine } from './merge-line'

type Table = BlockOf<'table'>
type Row = Table['rows'][number]

/**
 * A table that two sides changed. A row is known by its id, a column by what is in it; one that a side added is there,
 * one that a side took out is gone, unless the other changed words in it. A cell that both changed in the same place is
 * ours, and a conflict holds both. Where each side took out what the other left, an empty column or row is left.
 */
export function mergeTable(base: Table, ours: Table, theirs: Table, conflicts: FoundConflicts): Table {
  if (sameValue(ours, base)) return theirs
  if (sameValue(theirs, base) || sameValue(ours, theirs)) return ours
  const place = ['body', ours.id]
  const { rows: was, ...before } = base
  const { rows: mine, ...here } = ours
  const { rows: other, ...there } = theirs
  const about = mergeValue(before, here, there, place, conflicts) as Omit<Table, 'rows'>
  const names = nameColumns(base, ours, theirs)
  const [wasById, mineById, otherById] = [was, mine, other].map(byId) as [ById, ById, ById]
  const cellOf = (row: Row | undefined, columns: readonly string[], name: string) => row?.cells[columns.indexOf(name)]

  /** Whether a side left words in a row or column that are not as they were. */
  const edited = (one: ById, columns: readonly string[], key: { row?: string; column?: string }) =>
    (key.row === undefined ? [...one.keys()] : [key.row]).some((id) =>
      (key.column === undefined ? columns : [key.column]).some((name) => {
        const cell = cellOf(one.get(id), columns, name) ?? []
        return cell.length > 0 && !sameValue(cell, cellOf(wasById.get(id), names.base, name) ?? [])
      }),
    )
  const stays = (inBase: boolean, inOurs: boolean, inTheirs: boolean, key: { row?: string; column?: string }) =>
    (inOurs && inTheirs) ||
    (inOurs && (!inBase || edited(mineById, names.ours, key))) ||
    (inTheirs && (!inBase || edited(otherById, names.theirs, key)))

  const left = mergeOrder(names.base, names.ours, names.theirs).filter((column) =>
    stays(names.base.includes(column), names.ours.includes(column), names.theirs.includes(column), { column }),
  )
  const columns = left.length > 0 ? left : [NEITHERS]
  const rows = mergeOrder([...wasById.keys()], [...mineById.keys()], [...otherById.keys()])
    .filter((row) => stays(wasById.has(row), mineById.has(row), otherById.has(row), { row }))
    .map((id) => ({
      id,
      cells: columns.map((name, column): Inline[] => {
        const cells = [
          cellOf(wasById.get(id), names.base, name),
          cellOf(mineById.get(id), names.ours, name),
          cellOf(otherById.get(id), names.theirs, name),
        ] as const
        return mergeCell(cells, [...place, 'rows', id, 'cells', column], conflicts)
      }),
    }))
  return {
    ...about,
    rows: rows.length > 0 ? rows : was.slice(0, 1).map(({ id }) => ({ id, cells: columns.map(() => []) })),
  }
}

/** A column that is in no version. */
const NEITHERS = ''

type ById = Map<string, Row>

/** A row whose id an earlier one has is another row. */
const byId = (rows: Row[]): ById =>
  new Map(keysByTurn(rows.map(({ id }) => id)).map((id, index) => [id, { ...(rows[index] as Row), id }]))

type Cell = Inline[] | undefined

/** A cell that a side has no row or column for is as it was there. */
function mergeCell(
  [base, ours, theirs]: readonly [Cell, Cell, Cell],
  place: (string | number)[],
  conflicts: FoundConflicts,
): Inline[] {
  return mergeLine(base ?? [], ours ?? base ?? [], theirs ?? base ?? [], place, conflicts)
}
