import { inlineText } from '../../shared/article/text'
import { alignRows } from '../../shared/merge/block-texts'
import type { BlockChange, TextStretch } from '../../shared/merge/comparison'

export interface GridRow {
  change: 'same' | 'added' | 'removed'
  /** The words of each cell. */
  cells: TextStretch[][]
}

/** The rows of a compared table, each cell with what changed in it; removed rows stand where they were. */
export function tableGrid({ before, after, texts }: BlockChange): GridRow[] {
  const left = texts.filter(({ name }) => name === 'cell').map(({ text }) => text)
  return alignRows(before, after).map((row) => {
    const columns = Math.max(row.before?.cells.length ?? 0, row.after?.cells.length ?? 0)
    const cells = Array.from({ length: columns }, (_, column) => {
      const isEmpty = [row.before, row.after].every((version) => inlineText(version?.cells[column] ?? []) === '')
      const cell = isEmpty ? [] : left.shift()
      if (cell === undefined) throw new Error(`the comparison of table ${(after ?? before)?.id} has too few cells`)
      return cell
    })
    return { change: row.before === null ? 'added' : row.after === null ? 'removed' : 'same', cells }
  })
}
