import {
  addColumn,
  addRow,
  columnsOf,
  moveColumn,
  moveRow,
  removeColumn,
  removeRow,
  type Table,
} from '../../../shared/article/table'
import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import type { MenuEntry } from '../../ui/menu'

/** A change of a table, after which the caret is in this row and column. */
export type ChangeTable = (
  change: (table: Table) => Table,
  row: number,
  column: number,
  /** What citations that the table gets need. */
  sources?: Source[],
) => void

/** What can be done with the row that the caret is in. */
export function rowEntries(table: Table, row: number, column: number, change: ChangeTable): MenuEntry[][] {
  const last = table.rows.length - 1
  return [
    [
      { label: t('editor.table.row-above'), run: () => change((now) => addRow(now, row), row, column) },
      { label: t('editor.table.row-below'), run: () => change((now) => addRow(now, row + 1), row + 1, column) },
    ],
    [
      ...(row > 0
        ? [{ label: t('editor.table.row-up'), run: () => change((now) => moveRow(now, row, row - 1), row - 1, column) }]
        : []),
      ...(row < last
        ? [
            {
              label: t('editor.table.row-down'),
              run: () => change((now) => moveRow(now, row, row + 1), row + 1, column),
            },
          ]
        : []),
    ],
    last > 0
      ? [
          {
            label: t('editor.table.row-remove'),
            run: () => change((now) => removeRow(now, row), Math.min(row, last - 1), column),
          },
        ]
      : [],
  ].filter((group) => group.length > 0)
}

/** What can be done with the column that the caret is in. */
export function columnEntries(table: Table, row: number, column: number, change: ChangeTable): MenuEntry[][] {
  const last = columnsOf(table) - 1
  const move = (by: 1 | -1) => () => change((now) => moveColumn(now, column, column + by), row, column + by)
  return [
    [
      { label: t('editor.table.column-before'), run: () => change((now) => addColumn(now, column), row, column) },
      {
        label: t('editor.table.column-after'),
        run: () => change((now) => addColumn(now, column + 1), row, column + 1),
      },
    ],
    [
      ...(column > 0 ? [{ label: t('editor.table.column-back'), run: move(-1) }] : []),
      ...(column < last ? [{ label: t('editor.table.column-on'), run: move(1) }] : []),
    ],
    last > 0
      ? [
          {
            label: t('editor.table.column-remove'),
            run: () => change((now) => removeColumn(now, column), row, Math.min(column, last - 1)),
          },
        ]
      : [],
  ].filter((group) => group.length > 0)
}
