import type { Source } from '../../../shared/article/source'
import type { Act } from '../../../shared/bridge/acts'
import type { ImportedReferences, KeptLeft, KnownSource } from '../../../shared/bridge/references'

/** References that are imported before any story holds them. */
export interface References {
  /** Brings in what files of references hold, but for what is there already, word for word. */
  importReferences(input: {
    files: { name: string; bytes: Uint8Array }[]
    by: string
  }): Promise<Omit<ImportedReferences, 'failed'>>
  /** Removes references that no story holds: those with the ids, or all that hold some words. */
  removeReferences(input: { ids: string[] } | { text: string }): Promise<Act>
  /** What imports did not understand, the last one first. */
  leftReferences(): Promise<KeptLeft[]>
  /** Forgets what some imports did not understand. */
  forgetLeft(ids: string[]): Promise<void>
  /** What sources that arrive are the same as: one that the story holds already, or one of the library. */
  knownSources(input: { arriving: Source[]; here: Source[] }): Promise<KnownSource[]>
}
