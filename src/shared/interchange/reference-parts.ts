import type { CslDate } from '../article/source'
import { readDoi } from './doi'
import { findDates } from './find-date'
import { findAddresses } from './web-address'

/** What is found in a reference by its form alone, and the `text` that is left: authors, title, publisher, date. */
export interface ReferenceParts {
  text: string
  url?: string
  doi?: string
  accessed?: CslDate
  /** Further addresses. */
  notes: string[]
}

const NUMBER = /^\s*(?:\[[\d٠-٩۰-۹]{1,3}\][.:]?|\([\d٠-٩۰-۹]{1,3}\)|[\d٠-٩۰-۹]{1,3}[.)](?=\s))\s*/
const DOI = /\bdoi(?:\.org\/|:\s?)(10\.\d{4,9}\/[^\s<>"]*[^\s<>".,;:)\]])/i
const ACCESSED_WORDS =
  'accessed|retrieved|viewed|zuletzt abgerufen|abgerufen|zugriff|abruf|consulté|consultado|accessado|acesso|visitato|consultato|geraadpleegd|تاريخ الاطلاع|تم الاطلاع|اطلع عليه'
const SAYS_ACCESSED = new RegExp(ACCESSED_WORDS, 'iu')
const ACCESSED = new RegExp(
  `[([]?\\s*(?:last\\s)?(?:${ACCESSED_WORDS})(?:\\s(?:on|am|le|el|em|il|op|في|بتاريخ))?\\s?:?\\s*$`,
  'iu',
)
const BEFORE_ADDRESS =
  /(?:(?:available|retrieved)\s(?:at|from)|verfügbar unter|abrufbar unter|disponible (?:sur|en)|disponibile su|متاح على|url|link)\s*:?\s*<?$/iu

/** Takes number, addresses, DOI and day of access out of a reference. */
export function takeReferenceParts(line: string): ReferenceParts {
  const parts: ReferenceParts = { text: line.replace(NUMBER, '').trim(), notes: [] }
  takeDoi(parts)
  takeAddresses(parts)
  takeAccessed(parts)
  return parts
}

function takeDoi(parts: ReferenceParts): void {
  const match = DOI.exec(parts.text)
  const found = match?.[1] === undefined ? undefined : readDoi(match[1])
  if (!match || !found) return
  const before = parts.text.slice(0, match.index).replace(/https?:\/\/(?:dx\.)?$/i, '')
  parts.text = joined(before, parts.text.slice(match.index + match[0].length))
  parts.doi = found.doi
  parts.url = found.url
}

function takeAddresses(parts: ReferenceParts): void {
  for (const { url, start, end } of findAddresses(parts.text).reverse()) {
    const before = parts.text
      .slice(0, start)
      .replace(BEFORE_ADDRESS, '')
      .replace(/[<([]$/, '')
    parts.text = joined(before, parts.text.slice(end).replace(/^[>)\]]/, ''))
    if (parts.url !== undefined) parts.notes.unshift(parts.url)
    parts.url = url
  }
}

function takeAccessed(parts: ReferenceParts): void {
  if (!SAYS_ACCESSED.test(parts.text)) return
  for (const { date, start, end } of findDates(parts.text)) {
    const label = ACCESSED.exec(parts.text.slice(Math.max(0, start - 40), start))
    if (!label) continue
    const before = parts.text.slice(0, start - label[0].length)
    parts.text = joined(before, parts.text.slice(end).replace(/^\s*[)\]]/, ''))
    parts.accessed = date
    return
  }
}

/** What stood on both sides of something taken out: the second stop or comma goes with it. */
function joined(before: string, after: string): string {
  const end = before.trimEnd()
  const rest = after.trimStart()
  return `${end} ${/[.,;:]$/.test(end) || end === '' ? rest.replace(/^[.,;:]\s*/, '') : rest}`.trim()
}
