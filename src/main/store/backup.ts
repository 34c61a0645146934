import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import { Connection, type WritableDb } from './connection'
import { syncFile, syncFolder } from './durable-files'

/**
 * Writes a whole, compact copy of a database to `folder` and reads it through before it gets its name.
 * Throws library.disk-full, library.io, or library.unreadable where the copy is not sound.
 */
export function backUp(db: WritableDb, folder: string, name: string): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  const unfinished = `${file}.tmp`
  rmSync(unfinished, { force: true })
  db.run('VACUUM INTO ?', unfinished)
  verify(unfinished, folder)
  syncFile(unfinished)
  renameSync(unfinished, file)
  syncFolder(folder)
}

function verify(file: string, path: string): void {
  const copy = new Connection(file, { readOnly: true, wait: 0 })
  try {
    const found = copy.get<{ quick_check: string }>('SELECT quick_check FROM pragma_quick_check')
    if (found?.quick_check !== 'ok') throw new StetError('library.unreadable', { path, detail: 'backup' })
  } finally {
    copy.close()
  }
}
