import { normaliseInlines } from '../../article/normalise'
import { inlineMarkdown } from './inline'
import { oneLine } from './line'

const NO_NUMBERS: ReadonlyMap<string, number> = new Map()

/** A stretch of text outside the body: plain, emphasised, or a link. */
export interface Piece {
  text: string
  link?: string | undefined
  mark?: 'bold' | 'italic'
}

/** Pieces of text as one line of Markdown. Line feeds in them become spaces. */
export function fieldMarkdown(...pieces: (Piece | string | false | undefined)[]): string {
  const line = pieces.flatMap((piece) => {
    if (!piece) return []
    const { text, link, mark }: Piece = typeof piece === 'string' ? { text: piece } : piece
    return { type: 'text' as const, text: oneLine(text), ...(link && { link }), ...(mark && { marks: [mark] }) }
  })
  return inlineMarkdown(normaliseInlines(line), { numbers: NO_NUMBERS, form: 'lines' })
}
