import type { Block } from './block'
import type { Inline } from './inline'
import { normaliseInlines } from './normalise'

/** The same block with each of its lines changed; the very same object where none was. */
export function mapLines(block: Block, change: (line: Inline[]) => Inline[]): Block {
  const changed = (line: Inline[]): Inline[] => {
    const next = change(line)
    return next.length === line.length && next.every((inline, index) => inline === line[index])
      ? line
      : normaliseInlines(next)
  }
  if (block.type === 'table') {
    const rows = block.rows.map((row) => {
      const cells = row.cells.map(changed)
      return cells.every((cell, index) => cell === row.cells[index]) ? row : { ...row, cells }
    })
    return rows.every((row, index) => row === block.rows[index]) ? block : { ...block, rows }
  }
  if (!('content' in block)) return block
  const content = changed(block.content)
  return content === block.content ? block : { ...block, content }
}
