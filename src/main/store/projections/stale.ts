import type { ReadableDb, WritableDb } from '../connection'

const COUNT = 'SELECT count(*) AS stories FROM stale'
const ANY = 'SELECT 1 FROM stale LIMIT 1'
const LISTED = `
  SELECT stale.story FROM stale JOIN story_row ON story_row.key = stale.story ORDER BY story_row.place DESC LIMIT ?`
const UNLISTED = `
  SELECT stale.story FROM stale LEFT JOIN story ON story.key = stale.story
  WHERE NOT EXISTS (SELECT 1 FROM story_row WHERE story_row.key = stale.story)
  ORDER BY story.updated_at DESC, stale.story DESC`
const REMOVE = 'DELETE FROM stale WHERE story = ?'

/** How many stories wait for their projection. */
export function countStale(db: ReadableDb): number {
  return db.get<{ stories: number }>(COUNT)?.stories ?? 0
}

export function isAnyStale(db: ReadableDb): boolean {
  return db.get(ANY) !== undefined
}

/** The keys of stories in the list that wait for their projection, that saved last first. */
export function staleInList(db: ReadableDb, limit: number): number[] {
  return db.column<number>(LISTED, limit)
}

/** The keys of stories that have no row yet, that saved last first. */
export function staleOutsideList(db: ReadableDb): number[] {
  return db.column<number>(UNLISTED)
}

export function removeStale(db: WritableDb, key: number): void {
  db.run(REMOVE, key)
}
