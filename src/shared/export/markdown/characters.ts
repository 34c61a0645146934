/**
 * How a character next to an emphasis mark counts in CommonMark's flanking rules. Where parsers disagree (symbols,
 * characters beyond the Basic Multilingual Plane, rare spaces) it is a `doubt`.
 */
export type CharacterKind = 'space' | 'punctuation' | 'word' | 'doubt'

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/
const ASCII_WORD = /^[A-Za-z0-9]/

export function kindOf(character: string): CharacterKind {
  if (ASCII_WORD.test(character)) return 'word'
  if (/^[\t\n\p{Zs}]/u.test(character)) return 'space'
  if (/^[\p{L}\p{N}\p{M}]/u.test(character)) return 'word'
  if (ASCII_PUNCTUATION.test(character)) return 'punctuation'
  if (character.length > 1) return 'doubt'
  if (/^\p{P}/u.test(character)) return 'punctuation'
  return /^[\p{S}\s]/u.test(character) ? 'doubt' : 'word'
}

/** The first character of a text, whole even beyond the Basic Multilingual Plane; a line's edge counts as a line feed. */
export function firstCharacter(text: string): string {
  const code = text.codePointAt(0)
  return code === undefined ? '\n' : String.fromCodePoint(code)
}

/** The last character of a text, likewise. */
export function lastCharacter(text: string): string {
  const last = text.at(-1) ?? '\n'
  if (last < '\uDC00' || last > '\uDFFF') return last
  const pair = text.slice(-2)
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : last
}

/** A character as a numeric reference, which counts as punctuation outside and reads as itself. */
export function reference(character: string): string {
  const code = character.codePointAt(0)
  if (code === undefined) throw new Error('no character to refer to')
  return `&#x${code.toString(16).toUpperCase()};`
}
