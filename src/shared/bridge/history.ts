import * as z from 'zod'
import { Reason } from '../article/revision'
import { StoryId } from './story'

/** The id of a revision: SHA-256 in hex. */
export const RevisionId = z.string().regex(/^[0-9a-f]{64}$/)

/** A version of a story as its history lists it. */
export const Version = z.strictObject({
  id: RevisionId,
  /** ISO 8601 instant in UTC. */
  at: z.string(),
  /** Null for a merge, which nobody wrote. */
  author: z.string().nullable(),
  reason: Reason,
  label: z.string().nullable(),
  /** Whether it travels to colleagues; the others stay on this machine. */
  shared: z.boolean(),
  /** Words that came and went since the version before it in this list. */
  added: z.number().int(),
  removed: z.number().int(),
  /** It is what went out with the last *Mark as published*. */
  published: z.boolean(),
})
export type Version = z.infer<typeof Version>

/** Newest first. `current` is the version whose value the stored working copy has, if there is one. */
export const History = z.strictObject({ versions: z.array(Version), current: RevisionId.nullable() })
export type History = z.infer<typeof History>

export const VersionOf = z.strictObject({ story: StoryId, revision: RevisionId })
