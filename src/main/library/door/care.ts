import type { Backup, Damage, Emptied, PastRecovery, ReadOnlyReason, Recovery } from '../../../shared/bridge/care'
import type { OpenStory } from '../../../shared/bridge/story'

/** A library that is open. `recovery` tells what opening it had to mend. */
export interface LibraryInfo {
  path: string
  readOnly: boolean
  stories: number
  recovery: Recovery | null
  /** Why it is open for reading only; null where it is not. */
  readOnlyBecause: ReadOnlyReason | null
  /** Where what is private was set aside because it could not be read: the texts as they arrived, and who sources are. */
  privateSetAside: string | null
}

/** What keeps the library whole. */
export interface Care {
  info(): Promise<LibraryInfo>
  /**
   * Removes stories of the trash for good, those named or all: from the database, the search index, the backups and the
   * pictures that no other story uses. Those on legal hold stay. `by` removed them, for those at the stories' desks.
   */
  emptyTrash(input: { ids?: string[]; by: string }): Promise<Emptied>
  backups(): Promise<Backup[]>
  backUp(): Promise<Backup>
  /** The newest recovery that left a report; null: none. */
  lastRecovery(): Promise<PastRecovery | null>
  /** Stories whose stored copy is damaged, as far as anybody came across them. */
  damage(): Promise<Damage[]>
  /** Puts a good version in the place of a damaged stored copy, which is kept aside. */
  recover(input: { story: string; revision: string; by: string }): Promise<OpenStory>
}
