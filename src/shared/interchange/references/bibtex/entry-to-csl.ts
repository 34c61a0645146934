import type { CslData, CslDate } from '../../../article/source'
import { Fields } from '../fields'
import { finishedSource } from '../finished-source'
import { typeOfWords } from '../kind-words'
import { dateOfParts, readReferenceDate } from '../reference-date'
import { withoutFolders } from '../without-folders'
import { bibtexNames } from './bibtex-names'
import { typeOfEntry } from './entry-types'
import { latexText, verbatimText } from './latex-text'
import type { BibtexEntry } from './scan-bibtex'

const PEOPLE = new Set(['author', 'editor', 'translator', 'bookauthor', 'interviewer', 'director', 'holder'])
const VERBATIM = new Set(['url', 'doi', 'file', 'eprint', 'pdf', 'verba', 'verbb', 'verbc', 'urlraw', 'bdsk-url-1'])

/** An entry's data; undefined when it says nothing. What has no place in CSL is in `custom`, under its own name. */
export function entryToCsl({ type: entryType, key, fields: read }: BibtexEntry): CslData | undefined {
  const fields = new Fields()
  for (const [name, value] of read) fields.add(name, PEOPLE.has(name) ? value : plain(name, value))
  const type = cslType(entryType, fields)
  const isPeriodical = /^(?:article|periodical)/.test(type)
  const csl: CslData = {
    type,
    title: titleOf(fields),
    author: peopleOf(fields, 'author', 'holder') ?? organisationOf(fields),
    editor: peopleOf(fields, 'editor'),
    translator: peopleOf(fields, 'translator'),
    'container-author': peopleOf(fields, 'bookauthor'),
    interviewer: peopleOf(fields, 'interviewer'),
    director: peopleOf(fields, 'director'),
    'container-title': fields.take('journaltitle', 'journal', 'booktitle', 'maintitle'),
    'container-title-short': fields.take('shortjournal'),
    'collection-title': fields.take('series'),
    publisher: fields.take('publisher', 'institution', 'school', 'organization'),
    'publisher-place': fields.take('location', 'address'),
    issued: issuedOf(fields),
    accessed: dateIn(fields, 'urldate', 'lastchecked', 'accessed'),
    'event-title': fields.take('eventtitle'),
    'event-date': dateIn(fields, 'eventdate'),
    'event-place': fields.take('venue'),
    'original-date': dateIn(fields, 'origdate'),
    genre: fields.take('type', 'entrysubtype'),
    volume: fields.take('volume'),
    issue: fields.take('issue') ?? (isPeriodical ? fields.take('number') : undefined),
    number: fields.take('number'),
    version: fields.take('version'),
    status: fields.take('pubstate'),
    page: fields.take('pages', 'page')?.replace(/(?<=\d)\s*[-–]+\s*(?=\d)/g, '–'),
    edition: fields.take('edition'),
    section: fields.take('section'),
    DOI: fields.take('doi')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''),
    ISBN: fields.take('isbn'),
    ISSN: fields.take('issn'),
    URL: addressOf(fields),
    language: fields.take('langid', 'language', 'hyphenation'),
    abstract: fields.take('abstract'),
    keyword: fields.takeAll('keywords', 'keyword').join(', '),
    'title-short': fields.take('shorttitle'),
    archive: fields.take('library'),
    note: fields.takeAll('note', 'addendum', 'annotation', 'annote').join('\n'),
    ...(key !== '' && { 'citation-key': key }),
  }
  if (typeOfEntry(entryType) === undefined) fields.add('entrytype', entryType)
  return finishedSource({ ...csl, custom: fields.rest() })
}

function plain(name: string, value: string): string {
  if (name === 'file' || name === 'pdf') return withoutFolders(value)
  return VERBATIM.has(name) ? verbatimText(value) : latexText(value)
}

/** A newspaper's article is told by its subtype, by words, or by a day of its own where it has neither volume nor number. */
function cslType(entryType: string, fields: Fields): string {
  const words = ['entrysubtype', 'type', 'howpublished'].map((name) => fields.peek(name))
  const said = words.map(typeOfWords).find((type) => type !== undefined)
  const type = typeOfEntry(entryType) ?? 'document'
  if (type === 'document') return said ?? (fields.has('url') ? 'webpage' : type)
  if (type !== 'article-journal') return type === 'webpage' && said !== undefined ? said : type
  if (/^(?:newspaper|magazine|journal)$/i.test(words[0] ?? '')) return `article-${words[0]?.toLowerCase()}`
  const ofJournal = ['volume', 'number', 'issue', 'doi', 'issn', 'eprint'].some((name) => fields.has(name))
  const ofDay =
    fields.has('day') || /^\d{4}-\d\d-\d\d/.test(fields.peek('date') ?? '') || /\d/.test(fields.peek('month') ?? '')
  return said ?? (!ofJournal && ofDay ? 'article-newspaper' : type)
}

function titleOf(fields: Fields): string | undefined {
  const title = fields.take('title')
  const subtitle = fields.take('subtitle')
  if (title === undefined || subtitle === undefined) return title ?? subtitle
  return `${title}${/[.:?!]$/.test(title) ? '' : ':'} ${subtitle}`
}

function peopleOf(fields: Fields, ...names: string[]): CslData['author'] {
  const people = fields.takeAll(...names).flatMap(bibtexNames)
  return people.length > 0 ? people : undefined
}

/** A report of nobody in particular is its organisation's. */
function organisationOf(fields: Fields): CslData['author'] {
  if (fields.has('editor') || !fields.has('organization') || !fields.has('publisher')) return undefined
  const literal = fields.take('organization')
  return literal === undefined ? undefined : [{ literal }]
}

function issuedOf(fields: Fields): CslDate | undefined {
  const date = dateIn(fields, 'date')
  if (date) return date
  const [year = '', month, day] = ['year', 'month', 'day'].map((name) => fields.take(name))
  return dateOfParts(year, month, day)
}

function dateIn(fields: Fields, ...names: string[]): CslDate | undefined {
  const text = fields.take(...names)
  return text === undefined ? undefined : readReferenceDate(text)
}

const ADDRESS = /https?:\/\/\S+/

/** The address; old entries have it among the words of how they were published. */
function addressOf(fields: Fields): string | undefined {
  const url = fields.take('url', 'bdsk-url-1')
  if (url !== undefined) return url
  const found = ADDRESS.exec(fields.peek('howpublished') ?? '')?.[0]
  if (found !== undefined && found === fields.peek('howpublished')) return fields.take('howpublished')
  return found
}
