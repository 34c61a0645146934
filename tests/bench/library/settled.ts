import type Database from 'better-sqlite3'
import { setTimeout as pause } from 'node:timers/promises'

/** Waits until the library that works on this database has brought lists and search up to date. */
export async function settled(db: Database.Database): Promise<void> {
  const stale = db.prepare('SELECT count(*) FROM stale').pluck()
  while (stale.get() !== 0) await pause(5)
}
