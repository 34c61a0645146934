import type { ReactElement, ReactNode } from 'react'
import type { Inline } from '../../../shared/article/inline'
import { columnsOf, type Table } from '../../../shared/article/table'
import { t } from '../../../shared/messages/translate'
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
  const draw = ({ id, cells }: Table['rows'][number], wrap: (content: ReactNode, column: number) => ReactElement) => (
    <tr key={id}>{columns.map((column) => wrap(renderCell(cells[column] ?? NONE, id, column), column))}</tr>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the arrow keys too
    <div className={styles.scroller} data-apart="" role="group" aria-label={t('editor.table')} tabIndex={0}>
      <table className={styles.table}>
        {table.header && first && (
          <thead>
            {draw(first, (content, column) => (
              <th key={column} scope="col" dir="auto">
                {content}
              </th>
            ))}
          </thead>
        )}
        <tbody>
          {(table.header ? rest : table.rows).map((row) =>
            draw(row, (content, column) => (
              <td key={column} dir="auto">
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
