import type { Article } from '../../article/article'
import { printedCslDate } from '../../article/csl-date'
import type { CslData, CslName } from '../../article/source'
import { dateOf, namePart, oneLine, peopleOf, textOf } from './field-values'
import { kindOf } from './kind'
import { printedCsl, type PrintedCsl } from './printed-csl'
import { ownEntry } from '../../own-entry'

/** Types of RIS for CSL types; what is missing is `GEN`, with its kind in words. */
const TYPES: Record<string, string> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  periodical: 'JFULL',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  post: 'ICOMM',
  personal_communication: 'PCOMM',
  interview: 'PCOMM',
  report: 'RPRT',
  standard: 'STAND',
  pamphlet: 'PAMP',
  legal_case: 'CASE',
  legislation: 'STAT',
  bill: 'BILL',
  hearing: 'HEAR',
  dataset: 'DATA',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CPAPER',
  thesis: 'THES',
  manuscript: 'MANSCPT',
  'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT',
  broadcast: 'SOUND',
  song: 'MUSIC',
  motion_picture: 'VIDEO',
  speech: 'SLIDE',
  map: 'MAP',
  graphic: 'ART',
  figure: 'FIGURE',
  software: 'COMP',
  patent: 'PAT',
}

const PEOPLE = { AU: 'author', A2: 'editor', A3: 'collection-editor', A4: 'translator' }
const TEXTS = {
  T2: 'container-title',
  J2: 'container-title-short',
  T3: 'collection-title',
  ST: 'title-short',
  PB: 'publisher',
  CY: 'publisher-place',
  VL: 'volume',
  IS: 'issue',
  M1: 'number',
  NV: 'number-of-volumes',
  ET: 'edition',
  SE: 'section',
  DO: 'DOI',
  LA: 'language',
  AB: 'abstract',
  CN: 'call-number',
  DB: 'archive',
  DP: 'source',
}

/** The printed sources of a story as RIS, the tagged form that Zotero, EndNote and Mendeley read. Lines end in CR LF. */
export function referencesRis(article: Pick<Article, 'body' | 'sources'>): string {
  return printedCsl(article)
    .map((source) => `${recordOf(source).join('\r\n')}\r\n\r\n`)
    .join('')
}

function recordOf({ key, csl, archiveUrl }: PrintedCsl): string[] {
  const lines: string[] = []
  const add = (tag: string, value: string | undefined) => {
    if (value !== undefined && value !== '') lines.push(`${tag}  - ${oneLine(value)}`)
  }
  add('TY', ownEntry(TYPES, csl.type) ?? 'GEN')
  add('ID', key)
  add('TI', textOf(csl, 'title'))
  for (const [tag, name] of Object.entries(PEOPLE)) for (const person of peopleOf(csl, name)) add(tag, personOf(person))
  for (const [tag, name] of Object.entries(TEXTS)) add(tag, textOf(csl, name))
  add('M3', kindOf(csl))
  addDate(csl, add)
  const [start, end] = pagesOf(csl)
  add('SP', start)
  add('EP', end)
  add('SN', textOf(csl, 'ISBN') ?? textOf(csl, 'ISSN'))
  for (const word of (textOf(csl, 'keyword') ?? '').split(/\s*,\s*/)) add('KW', word)
  add('UR', textOf(csl, 'URL'))
  add('UR', archiveUrl)
  lines.push('ER  - ')
  return lines
}

/** `Petrov, Ana, Jr.`; a name that is not in parts ends in a comma where it holds one, so that it stays whole. */
function personOf(name: CslName): string {
  const [literal, given, suffix] = ['literal', 'given', 'suffix'].map((part) => namePart(name, part))
  if (literal) return /[,،，]/.test(literal) ? `${literal},` : literal
  const family = ['dropping-particle', 'non-dropping-particle', 'family'].map((part) => namePart(name, part))
  return [family.filter((part) => part !== '').join(' '), given, suffix].filter((part) => part).join(', ')
}

function addDate(csl: CslData, add: (tag: string, value: string | undefined) => void): void {
  const issued = dateOf(csl, 'issued')
  const [year, month, day] = issued?.['date-parts']?.[0] ?? []
  const two = (number: number | undefined) => (number === undefined ? '' : String(number).padStart(2, '0'))
  const words = printedCslDate(issued)
  add('PY', year === undefined ? words : String(year).padStart(4, '0'))
  if (year !== undefined && month !== undefined) {
    add('DA', `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`)
  }
  add('Y2', printedCslDate(dateOf(csl, 'accessed')))
}

function pagesOf(csl: CslData): [start: string | undefined, end: string | undefined] {
  const page = textOf(csl, 'page') ?? ''
  const [, start, end] = /^(\w+)\s*[-–]+\s*(\w+)$/.exec(page) ?? [undefined, page]
  return [start, end]
}
