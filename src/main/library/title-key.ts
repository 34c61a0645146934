import { fold } from './fold'

/** Numbers with fewer digits than this sort by their value. */
const DIGITS = 9

/** A title as it sorts, by code units: its folded words, with numbers by their value. Empty for one without words. */
export function titleKey(title: string): string {
  return fold(title).replace(/\d+/g, (number) => number.replace(/^0+/, '').padStart(DIGITS, '0'))
}
