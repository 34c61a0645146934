import type { CslDate } from './source'

/** YYYY, YYYY-MM or YYYY-MM-DD as a CSL date; undefined when it is no such date. */
export function toCslDate(iso: string): CslDate | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso)
  if (!match) return undefined
  const parts = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))
  return isRealDate(parts) ? { 'date-parts': [parts] } : undefined
}

/** The first date of a CSL date as YYYY, YYYY-MM or YYYY-MM-DD; undefined when it has none. */
export function fromCslDate(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0]
  if (!parts) return undefined
  let iso = ''
  for (const part of parts) iso += iso === '' ? String(part).padStart(4, '0') : `-${String(part).padStart(2, '0')}`
  return iso
}

/**
 * A CSL date as it is printed: like `fromCslDate`, or in the words that it was kept in (`Spring 2025`); empty when it
 * says nothing.
 */
export function printedCslDate(date: CslDate | undefined): string {
  return fromCslDate(date) ?? (inWords(date?.literal) || inWords(date?.raw))
}

function inWords(text: unknown): string {
  return typeof text === 'string' ? text.trim() : ''
}

function isRealDate([year = 0, month = 1, day = 1]: number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
