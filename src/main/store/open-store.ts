import { existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Recovery } from '../../shared/bridge/care'
import { StetError } from '../../shared/bridge/errors'
import { backUp } from './backup'
import { backupsFolder, removeUnfinishedBackups } from './backup-files'
import type { Connection, ReadableDb, WritableDb } from './connection'
import { copyForReading } from './copy-for-reading'
import { fileError } from './durable-files'
import { databaseFile, hasDatabase, hasLived, lockFile, privateFile, setAsideFolder } from './library-files'
import { migrate, newestOf } from './migrate'
import { migrations } from './migrations/index'
import { openForReading, openForWriting, versionOf } from './open-database'
import { takeOwnership } from './owner-lock'
import { privateMigrations } from './private-migrations/index'
import { prepareProjections } from './projections/schema'
import { finishRecovery, recoverStore, removeUnfinishedRecovery, setAside } from './recover-store'
import { salvagePrivate } from './salvage-private'
import { clearSuspicion, isSuspect, mend } from './suspicion'

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
  /** What opening had to mend. */
  recovery: Recovery | null
  /** Where private.db was set aside, if it could not be read. */
  privateSetAside: string | null
}

/** How a library is opened by its owner. */
export interface Opening {
  /** A library is known to be there, so that an empty folder is not to become a new one. */
  known?: boolean
  /** Where no backup is left, what can still be read of a damaged library becomes a library. */
  fromNothing?: boolean
}

/**
 * Opens a library folder for reading, whoever owns it, and changes nothing of what is stored.
 * Throws library.not-found, library.newer, library.older or library.unreadable.
 */
export function openReadableStore(path: string): ReadableStore {
  const closing = new Closing()
  if (!existsSync(databaseFile(path))) throw new StetError('library.not-found', { path })
  return closing.onFailure(() => {
    const db = openAnywhere(databaseFile(path), newestOf(migrations), closing)
    const privateDb = openAnywhere(privateFile(path), newestOf(privateMigrations), closing)
    return { path, db, privateDb, close: () => closing.close() }
  })
}

/** Opens a database for reading where it is, or a copy of it where its folder takes no files. */
function openAnywhere(file: string, known: number, closing: Closing): Connection {
  try {
    return closing.add(openForReading(file, known))
  } catch (error) {
    if (!(error instanceof StetError) || !REFUSED.has(error.code)) throw error
    const { db, remove } = copyForReading(file, known)
    closing.add({ close: remove })
    return closing.add(db)
  }
}

/** What keeps SQLite from making the files that it needs beside a database. */
const REFUSED = new Set(['library.not-writable', 'library.disk-full', 'library.io'])

/**
 * Opens a library folder as its owner, making it when it is not there and bringing an older one up to date. One that
 * can't be read, or whose database is gone, is set aside and its newest good backup takes its place.
 * Throws library.busy, library.newer, library.not-writable, library.disk-full, library.gone where a known library left
 * nothing behind, or library.unreadable where no backup is good.
 */
export function openWritableStore(path: string, { known = false, fromNothing = false }: Opening = {}): WritableStore {
  if (known && !hasDatabase(path) && !hasLived(path)) throw new StetError('library.gone', { path })
  makeFolders(path)
  const closing = new Closing()
  return closing.onFailure(() => {
    const lock = takeOwnership(lockFile(path))
    closing.add({ close: () => lock.release() })
    const { db, recovery } = openOrRecover(path, fromNothing)
    closing.add(db)
    const { privateDb, privateSetAside } = openPrivate(path)
    closing.add(privateDb)
    return { path, db, privateDb, recovery, privateSetAside, close: () => closing.close() }
  })
}

function openOrRecover(path: string, fromNothing: boolean): { db: Connection; recovery: Recovery | null } {
  try {
    const recovery = finishRecovery(path)
    removeUnfinishedRecovery(path)
    removeUnfinishedBackups(path)
    try {
      return { db: openMain(path), recovery }
    } catch (error) {
      if (!isDamage(error)) throw error
      recoverStore(path, error, { fromNothing })
      return { recovery: finishRecovery(path), db: openMain(path) }
    }
  } catch (error) {
    throw fileError(error, path)
  }
}

function openMain(path: string): Connection {
  const isNew = !hasDatabase(path)
  if (isNew && hasLived(path)) throw new StetError('library.unreadable', { path, detail: 'stet.db is missing' })
  const db = openForWriting(databaseFile(path), newestOf(migrations))
  try {
    if (!isNew && versionOf(db) === 0 && hasLived(path)) {
      throw new StetError('library.unreadable', { path, detail: 'stet.db is empty' })
    }
    migrate(db, migrations, () => backUp(path, 'migration'))
    probe(db)
    if (isSuspect(path)) mend(db, path)
    prepareProjections(db)
    clearSuspicion(path)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * What is private has no backup. Where it can't be read it is set aside, and what can be read of it is brought over.
 */
function openPrivate(path: string): { privateDb: Connection; privateSetAside: string | null } {
  const open = () => {
    const db = openForWriting(privateFile(path), newestOf(privateMigrations))
    try {
      migrate(db, privateMigrations, noBackup)
      probe(db)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  }
  try {
    return { privateDb: open(), privateSetAside: null }
  } catch (error) {
    if (!isDamage(error)) throw error
    const folder = join(setAsideFolder(path), `private-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`)
    setAside(privateFile(path), folder)
    const privateDb = open()
    salvagePrivate(privateDb, join(folder, basename(privateFile(path))))
    return { privateDb, privateSetAside: folder }
  }
}

function isDamage(error: unknown): error is StetError {
  return error instanceof StetError && error.code === 'library.unreadable'
}

function makeFolders(path: string): void {
  try {
    for (const folder of [path, join(path, 'assets'), backupsFolder(path)]) mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw fileError(error, path)
  }
}

/** Writes what is there already, so that a library that can't be written to says so before anybody types. */
function probe(db: WritableDb): void {
  db.transaction(() => db.exec(`PRAGMA user_version = ${versionOf(db)}`))
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
