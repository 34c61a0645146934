import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import { backUp } from './backup'
import type { ReadableDb, WritableDb } from './connection'
import { fileError } from './durable-files'
import { migrate, newestOf } from './migrate'
import { migrations } from './migrations/index'
import { openForReading, openForWriting, versionOf } from './open-database'
import { takeOwnership } from './owner-lock'
import { privateMigrations } from './private-migrations/index'
import { prepareProjections } from './projections/schema'

/** The files of a library folder, open for reading. `privateDb` holds what never leaves this machine nor enters a backup. */
export interface ReadableStore {
  path: string
  db: ReadableDb
  privateDb: ReadableDb
  close(): void
}

/** The files of a library folder, open for writing by their one owner. */
export interface WritableStore extends ReadableStore {
  db: WritableDb
  privateDb: WritableDb
}

const FILE = 'stet.db'
const PRIVATE_FILE = 'private.db'
const LOCK_FILE = 'lock.db'

/**
 * Opens a library folder for reading, whoever owns it, and changes nothing of what is stored.
 * Throws library.not-found, library.newer, library.older or library.unreadable.
 */
export function openReadableStore(path: string): ReadableStore {
  const closing = new Closing()
  if (!existsSync(join(path, FILE))) throw new StetError('library.not-found', { path })
  return closing.onFailure(() => {
    const db = closing.add(openForReading(join(path, FILE), newestOf(migrations)))
    const privateDb = closing.add(openForReading(join(path, PRIVATE_FILE), newestOf(privateMigrations)))
    return { path, db, privateDb, close: () => closing.close() }
  })
}

/**
 * Opens a library folder as its owner, making it when it is not there and bringing an older one up to date.
 * Throws library.busy, library.newer, library.not-writable, library.disk-full or library.unreadable.
 */
export function openWritableStore(path: string): WritableStore {
  const closing = new Closing()
  makeFolders(path)
  return closing.onFailure(() => {
    const lock = takeOwnership(join(path, LOCK_FILE))
    closing.add({ close: () => lock.release() })
    const db = closing.add(openForWriting(join(path, FILE), newestOf(migrations)))
    const privateDb = closing.add(openForWriting(join(path, PRIVATE_FILE), newestOf(privateMigrations)))
    migrate(db, migrations, (from) => backUp(db, join(path, 'backups'), backupName(from)))
    migrate(privateDb, privateMigrations, noBackup)
    for (const each of [db, privateDb]) probe(each)
    prepareProjections(db)
    return { path, db, privateDb, close: () => closing.close() }
  })
}

function makeFolders(path: string): void {
  try {
    for (const folder of [path, join(path, 'assets'), join(path, 'backups')]) mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw fileError(error, path)
  }
}

/** Writes what is there already, so that a library that can't be written to says so before anybody types. */
function probe(db: WritableDb): void {
  db.transaction(() => db.exec(`PRAGMA user_version = ${versionOf(db)}`))
}

function backupName(from: number): string {
  return `stet-version-${from}-${new Date().toISOString().replace(/[:.]/g, '-')}.db`
}

/** What is private stays out of backups, so its migrations must do without one. */
function noBackup(): void {}

/** What is open, closed in the opposite order. */
class Closing {
  readonly #open: { close(): void }[] = []

  add<T extends { close(): void }>(opened: T): T {
    this.#open.push(opened)
    return opened
  }

  onFailure<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      this.close()
      throw error
    }
  }

  close(): void {
    for (let opened = this.#open.pop(); opened; opened = this.#open.pop()) opened.close()
  }
}
