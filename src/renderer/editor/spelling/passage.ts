import type { Word } from '../../../shared/spelling/find-words'

/** A text on the page in which words can be marked: a block of the body, or a field. */
export interface Passage {
  readonly id: string
  /** The words in it that can be misspelled, as it is now. */
  words(): readonly Word[]
  /** Where words are in the document, as far as they are shown. */
  rangesOf(words: readonly Word[]): Map<Word, Range>
  /** How far into it the caret is; null while it is elsewhere. */
  caret(): number | null
  /** Puts other letters in a word's place, as one step of undo. */
  replace(word: Word, text: string): void
  /** Selects a word, or what it is in where that is selected as a whole, and shows it. */
  select(word: Word): void
}
