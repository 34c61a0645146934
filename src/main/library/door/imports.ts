import type { ImportOutcome } from '../../../shared/bridge/transfer'

/** Something to import: a file or folder by its path, or a text that has no file. */
export type Brought = { path: string } | { name: string; text: string }

export interface ImportInput {
  brought: Brought[]
  /** The language (BCP 47) of stories that do not say theirs. */
  language: string
  /** Who imports. */
  by: string
  /** Takes proposed tags as they are. */
  acceptTags?: boolean
  /** What the library has comes in nevertheless: all, or nothing but what was read from content with these hashes. */
  again?: string[] | 'all' | undefined
}

/** Stories from files of other programs. */
export interface Imports {
  /**
   * Brings in whatever is in files, folders and texts, as one act; what can't be read holds up nothing else, what the
   * library has already is left. One import at a time: throws import.busy.
   */
  importStories(input: ImportInput): Promise<ImportOutcome>
  /** Stops the import that runs, if any. What has come in stays. */
  stopImport(): Promise<void>
}
