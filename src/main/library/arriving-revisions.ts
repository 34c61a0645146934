import { readObject } from '../desk/read-object'
import type { WritableDb } from '../store/connection'
import { sha256 } from '../store/hash'
import { readRevisionMark } from '../store/revisions'
import { addArriving, type Arriving } from './desk/add-arriving'

/** The revision that some bytes are, if they have this hash and hold what may travel; otherwise undefined. */
export function arrivingRevision(id: string, bytes: Uint8Array): Arriving | undefined {
  const revision = sha256(bytes) === id ? readObject(bytes) : 'refused'
  return typeof revision === 'string' ? undefined : { id, revision, text: Buffer.from(bytes) }
}

/**
 * Adds those of some revisions that the library has not got, each after its parents, so that of the history that leads to
 * one it is the last. Parents that are neither among them nor here are taken to be where a history was cut off.
 * Within a transaction; no working copy is touched.
 */
export function addHistory(db: WritableDb, arriving: readonly Arriving[]): void {
  for (const each of inOrder(arriving)) if (!readRevisionMark(db, each.id)) addArriving(db, each)
}

/** Parents first; otherwise as they came. */
function inOrder(arriving: readonly Arriving[]): Arriving[] {
  const byId = new Map(arriving.map((each) => [each.id, each]))
  const done = new Set<string>()
  const ordered: Arriving[] = []
  for (const first of arriving) {
    const ahead = [first]
    for (let next = ahead.at(-1); next; next = ahead.at(-1)) {
      const waiting = next.revision.parents.flatMap((id) => (done.has(id) ? [] : (byId.get(id) ?? [])))
      if (waiting.length > 0) {
        ahead.push(...waiting)
        continue
      }
      ahead.pop()
      if (!done.has(next.id)) ordered.push(next)
      done.add(next.id)
    }
  }
  return ordered
}
