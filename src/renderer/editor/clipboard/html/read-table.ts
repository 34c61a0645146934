import type { Block } from '../../../../shared/article/block'
import { isTextBlock } from '../../../../shared/article/block'
import { newId } from '../../../../shared/article/id'
import type { Inline } from '../../../../shared/article/inline'
import { OUTSIDE, plainWhereAllBold } from './place'
import type { Reader } from './reader'
import type { Grid } from './table-grid'
import type { Element } from './tree'

/**
 * A table of facts. What is more than a line in a cell is a line each; pictures follow the table. A merged cell's words
 * stand in the first of those that it reaches over.
 */
export function readTable({ header, rows }: Grid, readerInside: () => Reader): Block[] {
  const after: Block[] = []
  const cellOf = (cell: Element | null, title: boolean): Inline[] => {
    if (!cell) return []
    const reader = readerInside()
    reader.read(cell.childNodes, OUTSIDE)
    after.push(...reader.blocks.filter(({ type }) => type === 'figure'))
    const lines = reader.blocks.filter(isTextBlock).map(({ content }) => content)
    const words = lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line]))
    return title ? plainWhereAllBold(words) : words
  }
  const table: Block = {
    type: 'table',
    id: newId(),
    header,
    rows: rows.map((row, at) => ({ id: newId(), cells: row.map((cell) => cellOf(cell, header && at === 0)) })),
  }
  return table.rows.every(({ cells }) => cells.every((cell) => cell.length === 0)) ? after : [table, ...after]
}
