import type { Inline } from '../../article/inline'
import { normaliseInlines } from '../../article/normalise'
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
  const line = pieces.flatMap((piece) => {
    if (!piece) return []
    const { text, link, mark }: Piece = typeof piece === 'string' ? { text: piece } : piece
    return { type: 'text' as const, text: oneLine(text), ...(link && { link }), ...(mark && { marks: [mark] }) }
  })
  return normaliseInlines(line)
}

/** Pieces of text as one line of Markdown. */
export function fieldMarkdown(...pieces: Parameters<typeof fieldLine>): string {
  return inlineMarkdown(fieldLine(...pieces), 'lines', WRITING)
}
