import type { ReadableDb, WritableDb } from './connection'

/** A desk that this library has joined. */
export interface DeskRecord {
  id: string
  name: string
  folder: string
  joinedAt: string
  paused: boolean
  isDefault: boolean
  /** What a sealed one says of itself, see docs/desk-folder.md; null: it isn't sealed. */
  seal: string | null
  /** Git carries its folder. */
  git: boolean
}

const COLUMNS = 'id, name, folder, joined_at AS joinedAt, paused, is_default AS isDefault, seal, git'
const ALL = `SELECT ${COLUMNS} FROM desk ORDER BY joined_at, id`
const PUT = `
  INSERT INTO desk (id, name, folder, joined_at, paused, is_default, seal, git) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, folder = excluded.folder, paused = excluded.paused, is_default = excluded.is_default,
    seal = excluded.seal, git = excluded.git`
const REMOVE = 'DELETE FROM desk WHERE id = ?'

/** The desks, in the order in which they were joined. */
export function readDesks(db: ReadableDb): DeskRecord[] {
  return db
    .all<DeskRecord>(ALL)
    .map((row) => ({ ...row, paused: Boolean(row.paused), isDefault: Boolean(row.isDefault), git: Boolean(row.git) }))
}

/** Adds a desk, or changes what is known of it. */
export function putDesk(
  db: WritableDb,
  { id, name, folder, joinedAt, paused, isDefault, seal, git }: DeskRecord,
): void {
  db.run(PUT, id, name, folder, joinedAt, Number(paused), Number(isDefault), seal, Number(git))
}

/** Forgets a desk and all that was known of its folder. Stories and revisions stay. */
export function removeDesk(db: WritableDb, id: string): void {
  db.run(REMOVE, id)
}
