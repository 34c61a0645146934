import type { BlockOf } from '../../article/block'
import type { Inline } from '../../article/inline'
import { inlineMarkdown, type Writing } from './inline'

/** A GFM table. It must have a row of column titles: without any they are empty. */
export function tableMarkdown({ header, rows }: BlockOf<'table'>, writing: Writing): string {
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  const row = (cells: Inline[][]) => {
    const written = Array.from({ length: columns }, (_, column) => inlineMarkdown(cells[column] ?? [], 'cell', writing))
    return `| ${written.join(' | ')} |`
  }
  const lines = rows.map(({ cells }) => row(cells))
  const titles = header ? lines.splice(0, 1) : [row([])]
  return [...titles, `|${' --- |'.repeat(columns)}`, ...lines].join('\n')
}
