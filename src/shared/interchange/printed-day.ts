import { fromCslDate } from '../article/csl-date'
import { formatDate } from '../article/reference'
import { europeanDigits } from './digits'
import { findDate } from './find-date'

const LONGEST = 100
const MOST_NUMBERS = 3
const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))

/**
 * The day (YYYY-MM-DD) that words mean, written as people do or as an export prints it in a language: it prints dates in more
 * languages than dates are read in.
 */
export function printedDay(words: string, language: string): string | undefined {
  if (words.length > LONGEST) return undefined
  const read = fromCslDate(findDate(words)?.date)
  if (read?.length === 'YYYY-MM-DD'.length) return read
  const numbers = europeanDigits(words).match(/\d+/g) ?? []
  const year = numbers.find(({ length }) => length === 4)
  return numbers
    .slice(0, MOST_NUMBERS)
    .filter(({ length }) => length <= 2)
    .flatMap((day) => MONTHS.map((month) => `${year}-${month}-${day.padStart(2, '0')}`))
    .find((day) => formatDate(day, language) === words)
}
