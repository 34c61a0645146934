import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import { faultsOf } from './check-database'
import type { WritableDb } from './connection'
import { writeDurably } from './durable-files'
import { prepareProjections } from './projections/schema'

// Reading a whole database takes seconds, so it is not done at every opening, but whenever somebody came across a part
// that can't be read. A file says so until the library was looked through.

const sign = (library: string) => join(library, 'suspect')

/** Notes that a part of a library could not be read, so that the next opening looks through all of it. */
export function suspect(library: string): void {
  if (existsSync(sign(library))) return
  try {
    writeDurably(sign(library), new Uint8Array())
  } catch (error) {
    // Where nothing can be written, nothing can be mended either.
    if (!(error instanceof StetError)) throw error
  }
}

export function isSuspect(library: string): boolean {
  return existsSync(sign(library))
}

export function clearSuspicion(library: string): void {
  rmSync(sign(library), { force: true })
}

/**
 * Looks through a whole database, and makes anew what can be made from the rest of it: indexes and projections.
 * Throws library.unreadable where that is not enough.
 */
export function mend(db: WritableDb, path: string): void {
  if (faultsOf(db, 'whole').length === 0) return
  remake(db)
  const [fault] = faultsOf(db, 'whole')
  if (fault !== undefined) throw new StetError('library.unreadable', { path, detail: fault })
}

/** Makes indexes and projections anew. Throws library.unreadable. */
export function remake(db: WritableDb): void {
  db.exec('REINDEX')
  db.run('DELETE FROM projected')
  prepareProjections(db)
}
