import { toCslDate } from '../article/csl-date'
import type { CslDate } from '../article/source'
import { europeanDigits } from './digits'
import { MONTH, monthNumber } from './month-names'

/** A date in a text, from `start` up to `end`. One that could mean two days (03/04/2025) is kept as the words it is. */
export interface FoundDate {
  date: CslDate
  start: number
  end: number
}

interface Form {
  pattern: RegExp
  read(groups: Record<string, string | undefined>, words: string): CslDate | undefined
}

const DAY = '(?<day>\\d{1,2})(?:\\.|er|º|ª|st|nd|rd|th)?'
const YEAR = '(?<year>\\d{4})'
// The United Nations write both of the Arabic names: أيار/مايو.
const NAMED = `(?<month>${MONTH})(?:\\s?/\\s?${MONTH})?\\.?`
const OF = '(?:de\\s|del\\s|of\\s|من\\s)?'

// From the exact to the vague: what an earlier form has taken, a later one leaves alone.
const FORMS: Form[] = [
  form(`${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})`, byNumber),
  form(`${YEAR}年(?<month>\\d{1,2})月(?<day>\\d{1,2})日`, byNumber),
  form(`(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${YEAR}`, byNumber),
  form(`(?<day>\\d{1,2})/(?<month>\\d{1,2})/${YEAR}`, inEitherOrder),
  form(`${DAY}\\s${OF}${NAMED},?\\s${OF}${YEAR}`, byName),
  form(`${NAMED}\\s${DAY},?\\s${YEAR}`, byName),
  form(`${YEAR},\\s${NAMED}\\s${DAY}`, byName),
  form(`${NAMED},?\\s${OF}${YEAR}`, byName),
  form(`${YEAR}-(?<month>\\d{2})`, byNumber),
  form('(?<year>1[5-9]\\d\\d|20\\d\\d)', byNumber),
]

const YEARS = /(?<!\d)\d{4}(?!\d)/g

/** Every date of a text in the forms and languages that news uses, in the order in which they stand. */
export function findDates(text: string): FoundDate[] {
  const plain = europeanDigits(text)
  const found: FoundDate[] = []
  let years = Array.from(matchesOf(YEARS, plain), ({ index }) => index)
  for (const { pattern, read } of FORMS) {
    // Each form has a year, which no other date has taken.
    if (years.length === 0) break
    for (const match of matchesOf(pattern, plain)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      const date = read(match.groups ?? {}, text.slice(start, end))
      if (!date) continue
      found.push({ date, start, end })
      years = years.filter((year) => year < start || year >= end)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The most exact date of a text, the first of equals. */
export function findDate(text: string): FoundDate | undefined {
  const exactness = ({ date }: FoundDate) => date['date-parts']?.[0]?.length ?? 0
  return findDates(text).reduce<FoundDate | undefined>(
    (best, date) => (best === undefined || exactness(date) > exactness(best) ? date : best),
    undefined,
  )
}

/** What `matchAll` gives, which makes the pattern anew each time: of one with the months of all languages that takes longest. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match
}

/** A form of dates that stands by itself: no letter or further number touches it. */
function form(source: string, read: Form['read']): Form {
  return { pattern: new RegExp(`(?<![\\p{L}\\d]|\\d[.,/-])${source}(?![\\p{L}\\d]|[/-]\\d)`, 'giu'), read }
}

function byNumber({ year = '', month, day }: Record<string, string | undefined>): CslDate | undefined {
  return toCslDate([year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-'))
}

function byName({ year, month = '', day }: Record<string, string | undefined>): CslDate | undefined {
  return byNumber({ year, month: String(monthNumber(month)), day })
}

function inEitherOrder(groups: Record<string, string | undefined>, words: string): CslDate | undefined {
  const { year, month, day } = groups
  const dayFirst = byNumber(groups)
  const monthFirst = byNumber({ year, month: day, day: month })
  return dayFirst && monthFirst && day !== month ? { literal: words } : (dayFirst ?? monthFirst)
}
