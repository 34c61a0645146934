// Marks that people leave out when they search: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels, kana voicing.
// The vowel signs of Indic and other scripts are letters to their readers and stay.
const MARKS =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u3099\u309A]/g
const TATWEEL = /\u0640/g
const ALIKE = /[ßæœøđðþłıςٱىیےکةہھ٠-٩۰-۹]/g
const IDEOGRAPH = /[\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF]|[\u{20000}-\u{3FFFF}]/gu
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu

const SPELT: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
}

/**
 * A text as it is searched: its words in lower case, apart by single spaces, without accents, vowel points and
 * differences of spelling that people leave out. Each ideograph and kana is a word of its own.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(TATWEEL, '')
    .replace(ALIKE, (letter) => SPELT[letter] ?? String(letter.charCodeAt(0) & 15))
    .replace(IDEOGRAPH, ' $& ')
    .replace(BETWEEN_WORDS, ' ')
    .trim()
}

/** The folded words of a text, each once. */
export function foldedWords(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : [...new Set(folded.split(' '))]
}

/**
 * A full-text query for stories or sources that hold every word a person typed, each being the beginning of a word
 * there. What was typed as one word (`al-monitor`, 東京) stands together there too. Undefined where nothing can be sought.
 */
export function matchOf(text: string): string | undefined {
  const phrases = text.split(/\s+/).flatMap((word) => {
    const folded = fold(word)
    return folded === '' ? [] : [`"${folded}"*`]
  })
  return phrases.length === 0 ? undefined : [...new Set(phrases)].join(' ')
}
