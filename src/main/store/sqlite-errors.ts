import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { StetError } from '../../shared/bridge/errors'

/** Every statement fits the schema as it was made, so one that no longer does met a damaged schema. */
const BROKEN_SCHEMA =
  /^(no such (table|column|index|trigger|module)|malformed|unsupported file format|vtable constructor)/

/** What SQLite threw, as an error that a person can do something about; anything else as it came. */
export function storeError(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const path = dirname(file)
  const [, kind = ''] = error.code.split('_')
  switch (kind) {
    case 'FULL':
      return new StetError('library.disk-full', {}, { cause: error })
    case 'IOERR':
      return new StetError('library.io', { detail: error.code }, { cause: error })
    case 'READONLY':
    case 'CANTOPEN':
    case 'PERM':
      return new StetError('library.not-writable', { path }, { cause: error })
    case 'BUSY':
    case 'LOCKED':
      return new StetError('library.busy', {}, { cause: error })
    case 'CORRUPT':
    case 'NOTADB':
      return new StetError('library.unreadable', { path, detail: error.code }, { cause: error })
    case 'ERROR':
      if (!BROKEN_SCHEMA.test(error.message)) return error
      return new StetError('library.unreadable', { path, detail: error.code }, { cause: error })
    default:
      return error
  }
}
