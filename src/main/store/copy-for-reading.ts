import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Connection } from './connection'
import { fileError } from './durable-files'
import { openForReading } from './open-database'

/** A database that is read from a copy, and how to be rid of the copy once it is closed. */
export interface ReadCopy {
  db: Connection
  remove(): void
}

/**
 * Opens a copy of a database for reading, because SQLite needs to write beside one that it only reads, and a read-only
 * medium lets it not. Where the system allows, the copy has no name any more when this returns, so that nothing of it
 * is left behind by a crash. Throws library.disk-full, and what `openForReading` throws.
 */
export function copyForReading(file: string, known: number): ReadCopy {
  const folder = mkdtempSync(join(tmpdir(), 'stet-reading-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, basename(file))
    for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, copy + end)
    // Its log becomes part of it, so that the copy is a single file.
    const whole = new Connection(copy, { readOnly: false, wait: 0 })
    try {
      whole.exec('PRAGMA journal_mode = DELETE')
    } finally {
      whole.close()
    }
    const db = openForReading(copy, known)
    // Windows can't remove what is open.
    if (process.platform !== 'win32') remove()
    return { db, remove }
  } catch (error) {
    remove()
    throw fileError(error, folder)
  }
}
