import type { Article } from '../../shared/article/article'
import { confidentialIds } from '../../shared/article/hide-sources'
import type { OpenStory } from '../../shared/bridge/story'
import type { ReadableDb } from '../store/connection'
import { readWorkingCopy, type WorkingCopyMark } from '../store/working-copies'
import { KnownParts } from './known-parts'
import { understand, type Understood } from './understand'

/** What a save has to know of the copy that it replaces. */
export interface StoredCopy {
  hash: string
  stage: Article['stage']
  publication: Article['publication']
  /** The ids of the sources that are confidential in it. */
  confidential: ReadonlySet<string>
}

/**
 * The stored copies that this process has seen whole and understood, so that a save need not read the text that it is
 * about to replace.
 */
export class StoredCopies {
  /** Of the story that was read last. */
  readonly parts = new KnownParts()
  readonly #seen = new Map<string, StoredCopy>()

  /** Throws article.read-only where the stored copy holds something unknown, and library.damaged. */
  get(db: ReadableDb, mark: WorkingCopyMark): StoredCopy {
    const seen = this.#seen.get(mark.id)
    if (seen?.hash === mark.hash) return seen
    return this.set(mark.id, understand(readWorkingCopy(db, mark.id).json, this.parts))
  }

  set(id: string, { article: { stage, publication, sources }, hash }: Understood): StoredCopy {
    const copy = { hash, stage, publication, confidential: confidentialIds(sources) }
    this.#seen.set(id, copy)
    return copy
  }
}

/** A story as it is handed to whoever opens it. Throws article.not-found or library.damaged. */
export function openStory(db: ReadableDb, id: string): OpenStory {
  const { json, version, updatedAt: savedAt, sample, trashedAt } = readWorkingCopy(db, id)
  return { id, json, version, savedAt, sample, trashedAt }
}
