import { readLines } from '../../../shared/interchange/plain-text/read-lines'

/** What viewers of PDFs leave of a hyphen where a line ended inside a word. */
const SOFT_LINE_END = /[\u00AD\uFFFE]\n/g
/** A line that is only a number, as at the foot of a page, stays by itself. */
const PAGE_NUMBER = /^[ \t]*\p{Nd}{1,4}[ \t]*$/gmu
/** No text that somebody copies from a page has more lines. */
const MOST_LINES = 10_000
const HYPHEN = /(\p{Ll}{2,})- (\p{Ll}{2,})/gu
/** Words that follow a hyphen which stands for the rest of a word: pre- and post-war, Vor- und Nachteile. */
const SUSPENDED = new Set('and or to und oder bis et ou y o e ed en of'.split(' '))
/** Beginnings that are written with a hyphen more often than a line ends behind them. */
const HYPHENATED = new Set(
  'all cross ex far half high long low mid multi non off on post quasi self semi short so vice well'.split(' '),
)

/**
 * A text whose lines were broken at one width, with its paragraphs whole, an empty line between them, and the words that
 * line ends have parted. Any other text as it is.
 */
export function unwrapped(text: string): string {
  const joined = text.replace(SOFT_LINE_END, '')
  const lines = joined.split('\n').filter((line) => line.trim() !== '')
  if (lines.length > MOST_LINES) return joined
  const whole = readLines(joined.replace(PAGE_NUMBER, '\n$&\n'))
  if (whole.length === lines.length) return joined
  const written = new Set(joined.toLowerCase().match(/\p{L}+-\p{L}+/gu))
  return whole
    .map((line) => line.text.replace(HYPHEN, (parts, head, tail) => word(parts, head, tail, written)))
    .join('\n\n')
}

/** A word is put together unless its hyphen is likely to be its own. */
function word(parts: string, head: string, tail: string, written: ReadonlySet<string>): string {
  if (SUSPENDED.has(tail)) return parts
  return written.has(`${head}-${tail}`) || HYPHENATED.has(head) ? `${head}-${tail}` : head + tail
}
