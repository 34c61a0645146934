import type { Revision } from '../../shared/article/revision'
import { upgrade } from '../../shared/article/upgrade'
import type { ReadableDb } from '../store/connection'
import { readRevision } from '../store/revisions'

/**
 * The revision id as the published story itself holds it: nothing. A value can't contain the hash of what contains it,
 * so an empty `publication.revision` stands for the revision it is found in, and is filled in whenever that is read.
 */
export const THIS_REVISION = ''

/**
 * The value of a revision as JSON text, complete and brought to the present schema; one of a newer schema as it is. Null
 * where the revision is not in this library. Throws library.damaged.
 */
export function readValue(db: ReadableDb, revision: string): string | null {
  const found = readRevision(db, revision)
  return found === undefined ? null : JSON.stringify(valueOf(revision, found))
}

/** The value of a revision with this id, as `readValue` gives it. */
export function valueOf(id: string, { value: stored }: Revision): unknown {
  const value = upgrade(stored) as { publication?: { revision?: unknown } } | null
  if (value?.publication?.revision !== THIS_REVISION) return value
  return { ...value, publication: { ...value.publication, revision: id } }
}
