import type { Article } from '../article/article'
import { instantOf } from '../article/embargo'
import { numberSources, printedSources } from '../article/numbering'
import { referenceLine } from '../article/reference'
import { wordCount } from '../article/text'
import { filled } from './filled'
import { bodyOnlyHtml } from './html'
import { picturesOf } from './ninjs/pictures'
import { subjectsOf } from './ninjs/subjects'
import type { ExportOptions } from './options'
import { printedBylines, printedCorrections, printedRelated, printedTitle } from './printed'
import { printReferences } from './reference-style'
import { uriOf } from './ninjs/uri'
import { forReaders } from './withdrawn'
import { bodyOnlyText } from './text'
import { wordsFor } from './words'

const VERSION = '3.1'
const STANDARD = {
  name: 'ninjs',
  version: VERSION,
  schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${VERSION}.json`,
}

/** What goes into a news item beside the story. `id`: the story's in the library. */
export interface NinjsOptions extends Pick<ExportOptions, 'notForPublication' | 'imagePath' | 'referenceStyle'> {
  id: string
}

/**
 * A story as a ninjs 3.1 news item (IPTC News in JSON, iptc.org/std/ninjs), the form in which agencies and content
 * systems hand stories on. The body is there as HTML, with its references, and as plain text; pictures and related
 * stories are associations. Takes a normalised article. Only what readers may see is in it, and the rights of pictures.
 */
export function exportNinjs(story: Article, options: NinjsOptions): string {
  const article = forReaders(story)
  const words = wordsFor(article.language)
  const { publication } = article
  const url = uriOf(publication?.url)
  const bodies = [
    { role: 'main', contentType: 'text/html', value: bodyOnlyHtml(article, options) },
    { role: 'plain', contentType: 'text/plain', value: bodyOnlyText(article, options) },
  ].filter(({ value }) => value !== '')
  const item = {
    uri: url ?? `urn:x-stet:story:${encodeURIComponent(options.id)}`,
    standard: STANDARD,
    type: 'text',
    representationType: 'full',
    version: publication?.updatedAt,
    firstCreated: publication?.firstPublishedAt,
    versionCreated: publication?.updatedAt,
    embargoedUntil: embargoOf(article),
    pubStatus: statusOf(article, options.notForPublication),
    language: article.language,
    title: printedTitle(article, words),
    headlines: valued([
      ['main', printedTitle(article, words)],
      ['short', article.shortHeadline],
      ['kicker', article.kicker],
    ]),
    descriptions: valued([
      ['standfirst', article.standfirst],
      ['summary', article.summary],
      ...printedCorrections(article, words).map(({ kind, text: note }): [string, string] => [kind, note]),
    ]),
    bodies: bodies.map((body) => ({ ...body, charCount: body.value.length, wordCount: wordCount(article) })),
    by: printedBylines(article, words)
      .map(({ text: line }) => line)
      .join('; '),
    slugline: article.slug,
    located: article.dateline,
    edNote: options.notForPublication ? words.notForPublication : undefined,
    ...subjectsOf(article),
    infoSources: sourcesOf(article, options.referenceStyle),
    associations: [...picturesOf(article, options.imagePath), ...relatedOf(article)],
    altIds: [{ role: 'stet', value: options.id }],
  }
  return `${JSON.stringify(withoutEmpty(item), null, 2)}\n`
}

function statusOf({ stage }: Article, notForPublication: boolean): 'usable' | 'withheld' | 'canceled' {
  if (stage === 'killed' || stage === 'withdrawn') return 'canceled'
  return notForPublication ? 'withheld' : 'usable'
}

/** The instant at which the embargo ends; undefined where there is none, or none that a clock knows. */
function embargoOf({ embargo }: Article): string | undefined {
  if (embargo === undefined) return undefined
  try {
    return new Date(instantOf(embargo)).toISOString()
  } catch {
    return undefined
  }
}

function valued(texts: [role: string, value: string][]) {
  return texts.flatMap(([role, value]) => (value.trim() === '' ? [] : [{ role, contentType: 'text/plain', value }]))
}

/** The printed sources, with the number that they have in the text where it shows numbers. */
function sourcesOf(article: Article, style: ExportOptions['referenceStyle']) {
  const { numbers: shown } = printReferences(article, style)
  const numbers = numberSources(article)
  const { cited, further } = printedSources(article, numbers)
  return [...cited, ...further].map((source) => ({
    name: referenceLine(source, article.language),
    role: numbers.has(source.id) ? 'cited' : 'consulted',
    uri: uriOf(source.csl.URL),
    literal: shown.has(source.id) ? `[${shown.get(source.id)}]` : undefined,
  }))
}

function relatedOf(article: Article) {
  return printedRelated(article).flatMap(({ title, url }, index) =>
    url === undefined ? [] : [{ name: `related-${index + 1}`, rel: 'related', uri: uriOf(url), type: 'text', title }],
  )
}

/** A value without empty texts, lists and absent fields, which say nothing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(filled(value)).map(([name, each]) => [name, withoutEmpty(each)]))
}
