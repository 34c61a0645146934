import { reference } from './characters'

/** Where a text stands in its line, which decides what of it could be taken for mark-up. */
export interface Place {
  /** Nothing is before it on its line. */
  atLineStart: boolean
  /** It follows a footnote mark directly. */
  afterNote: boolean
  /** What follows it begins with a square bracket. */
  beforeBracket: boolean
  /** It is the text of a link, in which no further link can begin. */
  inLink: boolean
}

// Everything that CommonMark, GFM, pandoc or a site's templates could read as mark-up inside a line.
const SPECIAL = new RegExp(
  [
    '[\\\\`*[\\]<~|{]',
    '(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])',
    '(?<=\\S)\\$(?!\\d)', // pandoc: the end of a formula
    ':(?=[a-z][a-z0-9_+-]*:)', // an emoji's short name
  ].join('|'),
  'g',
)
// The same, of what kramdown knows no backslash before.
const REFERRED = /&(?=#?\w+;)|\^|@(?=[\p{L}\p{N}_{])|(?<=\{)%/gu
const MAY_BE_SPECIAL = /[\\`*[\]<~^|{@_&$:]/

// What begins a block when it begins a line, up to where a backslash stops it: the number of a list, or nothing before the
// sign of a heading, quote, list, rule, underline or definition.
const BLOCK_START = /^(?:(?=[#>+=:-])|\(?(?:\d{1,9}|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)(?=[.)](?:\s|$)))/

// What GitHub makes a link of by itself, with the place at which an empty comment stops it.
const BARE_URL = /(?<=(?<![A-Za-z])(?:https?|ftp):)(?=\/\/)/gi
const BARE_WWW = /(?<=(?<![A-Za-z])www)(?=\.)/gi
const BARE_MAIL = /(?<=[\w+.-])(?=&#x40;[\w\\-]+\.)/g
const STOP = '<!-- -->'
const MAY_BE_WWW = /www\./i

/** Plain text as Markdown that reads as that text: escaped where it would be mark-up, and only there. */
export function escapeText(text: string, place: Place): string {
  let escaped = text
  if (MAY_BE_SPECIAL.test(text)) {
    escaped = escaped.replace(REFERRED, reference).replace(SPECIAL, '\\$&')
    if (!place.inLink && text.includes('//')) escaped = escaped.replace(BARE_URL, STOP)
    if (!place.inLink && text.includes('@')) escaped = escaped.replace(BARE_MAIL, STOP)
  }
  if (!place.inLink && MAY_BE_WWW.test(text)) escaped = escaped.replace(BARE_WWW, STOP)
  if (place.atLineStart && BLOCK_START.test(escaped)) escaped = escaped.replace(BLOCK_START, '$&\\')
  if (place.afterNote) escaped = escaped.replace(/^(?=[(:])/, '\\').replace(/^(?=\\\[)/, STOP)
  if (place.beforeBracket && escaped.endsWith('!')) escaped = `${escaped.slice(0, -1)}\\!`
  return escaped
}
