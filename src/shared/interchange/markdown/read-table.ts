import type { Table } from 'mdast'
import type { Block } from '../../article/block'
import { newId } from '../../article/id'
import type { MarkdownStory } from './markdown-story'
import { readFigures } from './read-figures'
import { readInlines } from './read-inlines'

/** A table. Markdown always has a row of column titles: where all are empty there is none. Its pictures follow it. */
export function readTable(table: Table, story: MarkdownStory): Block[] {
  const width = Math.max(...table.children.map(({ children }) => children.length))
  const rows = table.children.map(({ children }) => ({
    id: newId(),
    cells: Array.from({ length: width }, (_, column) => readInlines(children[column]?.children ?? [], story)),
  }))
  const header = rows[0]?.cells.some((cell) => cell.length > 0) ?? false
  const shown = header ? rows : rows.slice(1)
  const figures = readFigures(table, story)
  return shown.length === 0 ? figures : [{ type: 'table', id: newId(), header, rows: shown }, ...figures]
}
