import type { ReadableDb } from '../store/connection'
import { keptIds, readWorkingCopy, type WorkingCopy } from '../store/working-copies'
import type { StoredStory } from './door/stories'
import { readRevisionMark } from '../store/revisions'
import { publishedRevision } from './published-revision'
import { readValue } from './read-value'

/**
 * What export reads, the trash left out: the stories named, in their order, or all but the sample, oldest first.
 * Throws article.not-found or library.damaged.
 */
export function storedStories(db: ReadableDb, ids?: string[]): StoredStory[] {
  return (ids ?? keptIds(db))
    .map((id) => readWorkingCopy(db, id))
    .filter((copy) => copy.trashedAt === null && (ids !== undefined || !copy.sample))
    .map((copy) => ({ id: copy.id, json: copy.json, sample: copy.sample, published: publishedValue(db, copy) }))
}

/** Mostly just what went out is saved, and has been read then. */
function publishedValue(db: ReadableDb, { json, hash }: WorkingCopy): string | null {
  const revision = publishedRevision(json)
  if (revision === undefined) return null
  return readRevisionMark(db, revision)?.valueHash === hash ? json : readValue(db, revision)
}
