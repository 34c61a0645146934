import * as z from 'zod'
import { Source } from '../article/source'
import { Act } from './acts'
import { Problem } from './errors'

/** A part of a file that was not understood; of a long one its beginning. */
export const LeftReference = z.strictObject({
  file: z.string(),
  text: z.string(),
  why: z.enum(['no-reference', 'broken', 'says-nothing', 'too-deep', 'unreadable-page']),
})
export type LeftReference = z.infer<typeof LeftReference>

/** What an import into the library did not understand, under the id of its act: when, the first parts, how many in all. */
export const KeptLeft = z.strictObject({
  id: z.string(),
  at: z.string(),
  left: z.array(LeftReference),
  inAll: z.number().int(),
})
export type KeptLeft = z.infer<typeof KeptLeft>

/** What came of an import of references into the library. `act` takes it back. */
export const ImportedReferences = z.strictObject({
  act: Act,
  added: z.number().int(),
  /** References that the library had already, word for word. */
  known: z.number().int(),
  /** The first of what was not understood, and how much there was of it. */
  left: z.array(LeftReference),
  leftInAll: z.number().int(),
  /** Files whose encoding nothing in them tells, so that some letters may be wrong. */
  guessed: z.array(z.string()),
  failed: z.array(z.strictObject({ name: z.string(), problem: Problem })),
})
export type ImportedReferences = z.infer<typeof ImportedReferences>

/** What a source that arrives is the same as: one of the story, or one of the library, which can stand for it. */
export const KnownSource = z.strictObject({ here: z.boolean(), library: Source.nullable() })
export type KnownSource = z.infer<typeof KnownSource>
