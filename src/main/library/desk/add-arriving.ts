import { type Article, SCHEMA } from '../../../shared/article/article'
import { canonicalJson } from '../../../shared/article/canonical'
import { normalise } from '../../../shared/article/normalise'
import type { Revision } from '../../../shared/article/revision'
import type { ReadableDb, WritableDb } from '../../store/connection'
import { sha256 } from '../../store/hash'
import { NO_VALUE } from '../../store/revision-graph'
import { addRevisionText, readRevisionMark } from '../../store/revisions'
import { valueOf } from '../read-value'

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

/** A revision that `readObject` read, with the bytes that it was read from and their hash. */
export interface Arriving {
  revision: Revision
  text: Buffer
  id: string
}

/** Adds a revision that was cut elsewhere and is not here yet. The working copy is another matter: see `settleStory`. */
export function addArriving(db: WritableDb, arriving: Arriving): void {
  addRevisionText(db, arriving, valueHashOf(arriving))
}

/** The hash of the value as it will be read. That it is a value of its kind was seen when it was read. */
function valueHashOf({ revision, id }: Arriving): string {
  const { kind, deleted, schema, value } = revision
  if (deleted) return NO_VALUE
  const isKnown = kind === 'article' && schema <= SCHEMA
  return sha256(canonicalJson(isKnown ? normalise(valueOf(id, revision) as Article) : value))
}
