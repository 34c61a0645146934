import type { Block, BlockOf } from '../article/block'
import type { Inline } from '../article/inline'
import { isBlank, printedLine, type Numbers } from './printed-line'

/** Blocks of words. Pictures are printed or left out by whether they are there. */
type Worded = Exclude<Block, { type: 'figure' }>

/** A block as readers see it; undefined where there is nothing in it for them. */
export function printedBlock<B extends Worded>(block: B, numbers: Numbers): B | undefined
export function printedBlock(block: Worded, numbers: Numbers): Worded | undefined {
  switch (block.type) {
    case 'rule':
      return block
    case 'card':
      return [block.url, block.title, block.publisher, block.description].some((text) => text?.trim())
        ? block
        : undefined
    case 'code':
      return isBlank(block.content, numbers) ? undefined : block
    case 'table':
      return printedTable(block, numbers)
    default: {
      if (isBlank(block.content, numbers)) return undefined
      const content = printedLine(block.content, numbers)
      return content === block.content ? block : { ...block, content }
    }
  }
}

function printedTable(table: BlockOf<'table'>, numbers: Numbers): BlockOf<'table'> | undefined {
  const isEmpty = (cell: Inline[]) => isBlank(cell, numbers)
  if (table.rows.every(({ cells }) => cells.every(isEmpty))) return undefined
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => printedLine(cell, numbers)) }))
  return { ...table, rows }
}
