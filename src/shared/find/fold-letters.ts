/** A text whose letters were made alike, and where each of its units stands in the text as written. */
export interface Folded {
  text: string
  /** The place of each unit, and of the end. Absent where all places are the same. */
  places?: number[]
}

/** What is made alike: `letters` (case, accents, Arabic forms and points), `quotes` (curly ones become straight). */
export interface Alike {
  letters: boolean
  quotes: boolean
}

const ASCII = /^[\0-\x7F]*$/

/**
 * A text as words in it are sought. Letters fold one by one, by Unicode's simple folding, so that ß is no ss; accents,
 * Arabic vowel points and tatweel belong to the letter before them. A no-break space is a space.
 */
export function foldLetters(text: string, alike: Alike): Folded {
  if (ASCII.test(text)) return { text: alike.letters ? text.toLowerCase() : text }
  const known = alike.letters ? FOLDED : EXACT
  let folded = ''
  let at = 0
  const places: number[] = []
  for (const letter of text) {
    const plain = (alike.quotes && QUOTES[letter]) || known(letter)
    folded += plain
    for (let unit = 0; unit < plain.length; unit++) places.push(at)
    at += letter.length
  }
  places.push(at)
  return { text: folded, places }
}

/** Whether a text has quotation marks or apostrophes that are not straight. */
export function hasCurlyQuotes(text: string): boolean {
  return [...text].some((letter) => letter in QUOTES)
}

const QUOTES: Record<string, string> = { '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"' }
const SPACES = /[\u00A0\u202F]/

// Marks that people leave out when they search. The vowel signs of Indic scripts and kana voicing are letters and stay.
const MARKS =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]/g
const UNSEEN = /[\u00AD\u0640\u200B-\u200F\u2066-\u2069]/

const SPELT: Record<string, string> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه' }
const ARABIC_DIGIT = /[٠-٩۰-۹]/

const FOLDED = remembered((letter) => {
  if (UNSEEN.test(letter)) return ''
  if (SPACES.test(letter)) return ' '
  if (ARABIC_DIGIT.test(letter)) return String(letter.charCodeAt(0) & 15)
  const parts = letter.normalize('NFD')
  const bare = parts.replace(MARKS, '')
  const base = bare === parts ? letter : bare
  return SPELT[base] ?? simple(base)
})

const EXACT = (letter: string): string => (SPACES.test(letter) ? ' ' : letter)

/** One letter in lower case, by way of upper case, so that ς is σ and ſ is s. */
function simple(letter: string): string {
  const upper = letter.toUpperCase()
  const lower = (upper.length === letter.length ? upper : letter).toLowerCase()
  return lower.length === letter.length ? lower : letter
}

function remembered(fold: (letter: string) => string): (letter: string) => string {
  const known = new Map<string, string>()
  return (letter) => {
    let folded = known.get(letter)
    if (folded === undefined) known.set(letter, (folded = fold(letter)))
    return folded
  }
}
