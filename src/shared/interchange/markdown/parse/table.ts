import type { StateBlock } from 'markdown-it'
import { trimmed } from './names'
import { type BlockRule, startOf } from './rules'

const CELL = /((?:\\[\\|]|[^|])*)(\||$)/g

/** A table with all cells of its rows, also where a row has more than there are columns, or fewer. */
export function table(rule: BlockRule): BlockRule {
  return (state, line, endLine, silent) => {
    if (!rule(state, line, endLine, true) || !hasBar(state, line)) return false
    if (silent) return true
    const from = state.tokens.length
    rule(state, line, endLine, false)
    state.tokens.length = from
    state.push('table_open', '', 1)
    for (let row = line; row < state.line; row++) if (row !== line + 1) pushRow(state, row)
    state.push('table_close', '', -1)
    return true
  }
}

/** A bar that is escaped makes no table of a heading that is underlined. */
function hasBar(state: StateBlock, line: number): boolean {
  return /(?<!\\)\|/.test(state.src.slice(startOf(state, line), state.eMarks[line + 1]))
}

function pushRow(state: StateBlock, line: number): void {
  state.push('tr_open', '', 1)
  for (const cell of cellsOf(state.src.slice(startOf(state, line), state.eMarks[line]))) {
    state.push('td_open', '', 1)
    Object.assign(state.push('inline', '', 0), { content: cell, children: [] })
    state.push('td_close', '', -1)
  }
  state.push('tr_close', '', -1)
}

/** The bars at both ends of a row are none between cells. */
function cellsOf(row: string): string[] {
  const cells: string[] = []
  for (const [, cell = '', bar] of trimmed(row).replace(/^\|/, '').matchAll(CELL)) {
    if (bar === '' && cell === '') break
    cells.push(trimmed(cell))
    if (bar === '') break
  }
  return cells
}
