import type { Styles } from './styles'
import { attributeOf, type Element, elementsIn, isElement, someIn } from './tree'
import { isUnseen } from './unseen'

const MOST_COLUMNS = 100
const MOST_CELLS = 50_000
/** What stands in no cell of a table of facts: a table that holds one only arranges a page. */
const ARRANGED = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'pre', 'blockquote', 'form', 'article'])

/** The cells of a table by rows; null where a cell before it reaches over. */
export interface Grid {
  header: boolean
  rows: (Element | null)[][]
}

/**
 * A table of facts as a grid, every row as wide as the widest. Undefined for a table that only arranges a page, as one
 * with a single column does, unless that is cells of a spreadsheet.
 */
export function gridOf(
  table: Element,
  { styles, spreadsheet }: { styles: Styles; spreadsheet: () => boolean },
): Grid | undefined {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return undefined
  if (someIn(table, ({ tagName }) => ARRANGED.has(tagName))) return undefined
  const trs = rowsOf(table).filter((row) => !isUnseen(row, styles))
  const rows = spread(trs.map(cellsOf))
  const width = rows?.reduce((widest, row) => Math.max(widest, row.length), 0) ?? 0
  const isColumn = width === 1 && trs.length > 1 && spreadsheet()
  if (!rows || (width < 2 && !isColumn) || width > MOST_COLUMNS || width * rows.length > MOST_CELLS) return undefined
  const [first] = trs
  const header =
    first !== undefined &&
    rows.length > 1 &&
    ((first.parentNode && isElement(first.parentNode) && first.parentNode.tagName === 'thead') ||
      cellsOf(first).every(({ tagName }) => tagName === 'th'))
  return { header, rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)) }
}

/** The cells of a row in their columns, those that reach over several with nothing in the others. */
function spread(rows: Element[][]): (Element | null)[][] | undefined {
  const grid: (Element | null | undefined)[][] = rows.map(() => [])
  let cells = 0
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column++
      const across = spanOf(cell, 'colspan', MOST_COLUMNS)
      const down = spanOf(cell, 'rowspan', rows.length - at)
      cells += across * down
      if (cells > MOST_CELLS || column + across > MOST_COLUMNS) return undefined
      for (let below = 0; below < down; below++) {
        for (let beside = 0; beside < across; beside++) {
          const line = grid[at + below]
          if (line) line[column + beside] = below === 0 && beside === 0 ? cell : null
        }
      }
      column += across
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? null))
}

function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return Math.min(Math.max(1, span || 1), most)
}

function rowsOf(table: Element): Element[] {
  return elementsIn(table).filter(({ tagName }) => tagName === 'tr')
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

const SPREADSHEETS = /<google-sheets-html-origin|data-sheets-(?:root|value)|\bExcel\.Sheet\b|\bsdval=/i

/** Whether HTML was copied from Excel, Google Sheets or LibreOffice Calc: it is looked through once, when a table asks. */
export function spreadsheetIn(html: string): () => boolean {
  let is: boolean | undefined
  return () => (is ??= SPREADSHEETS.test(html))
}
