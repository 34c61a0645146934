import { type ParagraphChild, TextRun } from 'docx'
import type { Inline, Mark } from '../../../shared/article/inline'
import { isLink, nest, type Nested } from '../../../shared/export/nest'
import type { Notes } from './notes'
import { linkTo, type Look, plainRun } from './plain-run'

const LOOKS: Record<Mark, Look> = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: {} },
  strikethrough: { strike: true },
  code: { font: 'Courier New' },
  subscript: { subScript: true },
  superscript: { superScript: true },
}

/** A printed line as the runs, links and footnote marks of a paragraph. */
export function lineRuns(line: Inline[], notes: Notes): ParagraphChild[] {
  return nest(line).flatMap((piece) => pieceRuns(piece, {}, notes))
}

function pieceRuns(piece: Nested, look: Look, notes: Notes): ParagraphChild[] {
  switch (piece.type) {
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'citation':
      return notes.mark(piece)
    case 'text':
      return [plainRun(piece.text, piece.marks?.includes('code') ? { ...look, ...LOOKS.code } : look)]
    case 'wrapped': {
      const { wrap, content } = piece
      if (!isLink(wrap)) return content.flatMap((inner) => pieceRuns(inner, { ...look, ...LOOKS[wrap] }, notes))
      return [
        linkTo(
          wrap,
          content.flatMap((inner) => pieceRuns(inner, { ...look, style: 'Hyperlink' }, notes)),
        ),
      ]
    }
  }
}
