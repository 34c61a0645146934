import type { Article } from '../article/article'
import type { Source } from '../article/source'
import type { ExportOptions } from './options'
import {
  correctionLine,
  type PrintedCorrection,
  printedBylines,
  printedCorrections,
  printedDates,
  printedRelated,
  printedTitle,
  printSource,
} from './printed'
import { printReferences } from './reference-style'
import { bodyLines } from './text/body'
import { figureText } from './text/figure'
import { forReaders } from './withdrawn'
import { wordsFor, type Words } from './words'

/**
 * A story as plain text for e-mail, teleprompters and systems that take nothing else: paragraphs apart by an empty
 * line, citations as `[2, p. 12]`, and the references that they lead to at the foot. Takes a normalised article. Only
 * what readers may see is in it, as in the HTML page.
 */
export function exportText(
  story: Article,
  {
    notForPublication,
    referenceStyle,
    timeZone,
  }: Pick<ExportOptions, 'notForPublication' | 'referenceStyle' | 'timeZone'>,
): string {
  const article = forReaders(story)
  const words = wordsFor(article.language)
  const { body, numbers, cited, listed, further } = printReferences(article, referenceStyle)
  const notes = printedCorrections(article, words, timeZone)
  const noteText = (note: PrintedCorrection) => correctionLine(note, words)
  const blocks = [
    notForPublication ? words.notForPublication : '',
    article.kicker,
    printedTitle(article, words),
    article.standfirst,
    ...notes.filter(({ first }) => first).map(noteText),
    printedBylines(article, words)
      .map(({ text }) => text)
      .join('\n'),
    [article.dateline.trim(), printedDates(article, words, timeZone).join(' · ')]
      .filter((part) => part !== '')
      .join('\n'),
    article.hero?.asset ? figureText(article.hero) : '',
    ...bodyLines(body, numbers),
    section(words.notes, notes.filter(({ first }) => !first).map(noteText)),
    ...referenceBlocks({ cited, listed, further }, article, words),
    section(
      words.readAlso,
      printedRelated(article).map(({ title, url }) => (url && url !== title ? `${title} (${url})` : title)),
    ),
  ]
  return joined(blocks)
}

/** The body and the references that it leads to, of a part of a story. */
export function bodyText(story: Article, { referenceStyle }: Pick<ExportOptions, 'referenceStyle'>): string {
  const article = forReaders(story)
  const { body, numbers, ...references } = printReferences(article, referenceStyle)
  return joined([...bodyLines(body, numbers), ...referenceBlocks(references, article, wordsFor(article.language))])
}

function joined(blocks: string[]): string {
  return blocks
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n')
}

type References = Pick<ReturnType<typeof printReferences>, 'cited' | 'listed' | 'further'>

function referenceBlocks({ cited, listed, further }: References, article: Article, words: Words): string[] {
  const lines = (sources: Source[]) => sources.map((source) => sourceText(source, article, words))
  return [
    section(
      words.references,
      lines(cited).map((line, index) => `[${index + 1}] ${line}`),
    ),
    section(words.references, lines(listed)),
    section(words.furtherSources, lines(further)),
  ]
}

/** The body alone. Its numbers lead to no list. */
export function bodyOnlyText(story: Article, { referenceStyle }: Pick<ExportOptions, 'referenceStyle'>): string {
  const { body, numbers } = printReferences(forReaders(story), referenceStyle)
  return bodyLines(body, numbers).join('\n\n')
}

function section(heading: string, lines: string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines].join('\n')
}

function sourceText(source: Source, article: Article, words: Words): string {
  const { parts, url, archiveUrl, address } = printSource(source, article, words)
  const line = parts.map(({ text }) => text).join('')
  const archived = archiveUrl && `(${words.archived}: ${archiveUrl})`
  return [line, url ?? address, archived]
    .filter(Boolean)
    .join(' ')
    .replace(/\s*\n\s*/g, ' ')
}
