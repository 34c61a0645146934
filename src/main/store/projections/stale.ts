import type { ReadableDb, WritableDb } from '../connection'

const COUNT = 'SELECT count(*) AS stories FROM stale'
const NEXT = 'SELECT story FROM stale ORDER BY story DESC LIMIT 1'
const REMOVE = 'DELETE FROM stale WHERE story = ?'

/** How many stories wait for their projection. */
export function countStale(db: ReadableDb): number {
  return db.get<{ stories: number }>(COUNT)?.stories ?? 0
}

/** The key of the youngest story that waits for its projection. */
export function nextStale(db: ReadableDb): number | undefined {
  return db.get<{ story: number }>(NEXT)?.story
}

export function removeStale(db: WritableDb, key: number): void {
  db.run(REMOVE, key)
}
