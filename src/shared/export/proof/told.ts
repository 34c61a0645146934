import type { ReadLine } from './read-line'

/** What a reader gets of a story, in the order in which it is read: what one must say, or what an export was found to say. */
export interface Told {
  /** Every line of words, without empty ones. */
  lines: ReadLine[]
  /** Places in the text that lead to a reference: its number and the locator. */
  citations: string[]
  /** Levels and words. */
  headings: string[]
  images: { src: string; alt: string }[]
  /** Addresses outside, neighbours that are equal once. */
  links: string[]
}
