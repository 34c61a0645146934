import { Document, HeadingLevel, type IParagraphOptions, Packer, Paragraph } from 'docx'
import type { Article } from '../../../shared/article/article'
import type { AssetRef } from '../../../shared/article/figure'
import type { Source } from '../../../shared/article/source'
import type { ExportOptions } from '../../../shared/export/options'
import {
  correctionLine,
  type PrintedCorrection,
  printedBylines,
  printedCorrections,
  printedDates,
  printedRelated,
  printedTitle,
} from '../../../shared/export/printed'
import { printReferences } from '../../../shared/export/reference-style'
import { forReaders } from '../../../shared/export/withdrawn'
import { wordsFor } from '../../../shared/export/words'
import { bodyParts, type DocxContext, figureParts } from './body'
import { runsRightToLeft } from './direction'
import { Notes, referenceRuns } from './notes'
import type { DocxPicture } from './pictures'
import { linkTo, plainRun } from './plain-run'
import { numbering, STYLE, styles } from './styles'

interface DocxOptions extends Pick<ExportOptions, 'notForPublication' | 'referenceStyle' | 'timeZone'> {
  pictures: ReadonlyMap<string, DocxPicture>
}

/**
 * A story as a document of Word (OOXML, ECMA-376): its own styles, citations as footnotes, pictures inside. Takes a
 * normalised article. Only what readers may see is in it, as in the HTML page.
 */
export async function exportDocx(story: Article, options: DocxOptions): Promise<Uint8Array> {
  const article = forReaders(story)
  const { direction, language } = article
  const words = wordsFor(language)
  const { body, numbers, cited, listed, further } = printReferences(article, options.referenceStyle)
  const notes = new Notes(cited, article, words)
  const picture = ({ hash }: AssetRef) => options.pictures.get(hash)
  const context: DocxContext = { numbers, notes, direction, picture }

  const line = (text: string, how: IParagraphOptions = {}) =>
    text.trim() === ''
      ? []
      : [new Paragraph({ ...how, bidirectional: runsRightToLeft(text, direction), children: [plainRun(text)] })]
  const corrections = printedCorrections(article, words, options.timeZone)
  const correction = (printed: PrintedCorrection) => line(correctionLine(printed, words), { style: STYLE.notice })
  const listUnder = (heading: Paragraph[], entries: ReturnType<typeof referenceRuns>[]) =>
    entries.length === 0
      ? []
      : [
          ...heading,
          ...entries.map(
            (children) =>
              new Paragraph({
                children,
                bidirectional: direction === 'rtl',
                numbering: { reference: 'bullets', level: 0 },
              }),
          ),
        ]
  const references = (heading: string, sources: Source[]) =>
    listUnder(
      line(heading, { heading: HeadingLevel.HEADING_1 }),
      sources.map((source) => referenceRuns(source, article, words)),
    )
  const related = printedRelated(article).map(({ title, url }) =>
    url === undefined ? [plainRun(title)] : [linkTo(url, [plainRun(title)])],
  )
  const laterNotes = corrections.filter(({ first }) => !first)
  const children = [
    ...(options.notForPublication ? line(words.notForPublication, { style: STYLE.notice }) : []),
    ...line(article.kicker, { style: STYLE.kicker }),
    ...line(printedTitle(article, words), { heading: HeadingLevel.TITLE }),
    ...line(article.standfirst, { style: STYLE.standfirst }),
    ...corrections.filter(({ first }) => first).flatMap(correction),
    ...printedBylines(article, words).flatMap(({ text }) => line(text, { style: STYLE.byline })),
    ...line(
      [article.dateline.trim(), ...printedDates(article, words, options.timeZone)]
        .filter((text) => text !== '')
        .join(' · '),
      {
        style: STYLE.byline,
      },
    ),
    ...(article.hero ? figureParts(article.hero, context) : []),
    ...bodyParts(body, context),
    ...(laterNotes.length === 0 ? [] : line(words.notes, { heading: HeadingLevel.HEADING_1 })),
    ...laterNotes.flatMap(correction),
    ...references(words.references, listed),
    ...references(words.furtherSources, further),
    ...listUnder(line(words.readAlso, { heading: HeadingLevel.HEADING_1 }), related),
  ]
  const document = new Document({
    title: printedTitle(article, words),
    description: article.summary || article.standfirst,
    creator: article.bylines.map(({ name }) => name.trim()).join('; '),
    lastModifiedBy: '',
    styles,
    numbering,
    footnotes: notes.all(),
    sections: [{ children }],
  })
  return Packer.toBuffer(document)
}
