/** A text in quotation marks: the words between them, and where the whole begins and ends in the line. */
export interface Quoted {
  words: string
  start: number
  end: number
}

const CLOSERS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '”': '”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‹': '›',
  '"': '"',
}

// Text with more unclosed marks than this before its first quotation is no reference, and looking further takes too long.
const MOST_UNCLOSED = 8

/**
 * The first quotation of a line, in straight, curly, low, angle or corner marks; marks of the same kind inside it are
 * part of it. A quotation that nobody closed is none.
 */
export function findQuoted(line: string): Quoted | undefined {
  let unclosed = 0
  for (let start = 0; start < line.length && unclosed < MOST_UNCLOSED; start++) {
    const opener = line.charAt(start)
    const closers = CLOSERS[opener]
    if (closers === undefined || !opens(line, start)) continue
    const end = endOf(line, start, opener, closers)
    if (end !== undefined) return { words: line.slice(start + 1, end), start, end: end + 1 }
    unclosed++
  }
  return undefined
}

/** An opening mark follows white space, a bracket or another mark, never a letter (5" or rock ’n’ roll). */
function opens(line: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(line.charAt(at - 1))
}

function endOf(line: string, start: number, opener: string, closers: string): number | undefined {
  let depth = 1
  for (let at = start + 1; at < line.length; at++) {
    const character = line.charAt(at)
    if (closers.includes(character) && closes(line, at, opener)) {
      if (--depth === 0) return at
    } else if (character === opener) depth++
  }
  return undefined
}

/** A straight mark closes after anything but white space or a bracket; ’ only where no letter follows, or it is an apostrophe. */
function closes(line: string, at: number, opener: string): boolean {
  if (opener === '"' || opener === '”') return !/[\s([]/.test(line.charAt(at - 1))
  if (opener === '‘') return !/\p{L}/u.test(line.charAt(at + 1))
  return true
}
