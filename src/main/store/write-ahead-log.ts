import type { ReadableDb } from './connection'

/** Writes what the log holds into the database, as far as nobody reads it there. The next commit begins the log anew. */
export function settleLog(db: ReadableDb): void {
  db.all('PRAGMA wal_checkpoint(PASSIVE)')
}

/** Writes the log into the database and empties it, so that nothing that was removed stands in it. */
export function emptyLog(db: ReadableDb): void {
  db.all('PRAGMA wal_checkpoint(TRUNCATE)')
}
