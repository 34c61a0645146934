import type { Inline } from '../../article/inline'
import { normaliseInlines } from '../../article/normalise'
import { withoutEdgeBreaks } from '../printed-line'

/**
 * A printed line as Markdown can say it: without white space at its edges or beside its breaks. Markdown drops spaces
 * and tabs there itself; so do we, before marks and escapes are worked out.
 */
export function markdownLine(line: Inline[]): Inline[] {
  const startsLine = (index: number) => index === 0 || line[index - 1]?.type === 'break'
  const endsLine = (index: number) => index === line.length - 1 || line[index + 1]?.type === 'break'
  const trimmed = line.map((inline, index) => {
    if (inline.type !== 'text') return inline
    let { text } = inline
    if (startsLine(index)) text = text.replace(/^[ \t]+/, '')
    if (endsLine(index)) text = text.replace(/[ \t]+$/, '')
    return text === inline.text ? inline : { ...inline, text }
  })
  const emptied = trimmed.some((inline) => inline.type === 'text' && inline.text === '')
  return emptied ? markdownLine(withoutEdgeBreaks(normaliseInlines(trimmed))) : trimmed
}

/** Text with its line feeds, and the white space around them, as single spaces. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text
}
