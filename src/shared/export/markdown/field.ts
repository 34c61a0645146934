import type { Inline, TextRun } from '../../article/inline'
import { inlineMarkdown, type Writing } from './inline'
import { oneLine } from './line'

// A field has neither citations nor breaks.
const WRITING: Writing = { numbers: new Map(), lineBreak: '' }

/** A stretch of text outside the body: plain, emphasised, or a link. */
export interface Piece {
  text: string
  link?: string | undefined
  mark?: 'bold' | 'italic'
}

/** Pieces of text as one line. Line feeds in them become spaces. */
export function fieldLine(...pieces: (Piece | string | false | undefined)[]): Inline[] {
  const line: TextRun[] = []
  let last: Piece | undefined
  for (const given of pieces) {
    const piece: Piece | undefined = typeof given === 'string' ? { text: given } : given || undefined
    if (piece === undefined || piece.text === '') continue
    const text = oneLine(piece.text)
    const before = line.at(-1)
    if (before && last?.link === piece.link && last?.mark === piece.mark) before.text += text
    else line.push(runOf(text, piece))
    last = piece
  }
  return line
}

function runOf(text: string, { link, mark }: Piece): TextRun {
  const run: TextRun = { type: 'text', text }
  if (mark) run.marks = [mark]
  if (link) run.link = link
  return run
}

/** Pieces of text as one line of Markdown. */
export function fieldMarkdown(...pieces: Parameters<typeof fieldLine>): string {
  return inlineMarkdown(fieldLine(...pieces), 'lines', WRITING)
}
