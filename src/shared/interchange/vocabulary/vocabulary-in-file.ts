import type { Term, VocabularyAbout } from '../../article/term'

/** A vocabulary in a file. */
export interface ReadVocabulary {
  about: VocabularyAbout
  /** So many steps `terms` takes. */
  steps: number
  /**
   * Its terms one by one; a step may give none. Throws vocabulary.no-name, .bad-name, .bad-group, .too-long or
   * .unknown-parent, each with the value at fault.
   */
  terms(): Generator<Term | undefined, LeftOut>
}

/** What was in the file and is not among the terms: concepts that are no longer used, and those without any name. */
export interface LeftOut {
  retired: number
  nameless: number
}
