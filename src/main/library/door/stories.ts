import type { OpenStory, SaveResult } from '../../../shared/bridge/story'

/** A story to bring in: its JSON, where it came from, and the text as it arrived (kept private on this machine). */
export interface IncomingStory {
  json: string
  /** `hash`: the SHA-256 of what it was read from, where that was not the text. `url`: the address that a page says is its own. */
  original: { name: string; text: string; hash?: string; url?: string | undefined }
}

/** A story as export reads it: what is saved now. `published` is the value of the revision that went out, if any. */
export interface StoredStory {
  id: string
  json: string
  sample: boolean
  published: string | null
}

/** Stories as they are written, one by one. */
export interface Stories {
  /** `template`: the id of what it begins from; Stet's own are in the language. Throws template.not-found. */
  create(input: { language: string; by: string; template?: string }): Promise<OpenStory>
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
  /** Throws article.moved-on where the stored version is not `baseVersion`, article.on-hold or article.disputed. */
  publish(input: { id: string; baseVersion: number; by: string }): Promise<OpenStory>
  /** All of the stories or none. The trash is a matter of this library: neither way cuts a revision. */
  trash(ids: string[]): Promise<void>
  restore(ids: string[]): Promise<void>
  /** What export reads, trash left out: the stories named, or all of them. */
  stored(ids?: string[]): Promise<StoredStory[]>
  /** What `stored` would give for all, without reading it: each id with the hash of what is saved, which changes with it. */
  storedHashes(): Promise<{ id: string; hash: string }[]>
}
