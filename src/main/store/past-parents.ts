import type { WritableDb } from './connection'
import { fromDamaged } from './from-damaged'
import { addParents, graphOf } from './revision-graph'
import { readRevision } from './revisions'

/**
 * Notes the parents of revisions that were cut before parents were noted. One that can't be read keeps none: what it came
 * from is then told apart from it, and merged with it.
 */
export function notePastParents(db: WritableDb, subject: string): void {
  for (const { id, parents } of graphOf(db, subject).values()) {
    if (parents.length > 0) continue
    addParents(db, id, fromDamaged(() => readRevision(db, id))?.parents ?? [])
  }
}
