import { fold } from './fold'

/** A folded word, and where in the text it comes from. */
export interface FoldedWord {
  word: string
  start: number
  /** For each UTF-16 unit of `word`, where in the text the letter ends that it belongs to. */
  ends: number[]
}

// A letter with the marks on it: what folding makes of it doesn't depend on what stands beside it.
const LETTER = /\P{M}\p{M}*|\p{M}+/gu

/** The words of `fold(text)`, with their places in the text. */
export function foldedWordsIn(text: string): FoldedWord[] {
  const words: FoldedWord[] = []
  let word: FoldedWord | undefined
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    for (const unit of foldedLetter(letter).split('')) {
      if (unit === ' ') {
        word = undefined
        continue
      }
      if (word === undefined) {
        word = { word: '', start: index, ends: [] }
        words.push(word)
      }
      word.word += unit
      word.ends.push(index + letter.length)
    }
  }
  return words
}

const known = new Map<string, string>()
const REMEMBERED = 10_000

/** What folding makes of a letter within a word, with spaces where it parts words. */
function foldedLetter(letter: string): string {
  let folded = known.get(letter)
  if (folded === undefined) {
    folded = fold(`x${letter}x`).slice(1, -1)
    if (known.size >= REMEMBERED) known.clear()
    known.set(letter, folded)
  }
  return folded
}
