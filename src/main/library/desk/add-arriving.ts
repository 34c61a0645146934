import { Article, SCHEMA } from '../../../shared/article/article'
import { canonicalJson } from '../../../shared/article/canonical'
import { normalise } from '../../../shared/article/normalise'
import type { Revision } from '../../../shared/article/revision'
import type { ReadableDb, WritableDb } from '../../store/connection'
import { sha256 } from '../../store/hash'
import { NO_VALUE } from '../../store/revision-graph'
import { addRevision, readRevisionMark, revisionId } from '../../store/revisions'
import { valueOf } from '../read-value'
import { storable } from '../understand'

/**
 * The first parent of a revision that this library has not got, or undefined. A revision comes in after its parents, so
 * that each history is whole.
 */
export function missingParent(db: ReadableDb, { parents }: Revision): string | undefined {
  return parents.find((parent) => readRevisionMark(db, parent) === undefined)
}

/** Whether all parents of a revision are of its own story or shelf. They must be here. */
export function isOfOneHistory(db: ReadableDb, { id: subject, parents }: Revision): boolean {
  return parents.every((parent) => readRevisionMark(db, parent)?.subject === subject)
}

/**
 * Adds a revision that was cut elsewhere and was read by `readObject`, unless it is here already, and gives its id. The
 * working copy is another matter: see `settleStory`. Within a transaction.
 */
export function addArrivingRevision(db: WritableDb, revision: Revision): string {
  const id = revisionId(revision)
  return readRevisionMark(db, id) ? id : addRevision(db, revision, valueHashOf(revision, id))
}

/** The hash of the value as it will be read. */
function valueHashOf(revision: Revision, id: string): string {
  const { kind, deleted, schema, value } = revision
  if (deleted) return NO_VALUE
  if (kind === 'shelf' || schema > SCHEMA) return sha256(canonicalJson(value))
  return storable(normalise(Article.parse(valueOf(id, revision)))).hash
}
