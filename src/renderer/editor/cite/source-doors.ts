import type { CslData, Source } from '../../../shared/article/source'

/** What a citation leads to outside the page. */
export interface SourceDoors {
  /** Asks for a new source. Gives the one that was added to the story, or null when the person thought better of it. */
  newSource(prefill: Partial<CslData>): Promise<Source | null>
  /** Opens the form of a source. */
  editSource(source: Source): void
}
