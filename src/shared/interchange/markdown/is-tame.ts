const MOST_CHARACTERS = 1_000_000
const MOST_LINES = 10_000
const MOST_CONTAINERS = 5_000
const DEEPEST = 100
const MOST_PAIRS = 6_000_000
const MOST_CELLS = 1_000_000

const LONGEST_PREFIX = 1000
const CONTAINERS = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*/
const MARKS = /[*_~[\]<`]/g

/**
 * Whether the Markdown reader gets through a text in seconds: it goes as deep as the marks of one paragraph nest, and as
 * quotes and lists do, and fills a table up to its widest row. No story comes near these bounds.
 */
export function isTame(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false
  const lines = text.split('\n')
  let containers = 0
  let pairs = 0
  let marks = 0
  let columns = 0
  for (const line of lines) {
    const depth = depthOf(line)
    if (depth > DEEPEST) return false
    containers += depth
    if (line.trim() === '') marks = 0
    const here = line.match(MARKS)?.length ?? 0
    pairs += here * (2 * marks + here)
    marks += here
    if (line.includes('|')) columns = Math.max(columns, line.split('|').length)
  }
  return (
    lines.length <= MOST_LINES &&
    containers <= MOST_CONTAINERS &&
    pairs <= MOST_PAIRS &&
    columns * lines.length <= MOST_CELLS
  )
}

/** How many quotes and lists a line may open: two columns of white space are as good as a marker. */
function depthOf(line: string): number {
  if (!/^[ \t]*[>*+\d-]/.test(line)) return 0
  const prefix = CONTAINERS.exec(line.slice(0, LONGEST_PREFIX))?.[0] ?? ''
  const markers = prefix.match(/[>*+-]|\d[.)]/g)?.length ?? 0
  return markers === 0 ? 0 : markers + (prefix.match(/[ \t]{2}/g)?.length ?? 0)
}
