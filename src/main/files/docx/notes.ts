import { type ParagraphChild, FootnoteReferenceRun, Paragraph } from 'docx'
import type { Article } from '../../../shared/article/article'
import type { Citation } from '../../../shared/article/inline'
import type { Source } from '../../../shared/article/source'
import { printSource } from '../../../shared/export/printed'
import type { Words } from '../../../shared/export/words'
import { runsRightToLeft } from './direction'
import { linkTo, plainRun } from './plain-run'

/** The footnotes of a document, in the order of their marks. Each citation has one of its own, with its locators. */
export class Notes {
  readonly #notes: Paragraph[] = []
  readonly #sources: ReadonlyMap<string, Source>

  constructor(
    printed: Source[],
    private readonly article: Article,
    private readonly words: Words,
  ) {
    this.#sources = new Map(printed.map((source) => [source.id, source]))
  }

  /** The mark of a citation; its note is there now. */
  mark({ items }: Citation): ParagraphChild[] {
    const children = items.flatMap(({ sourceId, locator = '' }, index) => {
      const source = this.#sources.get(sourceId)
      if (!source) return []
      const between = index === 0 ? [] : [plainRun(' ')]
      const place = locator.trim() === '' ? [] : [plainRun(` ${locator.trim()}.`)]
      return [...between, ...referenceRuns(source, this.article, this.words), ...place]
    })
    if (children.length === 0) return []
    const text = this.#sources.get(items[0]?.sourceId ?? '')?.csl.title ?? ''
    this.#notes.push(new Paragraph({ children, bidirectional: runsRightToLeft(text, this.article.direction) }))
    return [new FootnoteReferenceRun(this.#notes.length)]
  }

  /** As the document takes them. */
  all(): Record<string, { children: Paragraph[] }> {
    return Object.fromEntries(this.#notes.map((note, index) => [index + 1, { children: [note] }]))
  }
}

/** A source in the house style; its title is a link where it can be one. */
export function referenceRuns(source: Source, article: Article, words: Words): ParagraphChild[] {
  const { parts, url, archiveUrl, address } = printSource(source, article, words)
  return [
    ...parts.map(({ names, text }) =>
      names === 'title' && url !== undefined ? linkTo(url, [plainRun(text)]) : plainRun(text),
    ),
    ...(address === '' ? [] : [plainRun(` ${address}`)]),
    ...(archiveUrl === undefined
      ? []
      : [plainRun(' ('), linkTo(archiveUrl, [plainRun(words.archived)]), plainRun(')')]),
  ]
}
