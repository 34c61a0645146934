/** A word of a text that may be misspelled: where it stands, and its letters as they are written there. */
export interface Word {
  start: number
  end: number
  text: string
}

/** What stands between spaces; a citation, or whatever else is no text, is U+FFFC and parts words too. */
const CHUNK = /[^\s\uFFFC]+/gu

/** Addresses, handles, hashtags, paths and names in code are not words of any language. */
const UNSPOKEN = /^[^\p{L}\p{N}]*[@#]|:\/\/|^[^\p{L}]*www\.|\S@\S|[\\_]|[\p{L}\p{N}]\.\p{Ll}{2,}(?![\p{L}\p{N}])/u

/** Letters with their marks; an apostrophe or hyphen holds a word together where a letter follows. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200C\u200D]|['’‐‑-](?=[\p{L}\p{N}]))*/gu

const LONGEST = 60

/** The words of a text that a dictionary can be asked about. Numbers, addresses, handles and abbreviations are left out. */
export function findWords(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    if (UNSPOKEN.test(chunk)) continue
    for (const { 0: found, index: offset } of chunk.matchAll(WORD)) {
      const start = index + offset
      if (isSpelled(found)) words.push({ start, end: start + found.length, text: found })
    }
  }
  return words
}

const DIGIT = /\p{N}/u
const TWO_LETTERS = /\p{L}.*\p{L}/su
/** NATO, MPs, the BBC’s, AFL-CIO, TK. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{M}'’‐‑-]+(?:['’]?s)?$/u
/** iPhone, McKenzie: written as its owner likes. */
const CAPITAL_INSIDE = /\p{Ll}\p{M}*\p{Lu}/u

function isSpelled(word: string): boolean {
  if (word.length > LONGEST || DIGIT.test(word) || !TWO_LETTERS.test(word)) return false
  return !ABBREVIATION.test(word) && !CAPITAL_INSIDE.test(word)
}
