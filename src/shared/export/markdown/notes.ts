import type { Article } from '../../article/article'
import type { Source } from '../../article/source'
import { printSource } from '../printed'
import type { Words } from '../words'
import { fieldMarkdown, type Piece } from './field'

/** A source as one line of Markdown. */
export function sourceMarkdown(source: Source, article: Article, words: Words): string {
  return fieldMarkdown(...sourcePieces(source, article, words))
}

/** A source in pieces: the title is a link where it can be one. */
export function sourcePieces(source: Source, article: Article, words: Words): (Piece | string | undefined)[] {
  const { parts, url, archiveUrl, address } = printSource(source, article, words)
  return [
    ...parts.map(({ names, text }) => ({ text, link: names === 'title' ? url : undefined })),
    address && ` ${address}`,
    archiveUrl && ' (',
    archiveUrl && { text: words.archived, link: archiveUrl },
    archiveUrl && ')',
  ]
}

/** The footnotes that the marks in the body lead to, numbered like the reference list. */
export function notesMarkdown(cited: Source[], article: Article, words: Words): string[] {
  return cited.map((source, index) => `[^${index + 1}]: ${sourceMarkdown(source, article, words)}`)
}
