import { ownEntry } from '../../own-entry'

/** The columns that a table may name in its first line, and what they are. Others are languages: names in them. */
const COLUMNS = ['name', 'slug', 'group', 'code', 'synonyms', 'parents'] as const
const ALIASES: Record<string, (typeof COLUMNS)[number]> = {
  term: 'name',
  label: 'name',
  qcode: 'code',
  synonym: 'synonyms',
  parent: 'parents',
  broader: 'parents',
}
const LANGUAGE = /^(?:names?[:.])?([a-z]{2,3}(?:-[a-z0-9]+)*)$/i

/**
 * The terms of a table, a line each. The first line may say what the columns are: name, group, code, synonyms, parents, or
 * a language for names in it; several in one cell are parted by `|`. Without it, the first column is the name and the
 * others are synonyms.
 */
export function rowsOf(text: string): unknown[] {
  const lines = cellsOf(text, separatorOf(text)).filter((cells) => cells.some((cell) => cell !== ''))
  const columns = (lines[0] ?? []).map(columnOf)
  if (!columns.includes('name')) {
    return lines.map(([name, ...synonyms]) => ({ name, synonyms: synonyms.filter((cell) => cell !== '') }))
  }
  return lines.slice(1).map((cells) => {
    const term: Record<string, unknown> = {}
    const names: Record<string, string> = {}
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? ''
      if (cell === '' || column === undefined) continue
      if (column === 'synonyms' || column === 'parents') term[column] = cell.split('|').map((part) => part.trim())
      else if ((COLUMNS as readonly string[]).includes(column)) term[column] = cell
      else names[column] = cell
    }
    return { ...term, ...(Object.keys(names).length > 0 && { names }) }
  })
}

function columnOf(head: string): string | undefined {
  const column = head.toLowerCase()
  const known = COLUMNS.find((each) => each === column) ?? ownEntry(ALIASES, column)
  return known ?? LANGUAGE.exec(head)?.[1]
}

function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  const counted = ['\t', ';', ','].map((mark) => ({ mark, count: line.split(mark).length }))
  return counted.reduce((a, b) => (b.count > a.count ? b : a)).mark
}

/** The cells of each line, without the quotes around them; a cell in quotes may hold separators, line ends and `""`. */
function cellsOf(text: string, separator: string): string[][] {
  const lines: string[][] = [[]]
  const cell = new RegExp(`("(?:[^"]|"")*"?|[^${separator}\\r\\n]*)(${separator}|\\r\\n|\\r|\\n|$)`, 'gy')
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    const [, written = '', end = ''] = found
    const unquoted = written.startsWith('"') ? written.replace(/^"|"$/g, '').replaceAll('""', '"') : written
    lines.at(-1)?.push(unquoted.trim())
    if (end === '') break
    if (end !== separator) lines.push([])
  }
  return lines
}
