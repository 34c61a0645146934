import type { Article } from '../../article/article'
import { fromCslDate, printedCslDate } from '../../article/csl-date'
import type { CslDate, CslName } from '../../article/source'
import { dateOf, namePart, oneLine, peopleOf, textOf } from './field-values'
import { kindOf } from './kind'
import { printedCsl, type PrintedCsl } from './printed-csl'
import { ownEntry } from '../../own-entry'

/** Entry types of BibLaTeX for CSL types; what is missing is `misc`, with its kind in words. */
const TYPES: Record<string, string> = {
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  periodical: 'periodical',
  webpage: 'online',
  'post-weblog': 'online',
  post: 'online',
  report: 'report',
  standard: 'standard',
  book: 'book',
  pamphlet: 'booklet',
  chapter: 'inbook',
  'entry-encyclopedia': 'inreference',
  'paper-conference': 'inproceedings',
  thesis: 'thesis',
  manuscript: 'unpublished',
  dataset: 'dataset',
  software: 'software',
  broadcast: 'audio',
  motion_picture: 'video',
  song: 'music',
  graphic: 'artwork',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  patent: 'patent',
  performance: 'performance',
  review: 'review',
}
const SUBTYPES: Record<string, string> = {
  'article-newspaper': 'newspaper',
  'article-magazine': 'magazine',
  'article-journal': 'journal',
}

const PEOPLE = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  bookauthor: 'container-author',
  interviewer: 'interviewer',
  director: 'director',
}
const TEXTS = {
  shortjournal: 'container-title-short',
  series: 'collection-title',
  shorttitle: 'title-short',
  location: 'publisher-place',
  eventtitle: 'event-title',
  venue: 'event-place',
  volume: 'volume',
  issue: 'issue',
  number: 'number',
  version: 'version',
  pubstate: 'status',
  edition: 'edition',
  section: 'section',
  isbn: 'ISBN',
  issn: 'ISSN',
  langid: 'language',
  abstract: 'abstract',
  keywords: 'keyword',
  library: 'archive',
}

/**
 * The printed sources of a story as BibTeX, in BibLaTeX's types and fields and in UTF-8. Titles stand in two pairs of
 * braces, so that no style changes their capitals.
 */
export function referencesBibtex(article: Pick<Article, 'body' | 'sources'>): string {
  return printedCsl(article).map(entryOf).join('\n')
}

function entryOf({ key, csl, archiveUrl }: PrintedCsl): string {
  const type = ownEntry(TYPES, csl.type) ?? 'misc'
  const fields: string[] = []
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '') fields.push(`  ${name} = {${value}},\n`)
  }
  const addText = (name: string, value: string | undefined) => add(name, value && escapeTex(value))
  const title = textOf(csl, 'title')
  add('title', title && `{${escapeTex(title)}}`)
  for (const [name, variable] of Object.entries(PEOPLE)) {
    add(name, peopleOf(csl, variable).map(personOf).filter(Boolean).join(' and '))
  }
  const isPart = ['inbook', 'inproceedings', 'inreference'].includes(type)
  addText(isPart ? 'booktitle' : 'journaltitle', textOf(csl, 'container-title'))
  addText('publisher', textOf(csl, 'publisher'))
  addDate('date', 'year', dateOf(csl, 'issued'), add)
  for (const [name, variable] of Object.entries(TEXTS)) addText(name, textOf(csl, variable))
  addText('pages', textOf(csl, 'page'))
  add('entrysubtype', ownEntry(SUBTYPES, csl.type))
  addText('type', kindOf(csl))
  add('doi', verbatim(textOf(csl, 'DOI')))
  add('url', verbatim(textOf(csl, 'URL')))
  add('urldate', fromCslDate(dateOf(csl, 'accessed')))
  add('addendum', archiveUrl && `\\url{${verbatim(archiveUrl)}}`)
  return `@${type}{${key},\n${fields.join('')}}\n`
}

/** A date in numbers; one in words is a year to BibTeX. */
function addDate(name: string, inWords: string, date: CslDate | undefined, add: (name: string, value: string) => void) {
  const parts = date?.['date-parts'] ?? []
  if (parts.length > 0) add(name, parts.map((part) => fromCslDate({ 'date-parts': [part] })).join('/'))
  else add(inWords, escapeTex(oneLine(printedCslDate(date))))
}

/** `von Berg, Jr., Ana`; a name that is not in parts stands in braces. */
function personOf(name: CslName): string {
  const literal = namePart(name, 'literal')
  if (literal !== '') return `{${escapeTex(literal)}}`
  const [given = '', suffix = ''] = ['given', 'suffix'].map((part) => guarded(namePart(name, part)))
  const particles = ['dropping-particle', 'non-dropping-particle'].map((part) => escapeTex(namePart(name, part)))
  const family = [...particles, guarded(namePart(name, 'family'))].filter((part) => part !== '').join(' ')
  if (family === '') return given === '' ? '' : `{${given}}`
  if (given === '') return `{${family}}`
  return [family, suffix, given].filter((part) => part !== '').join(', ')
}

/** A part of a name; commas and *and* in it divide nothing. */
function guarded(part: string): string {
  const escaped = escapeTex(part)
  return /[,،]|\band\b/i.test(part) ? `{${escaped}}` : escaped
}

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text that TeX prints as it stands: its signs escaped, its ligatures broken up. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}$&#_%~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replace(/-(?=-)|`(?=`)|'(?=')|[!?](?=`)/g, '$&{}')
}

/** An address as BibLaTeX takes it: as it is, but for what would end the field. */
function verbatim(address: string | undefined): string | undefined {
  return address?.replace(/[{}\\]/g, encodeURIComponent)
}
