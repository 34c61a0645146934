import { toCslDate } from '../../article/csl-date'
import type { CslDate } from '../../article/source'
import { europeanDigits } from '../digits'
import { findDates } from '../find-date'
import { MONTH, monthNumber } from '../month-names'

/**
 * A date as programs for references write it: `2025-05-15`, `2025/5/15/`, `20250515`, with or without a time of day; a
 * range (`2025-05-15/2025-05-17`); or in words. The day is that of the text, whatever its time zone. What is no date
 * stays the words it is; undefined for an empty text.
 */
export function readReferenceDate(text: string): CslDate | undefined {
  const words = text.trim()
  if (words === '') return undefined
  return readNumbers(europeanDigits(words)) ?? readWords(words) ?? { literal: words }
}

/** A date whose year, month and day stand apart; the month is a number or a name, and may have the day with it. */
export function dateOfParts(year: string, month = '', day = ''): CslDate | undefined {
  const number = monthOf(month)
  const exact = number === undefined ? undefined : dateOf(year, String(number), day)
  return exact ?? readReferenceDate([day, month, year].filter((part) => part !== '').join(' '))
}

const TIME = '(?:[T ]\\d{1,2}:\\d{2}\\S*(?: ?[A-Z+-][\\w:+-]*)?)?'
const DAY = '(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?'
const ONE = new RegExp(`^${DAY}${TIME}([~?%])?$`)
const RANGE = new RegExp(`^${DAY}${TIME}/${DAY}${TIME}$`)
/** RIS: year, month, day, and words such as a season; each may be missing, its stroke not. */
const STROKES = /^(\d{4})\/(\d{0,2})(?:\/(\d{0,2})(?:\/(.*))?)?$/s
const COMPACT = /^((?:1[5-9]|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/

function readNumbers(text: string): CslDate | undefined {
  const strokes = STROKES.exec(text)
  if (strokes) {
    const [, year, month, day, words = ''] = strokes
    const date = dateOf(year, month, day)
    return date && words.trim() !== '' && !/^[\d:.]+$/.test(words) ? { ...date, literal: words.trim() } : date
  }
  const one = ONE.exec(text) ?? COMPACT.exec(text)
  if (one) {
    const date = dateOf(one[1], one[2], one[3])
    return date && one[4] ? { ...date, circa: true } : date
  }
  const range = RANGE.exec(text)
  const from = range && dateOf(range[1], range[2], range[3])
  const to = range && dateOf(range[4], range[5], range[6])
  return from && to ? { 'date-parts': [...(from['date-parts'] ?? []), ...(to['date-parts'] ?? [])] } : undefined
}

const WEEKDAY = /^\p{L}+,\s+(?=\p{L}*\s?\d)/u
const AFTER = /^(?:,?\s+(?:at\s+)?\d{1,2}:\d{2}.*|[.,;]*)$/i

function readWords(text: string): CslDate | undefined {
  if (text.length > 100) return undefined
  const words = text.replace(WEEKDAY, '')
  const [first] = findDates(words)
  return first && first.start === 0 && AFTER.test(words.slice(first.end)) ? first.date : undefined
}

const NAMED = new RegExp(`^${MONTH}\\.?$`, 'iu')

function monthOf(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  return NAMED.test(text) ? monthNumber(text.replace(/\.$/, '')) : undefined
}

function dateOf(year = '', month = '', day = ''): CslDate | undefined {
  const parts = [year, month, day]
  const last = parts.findLastIndex((part) => part !== '')
  return toCslDate(
    parts
      .slice(0, last + 1)
      .map((part, index) => (index === 0 ? part : part.padStart(2, '0')))
      .join('-'),
  )
}
