import * as z from 'zod'
import { StoryId } from './story'
import { RevisionId } from './history'

/** What emptying the trash did. Stories on legal hold stay. */
export const Emptied = z.strictObject({ removed: z.number().int(), held: z.number().int() })
export type Emptied = z.infer<typeof Emptied>

/** Why a backup was made: now and then while there are changes, before a migration, after the trash was emptied, or asked for. */
export const BackupKind = z.enum(['regular', 'migration', 'emptied', 'asked'])
export type BackupKind = z.infer<typeof BackupKind>

/** A verified copy of the library in its folder `backups`. `size` is in bytes. */
export const Backup = z.strictObject({ name: z.string(), at: z.string(), kind: BackupKind, size: z.number().int() })
export type Backup = z.infer<typeof Backup>

/**
 * What happened when a library could not be read: it was set aside untouched (`setAside`, a path) and the backup made
 * `at` was opened in its place. `saved`: stories that could be brought over from the damaged file because they are newer.
 */
export const Recovery = z.strictObject({ setAside: z.string(), at: z.string(), saved: z.number().int() })
export type Recovery = z.infer<typeof Recovery>

/** A recovery as it was told then, and when (`on`) it was. */
export const PastRecovery = Recovery.extend({ on: z.string() })
export type PastRecovery = z.infer<typeof PastRecovery>

/**
 * Why a library is open for reading only: it was asked for (the command line), another Stet writes to it, Stet may not
 * write to its folder, or its disk is full.
 */
export const ReadOnlyReason = z.enum(['asked', 'busy', 'not-writable', 'disk-full'])
export type ReadOnlyReason = z.infer<typeof ReadOnlyReason>

/** A story whose stored copy is damaged, with its newest good version, if any is left. */
export const Damage = z.strictObject({
  id: StoryId,
  title: z.string(),
  good: z.strictObject({ revision: RevisionId, at: z.string() }).nullable(),
})
export type Damage = z.infer<typeof Damage>

/** How far work on many stories has come. */
export const Progress = z.strictObject({
  work: z.enum(['acting', 'exporting', 'emptying', 'backing-up', 'importing']),
  done: z.number().int(),
  total: z.number().int(),
})
export type Progress = z.infer<typeof Progress>
