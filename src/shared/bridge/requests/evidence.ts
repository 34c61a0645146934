import * as z from 'zod'
import { ChosenFile, EvidenceFile } from '../evidence'
import { Sha256, nothing } from './given'

export const evidenceRequests = {
  /** Asks for files that back a source. None: the person cancelled. */
  'evidence.choose': { input: nothing, output: z.array(ChosenFile) },
  'evidence.keep': {
    input: z.strictObject({ path: z.string().min(1).max(4096), confidential: z.boolean() }),
    output: EvidenceFile,
  },
  /** Keeps a file that backed a confidential source for a story to hold. */
  'evidence.publish': { input: z.strictObject({ hash: Sha256 }), output: nothing },
  /** Writes a copy of a file to a place of the person's choice. `null`: the person cancelled. */
  'evidence.save': {
    input: z.strictObject({ hash: Sha256, name: z.string().max(1000) }),
    output: z.strictObject({ path: z.string() }).nullable(),
  },
} as const
