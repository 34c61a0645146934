import type { Inline } from '../../article/inline'
import { normaliseInlines } from '../../article/normalise'
import { withoutEdgeBreaks } from '../printed-line'

/**
 * A printed line as Markdown can say it: without white space at its edges or beside its breaks. Markdown drops spaces
 * and tabs there itself; so do we, before marks and escapes are worked out.
 */
export function markdownLine(line: Inline[]): Inline[] {
  if (isTrim(line)) return line
  const trimmed = line.map((inline, index) => {
    if (inline.type !== 'text') return inline
    let { text } = inline
    if (startsLine(line, index)) text = text.replace(/^[ \t]+/, '')
    if (endsLine(line, index)) text = text.replace(/[ \t]+$/, '')
    return text === inline.text ? inline : { ...inline, text }
  })
  const emptied = trimmed.some((inline) => inline.type === 'text' && inline.text === '')
  return emptied ? markdownLine(withoutEdgeBreaks(normaliseInlines(trimmed))) : trimmed
}

/** Whether nothing has to go. */
function isTrim(line: Inline[]): boolean {
  for (let index = 0; index < line.length; index++) {
    const inline = line[index] as Inline
    if (inline.type !== 'text') continue
    const { text } = inline
    if (text === '') return false
    if (startsLine(line, index) && isBlankCode(text.charCodeAt(0))) return false
    if (endsLine(line, index) && isBlankCode(text.charCodeAt(text.length - 1))) return false
  }
  return true
}

function startsLine(line: Inline[], index: number): boolean {
  return index === 0 || line[index - 1]?.type === 'break'
}

function endsLine(line: Inline[], index: number): boolean {
  return index === line.length - 1 || line[index + 1]?.type === 'break'
}

/** Whether a UTF-16 code unit is a space or a tab. */
function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x09
}

/** Text with its line feeds, and the white space around them, as single spaces. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text
}

/** Text in one line without white space at its edges. The mark that JavaScript takes for such and Markdown doesn't stays. */
export function trimmedLine(text: string): string {
  const line = oneLine(text)
  const trimmed = line.trim()
  return trimmed !== '' && line.includes('\uFEFF') ? line.replace(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, '') : trimmed
}
