import * as z from 'zod'
import { ImportOutcome } from '../transfer'
import { Sha256, nothing, paths } from './given'

const hashes = z.array(Sha256).min(1).max(10_000)

export const importsRequests = {
  /** Asks for files, or for a folder of them, in a dialog, and gives their paths. None: the person cancelled. */
  'imports.choose': { input: z.strictObject({ folder: z.boolean() }), output: z.array(z.string()) },
  /** Imports files, and what is in folders. `again`: only what was read from content with these hashes, though it is known. */
  'imports.files': { input: z.strictObject({ paths, again: hashes.optional() }), output: ImportOutcome },
  /** The same for what is on the clipboard: its HTML, or its words. */
  'imports.clipboard': { input: z.strictObject({ again: hashes.optional() }), output: ImportOutcome },
  /** Stops the import that runs. What has come in stays. */
  'imports.stop': { input: nothing, output: nothing },
} as const
