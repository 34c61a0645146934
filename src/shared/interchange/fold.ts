const LONGEST = 120
/** From the first letter or digit to the last. */
const WITHIN_ENDS = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su

/**
 * A short line as fixed phrases are compared: lower case, without accents, vowel signs, invisible characters, bullets,
 * or punctuation at its ends, white space single. Empty for a line too long to be one.
 */
export function fold(text: string): string {
  if (text === '' || text.length > LONGEST) return ''
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
  const [words = ''] = WITHIN_ENDS.exec(plain) ?? []
  return words.replace(/’/g, "'").replace(/\s+/g, ' ')
}

/** Phrases, one of each between bars, folded for comparison. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map(fold))
}
