import { SCHEMA, type Article } from '../../shared/article/article'
import { isShared, type Reason, type Revision } from '../../shared/article/revision'
import type { ReadableDb, WritableDb } from '../store/connection'
import { addRevision, lastRevision, readRevision, revisionId } from '../store/revisions'
import { storable, type Understood } from './understand'

/** Who cuts a revision of which story, when and why. */
export interface Cut {
  id: string
  by: string
  at: string
  reason: Reason
}

/**
 * The revision id as the published story itself holds it: nothing. A value can't contain the hash of what contains it,
 * so an empty `publication.revision` stands for the revision it is found in, and is filled in whenever that is read.
 */
const THIS_REVISION = ''

/**
 * Cuts a revision of a story, unless its last one has the same value. A shared one follows the last that is shared, so
 * that what was written in between never travels; a checkpoint follows the last of either kind.
 */
export function cutRevision(db: WritableDb, story: Understood, cut: Cut): void {
  const last = lastRevision(db, cut.id, isShared(cut.reason) ? 'shared' : 'any')
  if (last?.valueHash === story.hash) return
  addRevision(db, revisionOf(story.article, cut, last?.id), story.hash)
}

/** Cuts the revision that goes out, and gives the story with `publication.revision` naming it. */
export function cutPublished(db: WritableDb, story: Article, cut: Cut): Understood {
  const publication = story.publication
  if (publication === undefined) throw new Error(`story ${cut.id} goes out without a publication`)
  const last = lastRevision(db, cut.id, 'shared')
  const outgoing = { ...story, publication: { ...publication, revision: THIS_REVISION } }
  const revision = revisionOf(outgoing, cut, last?.id)
  const id = revisionId(revision)
  const published = storable({ ...story, publication: { ...publication, revision: id } })
  addRevision(db, revision, published.hash)
  return published
}

/** The value of a revision as JSON text, complete; null where it is not in this library. Throws library.damaged. */
export function readValue(db: ReadableDb, revision: string): string | null {
  const found = readRevision(db, revision)
  if (found === undefined) return null
  const value = found.value as { publication?: { revision?: unknown } }
  if (value.publication?.revision !== THIS_REVISION) return JSON.stringify(value)
  return JSON.stringify({ ...value, publication: { ...value.publication, revision } })
}

function revisionOf(value: Article, { id, by, at, reason }: Cut, parent: string | undefined): Revision {
  return {
    format: 1,
    kind: 'article',
    id,
    value: value as Revision['value'],
    parents: parent === undefined ? [] : [parent],
    author: by,
    at,
    reason,
    schema: SCHEMA,
    deleted: false,
  }
}
