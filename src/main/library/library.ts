import type { Term } from '../../shared/article/term'
import type { Progress, ReadOnlyReason } from '../../shared/bridge/care'
import type { StoryChange } from '../../shared/bridge/story'
import type { Acts } from './door/acts'
import type { Care } from './door/care'
import type { DeskNews, Desks } from './door/desks'
import type { EvidenceFiles } from './door/evidence-files'
import type { Finding } from './door/finding'
import type { Identities } from './door/identities'
import type { Imports } from './door/imports'
import type { Packing } from './door/packing'
import type { Pictures } from './door/pictures'
import type { Proving } from './door/proving'
import type { References } from './door/references'
import type { Stories } from './door/stories'
import type { Tagging } from './door/tagging'
import type { Templates } from './door/templates'
import type { Versions } from './door/versions'
import type { Words } from './door/words'

/**
 * The one door to stored work. Every method is asynchronous, whether the library runs in this process (command line,
 * tests) or in the app's worker. Errors are StetErrors.
 */
export interface Library
  extends
    Stories,
    Finding,
    Versions,
    Acts,
    Pictures,
    Proving,
    EvidenceFiles,
    Identities,
    Tagging,
    Words,
    Templates,
    References,
    Imports,
    Desks,
    Packing,
    Care {
  /**
   * Tells of stories that were saved, created, trashed, restored or removed; of none once search, which had lagged behind,
   * knows all of them. Gives the way to stop listening.
   */
  onChanged(listener: (changes: StoryChange[]) => void): () => void
  /** Tells how far work on many stories has come. Gives the way to stop listening. */
  onProgress(listener: (progress: Progress) => void): () => void
  /** Tells that desks stand otherwise than before, and of stories that others' work came into. Gives the way to stop. */
  onDesks(listener: (news: DeskNews) => void): () => void
  /** Writes what is pending and closes. */
  close(): Promise<void>
}

/** Opens a library folder, making it when it is not there. `readOnly` opens one that another Stet owns. */
export interface LibraryOptions {
  path: string
  /** Open for reading only. Without it, a library owned elsewhere throws library.busy. */
  readOnly?: boolean
  /** Why it is opened for reading only, where that was not the wish of the one who opens it. */
  readOnlyBecause?: ReadOnlyReason
  /** A library is known to be there: a folder that holds none throws library.gone instead of becoming a new one. */
  known?: boolean
  /** Where a damaged library has no backup, what can still be read of it becomes the library. */
  fromNothing?: boolean
  /** The vocabulary that a newsroom starts with. */
  starters?: Term[]
}
