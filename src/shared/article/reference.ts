import { printedCslDate, toCslDate } from './csl-date'
import type { CslData, CslName, Source } from './source'
import { sourceTypeOf } from './source-type'
import { ownEntry } from '../own-entry'

const PERIODICAL = new Set([
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post-weblog',
  'post',
  'broadcast',
])

/** Who published it: the newspaper, site or programme it appeared in, or else its publisher. */
export function publisherOf(csl: CslData): string {
  return csl['container-title'] ?? csl.publisher ?? ''
}

/** The same data with its publisher set where its type keeps it (CSL: a periodical's name is the container title). */
export function withPublisher(csl: CslData, publisher: string): CslData {
  const key = PERIODICAL.has(csl.type) ? 'container-title' : 'publisher'
  const rest = { ...csl }
  delete rest['container-title']
  delete rest.publisher
  return publisher === '' ? rest : { ...rest, [key]: publisher }
}

/** A person's name as it is read: given, then family, with particles before it and *Jr.* after it. */
export function nameOf(name: CslName): string {
  if (name.literal !== undefined) return name.literal
  const { given, 'dropping-particle': dropping, 'non-dropping-particle': particle, family, suffix } = name
  return [given, dropping, particle, family, suffix].filter((part) => typeof part === 'string' && part !== '').join(' ')
}

/** The names of a source's authors, in order. */
export function authorsOf(csl: CslData): string[] {
  return (csl.author ?? []).map(nameOf).filter((name) => name !== '')
}

/**
 * A date (YYYY, YYYY-MM or YYYY-MM-DD) as words in a language: 15 May 2025. What is no such date is given back as it is.
 * The language is BCP 47; one that the runtime does not know falls back to British English.
 */
export function formatDate(iso: string, language: string): string {
  let known = dates.get(language)
  if (known === undefined || known.size >= DATES_KEPT) dates.set(language, (known = new Map()))
  let words = known.get(iso)
  if (words === undefined) known.set(iso, (words = inWords(iso, language)))
  return words
}

// Stories name the same days again and again, and the runtime takes longer for a day than for the rest of a reference.
const dates = new Map<string, Map<string, string>>()
const DATES_KEPT = 10_000

function inWords(iso: string, language: string): string {
  if (toCslDate(iso) === undefined) return iso
  const [year = 0, month, day] = iso.split('-').map(Number)
  if (month === undefined) return String(year)
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  return dateFormat(language, options).format(date)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.day ?? ''}`
  let format = formats.get(key)
  if (!format) {
    const locale = language === 'en' || language === 'und' ? 'en-GB' : language
    try {
      format = new Intl.DateTimeFormat(locale, options)
    } catch {
      format = new Intl.DateTimeFormat('en-GB', options)
    }
    formats.set(key, format)
  }
  return format
}

/** The parts of a source as readers see them. `title` is without quotation marks; `quoted` says whether it gets them. */
export interface Reference {
  authors: string[]
  title: string
  quoted: boolean
  publisher: string
  /** YYYY, YYYY-MM, YYYY-MM-DD, the words that a date was kept in, or empty. */
  date: string
  url: string
  archiveUrl: string
}

/**
 * What is printed of a source. One without a title is named after what it is: *Interview with Ana Petrov*.
 * `describe` makes that name in the story's language.
 */
export function referenceOf(source: Source, describe: DescribeUntitled = describeInEnglish): Reference {
  const { csl } = source
  const title = csl.title?.trim() ?? ''
  return {
    authors: title === '' ? [] : authorsOf(csl),
    title: title || (source.description ?? '').trim() || describe(sourceTypeOf(csl), authorsOf(csl)),
    quoted: title !== '',
    publisher: publisherOf(csl),
    date: printedCslDate(csl.issued),
    url: csl.URL ?? '',
    archiveUrl: source.archiveUrl ?? '',
  }
}

/** Names an untitled source by its type, as `sourceTypeOf` gives it, and its authors. */
export type DescribeUntitled = (type: string, authors: string[]) => string

const UNTITLED: Record<string, [alone: string, withPeople: string]> = {
  interview: ['Interview', 'Interview with'],
  speech: ['Speech', 'Speech by'],
  event: ['Press conference', 'Press conference by'],
  document: ['Document', 'Document by'],
  personal_communication: ['Statement', 'Statement by'],
  post: ['Post', 'Post by'],
  dataset: ['Data', 'Data by'],
  legal_case: ['Court filing', 'Court filing by'],
  broadcast: ['Broadcast', 'Broadcast by'],
  'own-observation': ['Own observation', 'Observation by'],
  report: ['Report', 'Report by'],
}

function describeInEnglish(type: string, authors: string[]): string {
  const [alone, withPeople] = ownEntry(UNTITLED, type) ?? ['Untitled', 'Untitled, by']
  return authors.length === 0 ? alone : `${withPeople} ${authors.join(', ')}`
}

/** A stretch of a printed reference: what it names, or undefined for the punctuation between. */
export interface ReferencePart {
  names: 'authors' | 'title' | 'publisher' | 'date' | undefined
  text: string
}

/** The house style, in parts: `"Title." Publisher, 15 May 2025.` Authors come first where there are any. */
export function referenceParts(reference: Reference, language: string): ReferencePart[] {
  const { authors, title, quoted, publisher, date } = reference
  const end = /[.?!…]$/.test(title) ? '' : '.'
  const where = publisher !== '' || date !== ''
  const when = date && formatDate(date, language)
  const parts: ReferencePart[] = []
  const add = (names: ReferencePart['names'], text: string) => {
    if (text !== '') parts.push({ names, text })
  }
  add('authors', authors.join(', '))
  add(undefined, `${authors.length > 0 ? ', ' : ''}${quoted ? '"' : ''}`)
  add('title', title)
  add(undefined, quoted ? `${end}"${where ? ' ' : ''}` : where ? ', ' : '')
  add('publisher', publisher)
  add(undefined, publisher !== '' && date !== '' ? ', ' : '')
  add('date', when)
  add(undefined, (where || !quoted) && !(when || publisher || title).endsWith('.') ? '.' : '')
  return parts
}

/** The house style as one line of plain text. */
export function referenceLine(source: Source, language: string): string {
  return referenceParts(referenceOf(source), language)
    .map(({ text }) => text)
    .join('')
}
