import type { ReadableDb, WritableDb } from './connection'

const LAST = 'SELECT at FROM thinned'
const FORGET = 'DELETE FROM thinned'
const NOTE = 'INSERT INTO thinned (at) VALUES (?)'
const NEXT = `
  SELECT subject FROM revision WHERE subject > ? AND shared = 0 GROUP BY subject HAVING count(*) > 1
  ORDER BY subject LIMIT 1`

/** When checkpoints were last thinned out, through all stories; undefined: never. */
export function lastThinned(db: ReadableDb): string | undefined {
  return db.get<{ at: string }>(LAST)?.at
}

export function noteThinned(db: WritableDb, at: string): void {
  db.transaction(() => {
    db.run(FORGET)
    db.run(NOTE, at)
  })
}

/** The next story or shelf, in the order of ids, that has several checkpoints; undefined: none is left. */
export function nextWithCheckpoints(db: ReadableDb, after: string): string | undefined {
  return db.get<{ subject: string }>(NEXT, after)?.subject
}
