import type { Source } from '../../../shared/article/source'
import type { Tag } from '../../../shared/article/tag'
import type { Act, LibrarySource, LibrarySources, StoriesChange, UsedTag } from '../../../shared/bridge/acts'

/** Changes of many stories at once: each story gets one revision, and all is undone as one. */
export interface Acts {
  change(input: { ids: string[]; change: StoriesChange; by: string }): Promise<Act>
  tags(): Promise<UsedTag[]>
  /** Puts one tag in the place of others in all stories (a rename, a merge), or takes them away. */
  retag(input: { slugs: string[]; into: Tag | null; by: string }): Promise<Act>
  /** `imported`: only those that were imported and that no story holds. */
  sources(query: {
    text: string
    id?: string
    imported?: boolean
    offset: number
    limit: number
  }): Promise<LibrarySources>
  /** Sources that look like one and the same: equal address, or equal title and publisher. */
  duplicateSources(): Promise<LibrarySource[][]>
  /**
   * Puts an edited source in the place of the one with its id, in the stories named or wherever it is. Where it is
   * confidential an open one takes its place only if the edit `opens` it.
   */
  editSource(input: { source: Source; stories: string[] | null; opens: boolean; by: string }): Promise<Act>
  /** Makes several sources one, in all stories: citations of the others point to `into` (a source's id). */
  mergeSources(input: { ids: string[]; into: string; by: string }): Promise<Act>
  /** Takes an act back in every story, keeping what was written there since. Throws act.not-found. */
  undoAct(input: { act: string; by: string }): Promise<void>
}
