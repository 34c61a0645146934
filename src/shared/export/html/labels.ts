import { areForeign, wordsFor, type Words } from '../words'

/** The words around a story, and the attribute that says so where they are in another language than it. */
export interface Labels {
  words: Words
  attribute: string
  /** The time zone by which days are told, see `dayOf`. */
  zone: string | undefined
}

export function labelsFor(language: string, zone?: string): Labels {
  const words = wordsFor(language)
  return { words, attribute: areForeign(words, language) ? ` lang="${words.language}"` : '', zone }
}
