import type { Inline, TextRun } from '../../../article/inline'
import { normaliseInlines } from '../../../article/normalise'
import { withoutEdgeBreaks } from '../../../export/printed-line'

/** Words of one line as a browser shows them: white space is one space, and there is none at the edges. */
export function shownWords(text: string): string {
  return text.replace(SPACES, ' ').trim()
}

const SPACES = /[ \t\n\r\f]+/g

/**
 * A line as a browser shows it: a run of white space, through marks and links, is the first space of it; there is none
 * beside a break, and no break at an edge.
 */
export function shownLine(line: Inline[]): Inline[] {
  const shown: Inline[] = []
  for (const inline of line) {
    const last = shown.at(-1)
    if (inline.type === 'break') trimEnd(shown)
    if (inline.type !== 'text') {
      shown.push(inline)
      continue
    }
    const opens = last === undefined || last.type === 'break' || (last.type === 'text' && last.text.endsWith(' '))
    const spaced = inline.text.replace(SPACES, ' ')
    const text = opens ? spaced.replace(/^ /, '') : spaced
    if (text !== '') shown.push({ ...inline, text })
  }
  trimEnd(shown)
  return withoutEdgeBreaks(normaliseInlines(shown))
}

/** Of words that a browser trims only the last run can end in a space. */
function trimEnd(line: Inline[]): void {
  const last = line.at(-1)
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return
  const text = last.text.slice(0, -1)
  if (text === '') line.pop()
  else line[line.length - 1] = { ...last, text } satisfies TextRun
}
