import { europeanDigits } from '../digits'
import { MONTH } from '../month-names'

/** The place, and sometimes the day, that a first paragraph begins with, the agency it came from, and the words after. */
export interface ReadDateline {
  dateline: string
  agency?: string
  rest: string
}

const PLACE_WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}.'’-]*"
const PLACE = `${PLACE_WORD}(?:[ /]${PLACE_WORD}){0,3}(?:, ${PLACE_WORD}(?: ${PLACE_WORD}){0,2})?`
const DAY = `, (?:\\d{1,2}\\.? ${MONTH}\\.?|${MONTH}\\.? \\d{1,2})(?:,? \\d{4})?`
const DATELINE = new RegExp(
  `^(?<place>${PLACE}?)(?<day>${DAY})?(?: \\((?<agency>[\\p{L}\\p{M}][\\p{L}\\p{M}. /&-]{1,30})\\))?\\s*(?:[—–]|-{1,2}(?=\\s))\\s*(?=\\S)`,
  'iu',
)

/**
 * The dateline of a first paragraph: `HARBOUR CITY, 3 March —`, `LONDON (Reuters) -`. A place in small letters counts
 * only with a day or an agency after it. Undefined when the paragraph begins otherwise.
 */
export function readDateline(paragraph: string): ReadDateline | undefined {
  const match = DATELINE.exec(europeanDigits(paragraph.slice(0, 160)))
  const { place = '', day, agency } = match?.groups ?? {}
  if (!match) return undefined
  const isCapitals = place === place.toUpperCase() && place !== place.toLowerCase() && /\p{L}{3}/u.test(place)
  if (!isCapitals && day === undefined && agency === undefined) return undefined
  if (!/^[\p{Lu}\p{Lo}]/u.test(place)) return undefined
  return {
    dateline: paragraph.slice(0, place.length + (day?.length ?? 0)),
    ...(agency !== undefined && { agency: agency.trim() }),
    rest: paragraph.slice(match[0].length),
  }
}
