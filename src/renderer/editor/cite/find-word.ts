import { type FoldedText, wordsIn } from './folded-text'
import { isOneEdit } from './one-edit'

/** A stretch of a written text. */
export interface Stretch {
  start: number
  end: number
}

/** How a word of a query is in a text, best first. */
export type Fit = 'begins' | 'initials' | 'inside' | 'mistyped'

/** Words shorter than this are taken as they are typed: with one letter another they would be too many others. */
const LEAST_MISTYPED = 5

/** The best way in which a word is in a text, and the letters that show it; undefined when it is nowhere. */
export function findWord(word: string, text: FoldedText): { fit: Fit; letters: Stretch[] } | undefined {
  const words = wordsIn(text.text)
  const begins = placeOfWord(text.text, word)
  if (begins >= 0) return { fit: 'begins', letters: [stretch(text, begins, word.length)] }
  const initials = initialsOf(words, word)
  if (initials) return { fit: 'initials', letters: initials.map(({ start }) => stretch(text, start, 1)) }
  const inside = text.text.indexOf(word)
  if (inside >= 0) return { fit: 'inside', letters: [stretch(text, inside, word.length)] }
  const mistyped = mistypedIn(words, word)
  return mistyped && { fit: 'mistyped', letters: [stretch(text, mistyped.start, mistyped.length)] }
}

/** Where a text has a word, or what begins one, at the beginning of its own; -1 where nowhere. */
function placeOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return at
  }
  return -1
}

/** Neighbouring words that begin with the letters of a word, as in `cto` for City Transport Office. */
function initialsOf(words: { word: string; start: number }[], initials: string): { start: number }[] | undefined {
  const { length } = initials
  if (length < 2) return undefined
  const first = words.findIndex(
    (_, at) =>
      words
        .slice(at, at + length)
        .map(({ word }) => word[0])
        .join('') === initials,
  )
  return first < 0 ? undefined : words.slice(first, first + length)
}

/** The beginning of a word that is the typed one but for one letter. */
function mistypedIn(
  words: { word: string; start: number }[],
  typed: string,
): { start: number; length: number } | undefined {
  const { length } = typed
  if (length < LEAST_MISTYPED) return undefined
  for (const { word, start } of words) {
    for (const size of [length, length - 1, length + 1]) {
      if (size <= word.length && isOneEdit(typed, word.slice(0, size))) return { start, length: size }
    }
  }
  return undefined
}

function stretch({ at }: FoldedText, start: number, length: number): Stretch {
  return { start: at[start] as number, end: at[start + length] as number }
}
