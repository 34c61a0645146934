import type { CHECKPOINT_REASONS } from '../../../shared/article/revision'
import type { History } from '../../../shared/bridge/history'

export type CheckpointReason = (typeof CHECKPOINT_REASONS)[number] | 'restore'

/** The versions of a story. */
export interface Versions {
  /** Cuts a revision of what is stored, unless the last one has the same value. */
  checkpoint(input: { id: string; reason: CheckpointReason; by: string }): Promise<void>
  /** Cuts a shared revision with a label, always. */
  nameVersion(input: { story: string; label: string; by: string }): Promise<void>
  versions(story: string): Promise<History>
  /** The value of a version as JSON text. Throws version.not-found or version.damaged. */
  readVersion(input: { story: string; revision: string }): Promise<string>
}
