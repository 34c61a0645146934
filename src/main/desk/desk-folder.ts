/** What lies in a desk folder: revisions (`objects`), and the files that stories show (`assets`). */
export type Holding = 'objects' | 'assets'

/** What a desk folder says of itself. It is written once; no story depends on it. */
export interface DeskAbout {
  format: number
  id: string
  name: string
}

/**
 * A folder that carries a desk, wherever it is and whoever else writes to it. What lies in it never changes and is never
 * removed: a name stands for bytes, and whoever reads gets these bytes or nothing. What comes from it may still be
 * anybody's: the folder vouches for hashes, not for what the bytes mean.
 *
 * Every method throws a StetError of the kind `desk.…` where the folder can't be used: desk.gone, desk.not-readable,
 * desk.not-writable, desk.full, desk.io.
 */
export interface DeskFolder {
  /** What the folder says of itself; undefined where nothing in it says so. Throws desk.newer. */
  about(): Promise<DeskAbout | undefined>
  /** Has the folder say what desk it is. */
  found(about: DeskAbout): Promise<void>
  /** What something with this SHA-256 (hex) is called here. */
  nameOf(hash: string): string
  /** The names of all that lies there, whole or torn, as far as they are names that this folder gives. */
  names(holding: Holding): Promise<Set<string>>
  /** The bytes that a name stands for; undefined where they are not there, or not all of them yet. */
  read(holding: Holding, name: string): Promise<Uint8Array | undefined>
  /**
   * What an object begins with, as far as it is there: at least the first kilobytes of a whole one, unproved, as a first
   * look from which nothing follows but the order of reading.
   */
  start(name: string): Promise<Uint8Array | undefined>
  /**
   * Puts bytes there under the name of their hash; durable when it resolves. What lies there under the name already is
   * written anew. `extension` is for people who look into the folder.
   */
  write(holding: Holding, file: { hash: string; bytes: Uint8Array; extension: string }): Promise<void>
  /**
   * Leaves word that what lies there under a name is torn and stays so: whoever has it is to put it there again. Word is
   * a file of its own that may go.
   */
  ask(holding: Holding, name: string): Promise<void>
  /** The names that somebody left word of. */
  asked(holding: Holding): Promise<string[]>
  /** Takes away the word of a name. */
  answer(holding: Holding, name: string): Promise<void>
  /** Takes away what a crash left half written. Never throws. */
  sweep(): Promise<void>
  /** Calls when something may have come. Where the system sends no such news, it never calls. Gives the way to stop. */
  watch(onChange: () => void): () => void
}

/** Opens the desk folder at a path. */
export type OpenFolder = (path: string) => DeskFolder

/** No object is larger, in bytes: four times the longest story that the window can save. */
export const LARGEST_OBJECT = 128_000_000
/** Nor any asset. */
export const LARGEST_ASSET = 1_000_000_000
