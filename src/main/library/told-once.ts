import type { RevisionRow } from '../store/revisions'

/** A revision as a history tells it, with the ids of all that say the same. */
export interface ToldOnce extends RevisionRow {
  ids: string[]
}

/**
 * A story's revisions without repeats, newest first as they came. One that was cut anew, since what it was written on may not go
 * into a desk's folder, says just what it said before: the newer stands for both, and changed the words that the older changed.
 */
export function toldOnce(rows: readonly RevisionRow[]): ToldOnce[] {
  const told = new Map<string, ToldOnce>()
  for (const row of rows) {
    const says = JSON.stringify([row.valueHash, row.at, row.author, row.reason, row.label])
    const newer = told.get(says)
    told.set(says, { ...(newer ?? row), added: row.added, removed: row.removed, ids: [...(newer?.ids ?? []), row.id] })
  }
  return [...told.values()]
}
