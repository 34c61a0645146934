import type { ReadableDb } from './connection'
import { fromDamaged } from './from-damaged'

/** Tables whose rows are worth trying one by one. */
type Table = 'story' | 'revision' | 'shelf' | 'act'

/** Where not even the last number can be read, so many more than the good database has are tried. */
const BEYOND = 10_000
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** Tries every row that a table of a damaged database may have, by its number. Gives how many `bring` brought over. */
export function bringRows(
  damaged: ReadableDb,
  good: ReadableDb,
  table: Table,
  bring: (number: number) => boolean,
): number {
  const last = fromDamaged(() => lastOf(damaged, table)) ?? (lastOf(good, table) ?? 0) + BEYOND
  let brought = 0
  for (let number = 1; number <= last; number++) if (fromDamaged(() => bring(number))) brought++
  return brought
}

/** How many rows a table has; undefined where that can't be read. */
export function countRows(db: ReadableDb, table: Table): number | undefined {
  return fromDamaged(() => db.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)?.rows)
}

/** Whether a text that was read from a damaged database is the instant that it should be. */
export function isInstant(text: unknown): text is string {
  return typeof text === 'string' && INSTANT.test(text)
}

/** Null: it has none. */
function lastOf(db: ReadableDb, table: Table): number | null | undefined {
  return db.get<{ last: number | null }>(`SELECT max(rowid) AS last FROM ${table}`)?.last
}
