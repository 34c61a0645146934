import type { BlockOf } from '../../../article/block'
import { newId } from '../../../article/id'
import { ownDir } from './own-dir'
import { attributeOf, childrenOf, type Element } from '../tree'
import { type Numbered, readLine } from './read-line'

type Table = BlockOf<'table'>

/** A table as our pages have it. Undefined for one with cells that reach over others, or a cell that is no line. */
export function readOwnTable(table: Element, numbered: Numbered): Table | undefined {
  if (table.tagName !== 'table') return undefined
  const rows: Table['rows'] = []
  let header = false
  for (const section of childrenOf(table)) {
    const trs = childrenOf(section)
    if (!/^t(?:head|body)$/.test(section.tagName) || trs.some(({ tagName }) => tagName !== 'tr')) return undefined
    if (section.tagName === 'thead') {
      if (rows.length > 0 || trs.length !== 1) return undefined
      header = true
    }
    for (const tr of trs) {
      const cells = childrenOf(tr).map((cell) => (isPlainCell(cell) ? readLine(cell.childNodes, numbered) : undefined))
      const lines = cells.filter((cell) => cell !== undefined)
      if (lines.length < cells.length) return undefined
      rows.push({ id: newId(), cells: lines })
    }
  }
  return rows.length === 0 ? undefined : { type: 'table', id: newId(), ...ownDir(table), header, rows }
}

function isPlainCell(cell: Element): boolean {
  return attributeOf(cell, 'colspan') === undefined && attributeOf(cell, 'rowspan') === undefined
}
