import * as z from 'zod'
import { Evidence } from '../article/source'

/** A file that backs a source may have so many megabytes, of a million bytes each. */
export const LARGEST_EVIDENCE = 50

/** Its size as the sentence that refuses it says it, in megabytes; undefined where it may come in. */
export function tooLarge(bytes: number): number | undefined {
  return bytes > LARGEST_EVIDENCE * 1_000_000 ? Math.ceil(bytes / 1_000_000) : undefined
}

/** A file of the person's, before it is kept. `size` is in bytes. */
export const ChosenFile = z.strictObject({ path: z.string(), name: z.string(), size: z.number().int() })
export type ChosenFile = z.infer<typeof ChosenFile>

/** A file that is kept, as evidence names it. */
export const EvidenceFile = Evidence.shape.asset.unwrap()
export type EvidenceFile = z.infer<typeof EvidenceFile>
