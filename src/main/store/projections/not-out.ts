import type { ReadableDb, WritableDb } from '../connection'

/** A published story, whose count may be of another value than the present one. */
export interface Published {
  key: number
  id: string
  version: number
  /** The number of the last change to its row. */
  change: number
  counted: boolean
}

// A story that is just as it went out needs no count: so nothing is read or written of the many that are.
const SINCE = `
  SELECT story.key, story.id, story.version, facts.change,
    coalesce(n.hash = story.hash, FALSE) OR (coalesce(n.changes, 0) = 0 AND EXISTS (
      SELECT 1 FROM revision AS r
      WHERE r.subject = story.id AND r.shared = 1 AND r.reason = 'publish' AND r.value_hash = story.hash
    )) AS counted
  FROM (
    SELECT key, change FROM story_row INDEXED BY story_row_facts
    WHERE change > ? AND stage = 'published' ORDER BY change LIMIT ?
  ) AS facts JOIN story ON story.key = facts.key LEFT JOIN story_not_out AS n ON n.story = story.key ORDER BY facts.change`
const READ = 'SELECT changes FROM story_not_out WHERE story = ?'
const WRITE = `
  INSERT INTO story_not_out (story, hash, changes) VALUES (?, ?, ?)
  ON CONFLICT (story) DO UPDATE SET hash = excluded.hash, changes = excluded.changes`

/** Published stories whose rows changed after the change of that number, at most so many, in the order of their changes. */
export function publishedSince(db: ReadableDb, change: number, limit: number): Published[] {
  return db.all<Published>(SINCE, change, limit).map((row) => ({ ...row, counted: Boolean(row.counted) }))
}

/** Notes in how many places the value with this hash differs from what went out. Gives whether that is another number than before. */
export function writeNotOut(db: WritableDb, key: number, hash: string, changes: number): boolean {
  const before = db.get<{ changes: number }>(READ, key)?.changes ?? 0
  db.run(WRITE, key, hash, changes)
  return before !== changes
}
