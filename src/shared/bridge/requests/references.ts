import * as z from 'zod'
import { Act } from '../acts'
import { ImportedReferences, KeptLeft, KnownSource } from '../references'
import { nothing, paths } from './given'

/** The JSON text of sources. */
const sourcesJson = z.string().min(2).max(15_000_000)

export const referencesRequests = {
  /** Asks for files of references in a dialog, and gives their paths. None: the person cancelled. */
  'references.choose': { input: nothing, output: z.array(z.string()) },
  /** Imports files of references into the library. */
  'references.files': { input: z.strictObject({ paths }), output: ImportedReferences },
  /** Removes imported references that no story holds: those with the ids, or all that hold some words. */
  'references.remove': {
    input: z.union([
      z.strictObject({ ids: z.array(z.string().min(1).max(200)).min(1).max(1000) }),
      z.strictObject({ text: z.string().max(1000) }),
    ]),
    output: Act,
  },
  /** What imports into the library did not understand, the last one first. */
  'references.left': { input: nothing, output: z.array(KeptLeft) },
  /** Forgets what some imports did not understand. */
  'references.forget': {
    input: z.strictObject({ ids: z.array(z.string().min(1).max(200)).min(1).max(1000) }),
    output: nothing,
  },
  /** Of sources that arrive (their JSON texts), what they are the same as: a source of the story, or of the library. */
  'references.known': {
    input: z.strictObject({ arriving: sourcesJson, here: sourcesJson }),
    output: z.array(KnownSource),
  },
} as const
