import type { Line } from './line'
import { unwrapLines } from './unwrap-lines'

// No story has more lines. What follows them is read as paragraphs of many lines each.
const MOST_LINES = 20_000
const LINES_TOGETHER = 1000

/** The lines of a text that have words on them, without the white space around them and with wrapped ones whole. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = true
  for (const raw of text.split(/[\n\u2028\u2029]/)) {
    const words = raw.trim().replace(/^[\u200B\u200E\u200F]{1,20}\s?/, '')
    if (words === '') gap = true
    else {
      lines.push({ text: words, indent: indentOf(raw), gap, at: lines.length })
      gap = false
    }
  }
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), ...together(lines)] : unwrapLines(lines)
}

function together(lines: Line[]): Line[] {
  const paragraphs: Line[] = []
  for (let from = MOST_LINES; from < lines.length; from += LINES_TOGETHER) {
    const words = lines.slice(from, from + LINES_TOGETHER).map(({ text }) => text)
    paragraphs.push({ text: words.join(' '), indent: 0, gap: true, at: MOST_LINES + paragraphs.length })
  }
  return paragraphs
}

function indentOf(raw: string): number {
  let columns = 0
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at)
    if (character === '\t') columns += 4
    else if (character === ' ' || character === '\u00A0') columns++
    else break
  }
  return columns
}
