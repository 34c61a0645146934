import * as z from 'zod'

/** Whose list of right words: this person's, which stays on this machine, or the desk's. */
export const WordList = z.enum(['own', 'shared'])
export type WordList = z.infer<typeof WordList>

/** One word: letters and digits, with marks, apostrophes and hyphens between them. */
export const ListedWord = z
  .string()
  .max(100)
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’‐‑\u{AD}\u{200C}-]*[\p{L}\p{N}\p{M}])?$/u)

/** Words that are right though no dictionary has them, in the order of their letters. */
export const WordLists = z.strictObject({ own: z.array(z.string()), shared: z.array(z.string()) })
export type WordLists = z.infer<typeof WordLists>

const words = z.array(ListedWord).max(1000).default([])

/** Words to put into a list and to take out of it. */
export const WordsChange = z.strictObject({ list: WordList, add: words, remove: words })
export type WordsChange = z.infer<typeof WordsChange>
