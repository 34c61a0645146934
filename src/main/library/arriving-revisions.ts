import { readObject } from '../desk/read-object'
import type { WritableDb } from '../store/connection'
import { sha256 } from '../store/hash'
import { readRevisionMark } from '../store/revisions'
import { addArriving, type Arriving } from './desk/add-arriving'
import { parentsFirst } from './desk/parents-first'

/** The revision that some bytes are, if they have this hash and hold what may travel; otherwise undefined. */
export function arrivingRevision(id: string, bytes: Uint8Array): Arriving | undefined {
  const object = sha256(bytes) === id ? readObject(bytes) : 'refused'
  return typeof object === 'string' ? undefined : { ...object, id, text: Buffer.from(bytes) }
}

/**
 * Adds those of some revisions that the library has not got, each after its parents, so that of the history that leads to
 * one it is the last. Parents that are neither among them nor here are taken to be where a history was cut off.
 * Within a transaction; no working copy is touched.
 */
export function addHistory(db: WritableDb, arriving: readonly Arriving[]): void {
  const ordered = parentsFirst(arriving, { idOf: ({ id }) => id, parentsOf: ({ revision }) => revision.parents })
  for (const each of ordered) if (!readRevisionMark(db, each.id)) addArriving(db, each)
}
