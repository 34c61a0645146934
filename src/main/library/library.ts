import type { AssetRef } from '../../shared/article/figure'
import type { CHECKPOINT_REASONS } from '../../shared/article/revision'
import type { FoundSource, FoundTag, OpenStory, SaveResult, StoryFilter, StoryList } from '../../shared/bridge/story'

/** A story to bring in: its JSON, where it came from, and the text as it arrived (kept private on this machine). */
export interface IncomingStory {
  json: string
  original: { name: string; text: string }
}

/** A story as export reads it: what is saved now. `published` is the value of the revision that went out, if any. */
export interface StoredStory {
  id: string
  json: string
  sample: boolean
  published: string | null
}

/**
 * The one door to stored work. Every method is asynchronous, whether the library runs in this process (command line,
 * tests) or in the app's worker. Errors are StetErrors.
 */
export interface Library {
  info(): Promise<{ path: string; readOnly: boolean; stories: number }>

  list(query: { filter: StoryFilter; offset: number; limit: number }): Promise<StoryList>
  create(input: { language: string; by: string }): Promise<OpenStory>
  /** The sample story, made from its JSON text; the same one again when it is already there. */
  createSample(input: { json: string; by: string }): Promise<OpenStory>
  /** Brings stories in, all or none, each as a shared revision. Gives their ids in order. */
  bringIn(input: { stories: IncomingStory[]; by: string }): Promise<string[]>
  /** The text as it arrived with an import, or null. */
  originalOf(id: string): Promise<{ name: string; text: string; at: string } | null>
  open(id: string): Promise<OpenStory>
  /**
   * Stores a changed story; durable when it resolves. What is stored already counts as saved. `publication` is left as it
   * is stored. Throws article.read-only where the story or its stored copy holds something unknown, and article.invalid.
   */
  save(input: { id: string; baseVersion: number; json: string; by: string }): Promise<SaveResult>
  checkpoint(input: { id: string; reason: (typeof CHECKPOINT_REASONS)[number]; by: string }): Promise<void>
  /** Throws article.moved-on where the stored version is not `baseVersion`, and article.on-hold. */
  publish(input: { id: string; baseVersion: number; by: string }): Promise<OpenStory>
  /** All of the stories or none. The trash is a matter of this library: neither way cuts a revision. */
  trash(ids: string[]): Promise<void>
  restore(ids: string[]): Promise<void>

  /** Sources of other stories, used last first, each once; confidential ones are never offered. */
  searchSources(input: { text: string; except?: string; limit: number }): Promise<FoundSource[]>
  suggestTags(input: { text: string; limit: number }): Promise<FoundTag[]>

  /** What export reads, trash left out: the stories named, or all of them. */
  stored(ids?: string[]): Promise<StoredStory[]>

  /** Keeps bytes under their SHA-256. Throws asset.not-a-picture or asset.too-large. */
  addAsset(input: { bytes: Uint8Array; name: string }): Promise<AssetRef>
  /** Where an asset's bytes are on disk. Throws asset.not-found. */
  assetPath(hash: string): Promise<string>

  /** Tells of stories that were saved, created, trashed or restored. Gives the way to stop listening. */
  onChanged(listener: (ids: string[]) => void): () => void
  /** Writes what is pending and closes. */
  close(): Promise<void>
}

/** Opens a library folder, making it when it is not there. `readOnly` opens one that another Stet owns. */
export interface LibraryOptions {
  path: string
  /** Open for reading only. Without it, a library owned elsewhere throws library.busy. */
  readOnly?: boolean
  /** The starter topics that tag suggestions draw on. */
  topics?: { slug: string; name: string; group?: string }[]
}
