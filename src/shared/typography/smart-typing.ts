import { type Conventions, conventionsOf, NARROW_SPACE } from './conventions'

/** What to put for what has been typed: so many characters before the caret become `text`. */
export interface Replacement {
  removed: number
  text: string
}

/** What can't be read in the words before the caret, such as a citation or a piece of code. */
export const OPAQUE = '\uFFFC'

/**
 * What a typesetter of the language (BCP 47) would put for the character just typed, which ends `before`, the words of
 * the block up to the caret. Null where it is right as it is, and in addresses, which are not prose.
 */
export function smartTyping(before: string, language: string): Replacement | null {
  const typed = before.at(-1)
  if (typed === undefined || ADDRESS.test(before.slice(0, -1))) return null
  const text = before.slice(0, -1)
  const conventions = conventionsOf(language)
  switch (typed) {
    case '"':
      return doubleQuote(text, conventions)
    case "'":
      return elision(text, "'", conventions) ?? singleQuote(text, conventions)
    case '-':
      return dash(text, conventions)
    case '.':
      return text.endsWith('..') && !text.endsWith('...') && !/[/\\]\.\.$/.test(text) ? { removed: 3, text: '…' } : null
    default:
      return elision(text, typed, conventions) ?? decade(text, typed, conventions) ?? highMark(text, typed, conventions)
  }
}

/** The word that is being typed is an address, an e-mail address or a name after an @. */
const ADDRESS = /(?:[a-z][a-z\d+.-]*:\/\/|\bwww\.|\bmailto:|@)[^\s\uFFFC]*$/i

const BEFORE_WORDS = /[\s([{<\-–—/\u202F\u00A0]/
const WORD = /[\p{L}\p{M}\p{N}]/u

function doubleQuote(text: string, { open, close, innerOpen, gap }: Conventions): Replacement | null {
  const previous = text.at(-1)
  const inside = isInside(text, open, close)
  // Whoever writes French types spaces inside the marks.
  if (gap !== '' && inside && /\S $/.test(text)) return { removed: 2, text: gap + close }
  // Inches, as in 27".
  if (!inside && open !== close && previous !== undefined && /\d/.test(previous)) return null
  const opens = previous !== undefined && open !== close && (previous === open || previous === innerOpen)
  if (opens || beginsWords(text, inside)) return { removed: 1, text: open + gap }
  return { removed: 1, text: gap + close }
}

function singleQuote(text: string, { open, innerOpen, innerClose }: Conventions): Replacement | null {
  const inside = isInside(text, innerOpen, innerClose)
  if (text.at(-1) === open || beginsWords(text, inside)) return { removed: 1, text: innerOpen }
  return { removed: 1, text: inside || !WORD.test(text.at(-1) ?? '') ? innerClose : '’' }
}

/** Whether words begin here; right after a dash they do unless a quotation is to be ended. */
function beginsWords(text: string, inside: boolean): boolean {
  const previous = text.at(-1)
  if (previous === undefined) return true
  return BEFORE_WORDS.test(previous) && !(inside && /[-–—]/.test(previous))
}

/** Whether a quotation has begun that has not ended. Marks that begin and end one alike don't say. */
function isInside(text: string, open: string, close: string): boolean {
  if (open === close) return false
  return text.lastIndexOf(open) > lastClosing(text, close)
}

/** The last mark that ends a quotation: ’ between letters is an apostrophe. */
function lastClosing(text: string, close: string): number {
  for (let at = text.lastIndexOf(close); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(close, at - 1)) {
    if (!/[’‘]/.test(close) || !WORD.test(text[at + 1] ?? '')) return at
  }
  return -1
}

/** Two hyphens are a dash and a third makes it a long one; those that begin a block may become a rule. */
function dash(text: string, { dash: sign }: Conventions): Replacement | null {
  if (text.endsWith('–')) return { removed: 2, text: '—' }
  const isSecond = text.endsWith('-') && !text.endsWith('--')
  return isSecond && text.slice(0, -1).trim() !== '' ? { removed: 2, text: sign } : null
}

/** What was taken for the beginning of a quotation was an apostrophe: rock ’n’ roll, ’tis. */
function elision(text: string, typed: string, { innerOpen, elided }: Conventions): Replacement | null {
  if (WORD.test(typed) || elided.length === 0) return null
  const word = /[\p{L}]+$/u.exec(text)?.[0]
  if (word === undefined || text.at(-word.length - 1) !== innerOpen || !elided.includes(word.toLowerCase())) return null
  return { removed: word.length + 2, text: `’${word}${typed === "'" ? '’' : typed}` }
}

/** The ’90s. */
function decade(text: string, typed: string, { innerOpen }: Conventions): Replacement | null {
  const years = /\d0$/.exec(text)?.[0]
  if (typed !== 's' || years === undefined || text.at(-3) !== innerOpen) return null
  return { removed: 4, text: `’${years}s` }
}

/** The space before ; : ! ? in French, and the one that is typed after « by habit. */
function highMark(text: string, typed: string, { open, gap, spaced }: Conventions): Replacement | null {
  if (spaced === '') return null
  if (typed === ' ') {
    if (text.endsWith(open + gap)) return { removed: 1, text: '' }
    // What follows a colon shows that it is one, and not that of an address or a time.
    return /[\p{L}\p{N}»)’…]:$/u.test(text) ? { removed: 2, text: `${NARROW_SPACE}: ` } : null
  }
  if (!spaced.includes(typed)) return null
  if (/\S $/.test(text)) return { removed: 2, text: NARROW_SPACE + typed }
  return typed !== ':' && /[\p{L}\p{N}»)’…]$/u.test(text) ? { removed: 1, text: NARROW_SPACE + typed } : null
}
