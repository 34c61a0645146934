import { type Block, isTextBlock } from '../../article/block'
import { newId } from '../../article/id'
import type { Inline } from '../../article/inline'
import { isAllBold, OUTSIDE, type Place, placeIn, plainWhereAllBold, type Setting } from './place'
import type { Grid } from './table-grid'
import type { Element, Node } from './tree'

/**
 * A table of facts. What is more than a line in a cell is a line each; pictures and cards follow the table. A merged
 * cell's words stand in the first of those that it reaches over. A first row that alone is all bold holds the titles.
 */
export function readTable(
  { header, rows }: Grid,
  setting: Setting,
  readInside: (nodes: Node[], place: Place) => readonly Block[],
): Block[] {
  const after: Block[] = []
  const lineOf = (cell: Element | null): Inline[] => {
    if (!cell) return []
    const blocks = readInside(cell.childNodes, cell.tagName === 'td' ? placeIn(cell, OUTSIDE, setting) : OUTSIDE)
    after.push(...blocks.filter(({ type }) => type === 'figure' || type === 'card'))
    const lines = blocks.filter(isTextBlock).map(({ content }) => content)
    return lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line]))
  }
  const [first = [], ...rest] = rows.map((row) => row.map(lineOf))
  if ([first, ...rest].every(isEmpty)) return after
  const titled = header || (isBold(first) && rest.length > 0 && !rest.some(isBold))
  const lines = [titled ? first.map(plainWhereAllBold) : first, ...rest]
  return [
    { type: 'table', id: newId(), header: titled, rows: lines.map((cells) => ({ id: newId(), cells })) },
    ...after,
  ]
}

function isEmpty(cells: Inline[][]): boolean {
  return cells.every((cell) => cell.length === 0)
}

function isBold(cells: Inline[][]): boolean {
  return !isEmpty(cells) && cells.every(isAllBold)
}
