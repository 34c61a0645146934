import * as z from 'zod'
import { Instant } from './thread'

/** Why a revision was cut. Those above the line stay on this machine; those below it are shared with the desk. */
export const CHECKPOINT_REASONS = ['idle', 'blur', 'interval', 'close', 'undo-import', 'act'] as const
export const SHARED_REASONS = [
  'share',
  'close-story',
  'stage',
  'name',
  'import',
  'restore',
  'publish',
  'merge',
  'create',
] as const

export const Reason = z.enum([...CHECKPOINT_REASONS, ...SHARED_REASONS])
export type Reason = z.infer<typeof Reason>

/**
 * An immutable version of a story or shelf. Its id is the SHA-256 of its canonical bytes (RFC 8785), in hex.
 * A merge revision has no author, the latest parent's time, and a `mergeVersion`, so that equal merges are one revision.
 */
export const Revision = z.strictObject({
  format: z.literal(1),
  kind: z.enum(['article', 'shelf']),
  /** The story's or shelf's id. */
  id: z.string().min(1),
  value: z.json(),
  /** Revision ids, sorted. */
  parents: z.array(z.string()),
  author: z.string().nullable(),
  at: Instant,
  reason: Reason,
  label: z.string().optional(),
  schema: z.number().int().positive(),
  deleted: z.boolean(),
  mergeVersion: z.number().int().positive().optional(),
})
export type Revision = z.infer<typeof Revision>

/** The same for what `JSON.parse` gave: a value of any kind is JSON then, which takes long to find out again. */
export const ParsedRevision = Revision.extend({ value: z.custom<Revision['value']>((value) => value !== undefined) })

export function isShared(reason: Reason): boolean {
  return (SHARED_REASONS as readonly string[]).includes(reason)
}
