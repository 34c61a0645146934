import type { WritableDb } from './connection'
import { versionOf } from './open-database'

/** One step of a database's schema. Never edited once it was released. */
export interface Migration {
  version: number
  up(db: WritableDb): void
}

/**
 * Brings a database up to the newest version, each step in a transaction of its own: a crash leaves it before a step
 * or after it. `backUp` runs before the first step that is needed, but not for a database that is still empty.
 */
export function migrate(db: WritableDb, migrations: Migration[], backUp: (from: number) => void): void {
  const start = versionOf(db)
  if (start > 0 && start < newestOf(migrations)) backUp(start)
  for (const { version, up } of migrations) {
    const found = versionOf(db)
    if (version <= found) continue
    if (version !== found + 1) throw new Error(`migration ${version} can't follow version ${found}`)
    db.transaction(() => {
      up(db)
      // A pragma takes no bound values; the number is the migration's own.
      db.exec(`PRAGMA user_version = ${version}`)
    })
  }
}

/** The version that a list of migrations leads to. */
export function newestOf(migrations: Migration[]): number {
  return migrations.at(-1)?.version ?? 0
}
