import * as z from 'zod'
import { canonicalJson } from '../../shared/article/canonical'
import { sameValue } from '../../shared/article/same-value'
import { Shelf } from '../../shared/article/shelf'
import { type KeptLeft, LeftReference } from '../../shared/bridge/references'
import type { ReadableDb, WritableDb } from '../store/connection'
import { readShelf, writeShelf } from '../store/shelves'

const SHELF = 'left-references'
/** Of so many imports it is kept what was not understood, of the last ones. */
const IMPORTS = 50

/** What was not understood in an import: when, and of how many parts these are the first. */
const Entry = z.strictObject({ at: z.string(), left: z.array(LeftReference), inAll: z.number().int() })
type Entry = z.infer<typeof Entry>

/** What imports of references did not understand, the last import first. */
export function leftReferences(db: ReadableDb): KeptLeft[] {
  return entriesOf(db).map(([id, entry]) => ({ id, ...entry }))
}

/** Keeps what an import did not understand, once where the same was imported again. */
export function keepLeft(db: WritableDb, id: string, entry: Entry): void {
  const others = entriesOf(db).filter(([, { left }]) => !sameValue(left, entry.left))
  write(db, [[id, entry] as const, ...others].slice(0, IMPORTS))
}

/** Forgets what some imports did not understand. Gives whether there was anything. */
export function forgetLeft(db: WritableDb, ids: readonly string[]): boolean {
  const before = entriesOf(db)
  const after = before.filter(([id]) => !ids.includes(id))
  if (after.length < before.length) write(db, after)
  return after.length < before.length
}

function entriesOf(db: ReadableDb): [string, Entry][] {
  const json = readShelf(db, SHELF)
  const entries = json === undefined ? {} : Shelf.parse(JSON.parse(json)).entries
  return Object.entries(entries)
    .map(([id, entry]): [string, Entry] => [id, Entry.parse(entry)])
    .toSorted(([, a], [, b]) => (a.at < b.at ? 1 : -1))
}

function write(db: WritableDb, entries: readonly (readonly [string, Entry])[]): void {
  const json = canonicalJson({ schema: 1, name: SHELF, entries: Object.fromEntries(entries) })
  writeShelf(db, { id: SHELF, json, at: new Date().toISOString() })
}
