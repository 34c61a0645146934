import type { ReactElement, ReactNode } from 'react'
import type { Inline } from '../../../shared/article/inline'
import { columnsOf, type Table } from '../../../shared/article/table'
import { inlineText } from '../../../shared/article/text'
import { t } from '../../../shared/messages/translate'
import { fieldDirection } from '../../ui/field-direction'
import styles from './table.module.css'

/** A table, each of its cells drawn by `renderCell`. */
export function TableView({
  table,
  renderCell,
}: {
  table: Table
  renderCell(line: Inline[], row: string, column: number): ReactNode
}) {
  const [first, ...rest] = table.rows
  const columns = Array.from({ length: columnsOf(table) }, (_, column) => column)
  const draw = ({ id, cells }: Table['rows'][number], wrap: (cell: Cell) => ReactElement) => (
    <tr key={id}>
      {columns.map((column) => {
        const line = cells[column] ?? NONE
        return wrap({ column, dir: fieldDirection(inlineText(line)), content: renderCell(line, id, column) })
      })}
    </tr>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the arrow keys too
    <div className={styles.scroller} data-apart="" role="group" aria-label={t('editor.table')} tabIndex={0}>
      <table className={styles.table}>
        {table.header && first && (
          <thead>
            {draw(first, ({ column, dir, content }) => (
              <th key={column} scope="col" dir={dir}>
                {content}
              </th>
            ))}
          </thead>
        )}
        <tbody>
          {(table.header ? rest : table.rows).map((row) =>
            draw(row, ({ column, dir, content }) => (
              <td key={column} dir={dir}>
                {content}
              </td>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}

const NONE: Inline[] = []

interface Cell {
  column: number
  dir: 'auto' | undefined
  content: ReactNode
}
