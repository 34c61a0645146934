import type { Line } from './line'
import { startsBlock } from './shapes'

// Mail and typewritten text wrap at 60 to 100 columns; longer lines are whole paragraphs.
const WIDEST = 100
const NARROWEST = 40
// Of the lines that another follows, this share has no room for the next word when a text is wrapped.
const WRAPPED_SHARE = 0.75
const LEAST_WRAPPED = 4

/**
 * A text that was broken into lines of one width, with its paragraphs whole again. A wrapped line is one that the first
 * word of the next would not have fitted on; a text is wrapped when nearly all lines that another follows are such.
 */
export function unwrapLines(lines: Line[]): Line[] {
  const width = lines.reduce((widest, { text, indent }) => Math.max(widest, text.length + indent), 0)
  if (width > WIDEST || width < NARROWEST) return lines
  const followed = lines.filter((_, index) => continues(lines[index + 1]))
  const wrapped = followed.filter((line) => isFull(line, lines[line.at + 1], width))
  if (wrapped.length < LEAST_WRAPPED || wrapped.length < followed.length * WRAPPED_SHARE) return lines
  return join(lines, width)
}

function join(lines: Line[], width: number): Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const before = lines[line.at - 1]
    const last = whole.at(-1)
    if (last && before && continues(line) && isFull(before, line, width)) last.text += ` ${line.text}`
    else whole.push({ ...line, at: whole.length })
  }
  return whole
}

function continues(line: Line | undefined): line is Line {
  return line !== undefined && !line.gap && !startsBlock(line.text)
}

function isFull(line: Line, next: Line | undefined, width: number): boolean {
  const word = next?.text.split(' ', 1)[0] ?? ''
  return line.indent + line.text.length + 1 + word.length > width
}
