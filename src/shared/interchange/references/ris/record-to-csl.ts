import type { CslData, CslDate } from '../../../article/source'
import type { Fields } from '../fields'
import { finishedSource } from '../finished-source'
import { typeOfWords } from '../kind-words'
import { readReferenceDate } from '../reference-date'
import { risName } from './ris-name'
import { typeOfRecord } from './record-types'
import type { TaggedRecord } from './ris-records'

/** A record's data; undefined when it says nothing. What has no place in CSL is in `custom`, under its tag. */
export function recordToCsl({ type: recordType, fields }: TaggedRecord): CslData | undefined {
  const type = cslType(recordType, fields)
  const title = fields.take('TI', 'T1', 'CT') ?? (type === 'book' ? fields.take('BT') : undefined)
  const issued = issuedOf(fields)
  const number = fields.take('M1')
  const [URL, ...otherAddresses] = fields.takeAll('UR')
  const csl: CslData = {
    type,
    title,
    author: peopleOf(fields, 'AU', 'A1'),
    editor: peopleOf(fields, 'ED', 'A2'),
    'collection-editor': peopleOf(fields, 'A3'),
    translator: peopleOf(fields, 'TA', 'A4'),
    'container-title': fields.take('T2', 'JO', 'JF', 'BT', 'JA', 'J2'),
    'container-title-short': fields.take('JA', 'J2', 'J1'),
    'collection-title': fields.take('T3'),
    publisher: fields.take('PB'),
    'publisher-place': fields.take('CY', 'PP'),
    issued,
    accessed: dateIn(fields, 'Y2'),
    genre: fields.take('M3'),
    volume: fields.take('VL'),
    issue: fields.take('IS', 'CP'),
    number,
    page: pagesOf(fields),
    edition: fields.take('ET'),
    section: fields.take('SE'),
    DOI: doiOf(fields),
    ...serialNumber(fields, type),
    URL: URL ?? fields.take('L2', 'LK'),
    language: fields.take('LA'),
    abstract: fields.take('AB', 'N2'),
    keyword: fields
      .takeAll('KW')
      .flatMap((words) => words.split('\n'))
      .join(', '),
    'title-short': fields.take('ST'),
    'number-of-volumes': fields.take('NV'),
    'call-number': fields.take('CN'),
    archive: fields.take('DB'),
    source: fields.take('DP'),
    'citation-key': fields.take('ID'),
    note: [...fields.takeAll('N1', 'RN'), ...otherAddresses].join('\n'),
  }
  if (typeOfRecord(recordType) === undefined && recordType !== '') fields.add('TY', recordType)
  return finishedSource({ ...csl, custom: fields.rest() })
}

/** A record's type says little of talk and posts: what the kind of work says more exactly counts. */
function cslType(recordType: string, fields: Fields): string {
  const type = typeOfRecord(recordType) ?? 'document'
  const vague = ['document', 'post', 'webpage', 'personal_communication', 'motion_picture', 'manuscript', 'speech']
  return vague.includes(type) ? (typeOfWords(fields.peek('M3')) ?? type) : type
}

function peopleOf(fields: Fields, ...tags: string[]): CslData['author'] {
  const names = fields.takeAll(...tags).flatMap((value) => value.split(/\s*;\s*/))
  const people = names.filter((name) => name !== '').map(risName)
  return people.length > 0 ? people : undefined
}

/** The most exact of the dates. `DA` may leave the year to `PY`; one of another year than `PY` stays aside. */
function issuedOf(fields: Fields): CslDate | undefined {
  const year = dateIn(fields, 'PY', 'Y1')
  const text = fields.peek('DA')
  if (text === undefined) return year
  const day = readReferenceDate(text)
  const yearOf = (date: CslDate | undefined) => date?.['date-parts']?.[0]?.[0]
  const whole =
    yearOf(day) === undefined && yearOf(year) !== undefined ? readReferenceDate(`${text} ${yearOf(year)}`) : day
  if (year && yearOf(whole) !== yearOf(year)) return year
  fields.take('DA')
  const exactness = (date: CslDate | undefined) => date?.['date-parts']?.[0]?.length ?? 0
  return exactness(whole) >= exactness(year) ? whole : year
}

function dateIn(fields: Fields, ...tags: string[]): CslDate | undefined {
  const text = fields.take(...tags)
  return text === undefined ? undefined : readReferenceDate(text)
}

function pagesOf(fields: Fields): string | undefined {
  const [start, end] = [fields.take('SP'), fields.take('EP')]
  const pages = start !== undefined && end !== undefined && start !== end ? `${start}–${end}` : (start ?? end)
  return pages?.replace(/(?<=\d)\s*[-–]+\s*(?=\d)/g, '–')
}

function doiOf(fields: Fields): string | undefined {
  return fields.take('DO')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*)/i, '')
}

function serialNumber(fields: Fields, type: string): Partial<CslData> {
  const number = fields.take('SN')
  if (number === undefined) return {}
  const isbn = /^(?:book|chapter|entry|thesis|report|paper|pamphlet)/.test(type) && !/^\d{4}-\d{3}[\dX]$/i.test(number)
  return isbn ? { ISBN: number } : { ISSN: number }
}
