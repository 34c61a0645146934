import { Connection, type ReadableDb } from './connection'
import { StetError } from '../../shared/bridge/errors'

const WAIT = 5000

const READING = `
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32768;
`
// The log is written into the database in idle time. Where there is none, it is once it holds so many pages; what a large
// change makes it longer by is given back.
const LOG_PAGES = 4000
const WRITING = `
  PRAGMA journal_mode = WAL;
  PRAGMA wal_autocheckpoint = ${LOG_PAGES};
  PRAGMA journal_size_limit = ${LOG_PAGES * 4096};
  PRAGMA synchronous = FULL;
  PRAGMA fullfsync = ON;
  PRAGMA checkpoint_fullfsync = ON;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
`

/** Opens a database for writing, making it when it is not there. Throws library.newer before anything is changed. */
export function openForWriting(file: string, known: number): Connection {
  return open(file, false, known, READING + WRITING)
}

/** Opens a database for reading. Throws library.newer, and library.older where only a writer could bring it up to date. */
export function openForReading(file: string, known: number): Connection {
  const db = open(file, true, known, READING)
  const found = versionOf(db)
  if (found === known) return db
  db.close()
  throw new StetError('library.older', { found, known })
}

/** The number of the last migration that a database went through; 0 for an empty one. */
export function versionOf(db: ReadableDb): number {
  const row = db.get<{ user_version: number }>('SELECT user_version FROM pragma_user_version')
  if (row === undefined) throw new Error('no user_version')
  return row.user_version
}

function open(file: string, readOnly: boolean, known: number, pragmas: string): Connection {
  const db = new Connection(file, { readOnly, wait: WAIT })
  try {
    const found = versionOf(db)
    if (found > known) throw new StetError('library.newer', { found, known })
    db.exec(pragmas)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
