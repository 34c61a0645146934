import type { WordLists, WordsChange } from '../../../shared/bridge/words'

/** Words that are right though no dictionary has them. */
export interface Words {
  words(): Promise<WordLists>
  /** Puts words into a list and takes others out of it. What is so already stays so. */
  changeWords(input: WordsChange & { by: string }): Promise<WordLists>
}
