import { flushSync } from 'react-dom'
import { emptyTable } from '../../../shared/article/table'
import type { Writing } from '../surface/writing'
import { $insertAtom } from '../typing/insert-atom'

const ROWS = 3
const COLUMNS = 3

/** Puts an empty table where the caret is, and the caret into its first cell. */
export function insertTable({ editor, session }: Writing): void {
  const table = emptyTable(ROWS, COLUMNS)
  // The table is drawn at once, so that there is a cell for the caret.
  flushSync(() => editor.update(() => $insertAtom(table), { discrete: true }))
  const [row] = table.rows
  const block = session.article.body.find((other) => other.type === 'table' && other.rows[0]?.id === row?.id)
  if (row && block) session.goTo({ place: 'cell', table: block.id, row: row.id, column: 0, start: 0, end: 0 })
}
