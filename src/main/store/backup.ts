import { mkdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupKind } from '../../shared/bridge/care'
import { StetError } from '../../shared/bridge/errors'
import { backupName, backupsFolder, freeSecond, type BackupFile } from './backup-files'
import { checkCopy, type DamagedCopy, type OnChecked } from './check-database'
import { Connection } from './connection'
import { fileError, syncFile } from './durable-files'
import { databaseFile } from './library-files'
import { syncFolderNow } from './sync-folder'

/** A backup that was made, and the stories in it that were damaged before. */
export interface MadeBackup {
  backup: BackupFile
  damaged: DamagedCopy[]
}

/** So much stays free beside a backup, so that it never takes the room of the next saves; in bytes. */
const MARGIN = 64_000_000
const WAIT = 5000

/**
 * Writes a whole, compact copy of a library as it is at this moment, over a connection of its own that shuts nobody
 * out, and reads it through before it gets its name.
 * Throws library.disk-full, library.not-writable or library.io, and library.unreadable where the copy is not sound.
 */
export function backUp(library: string, kind: BackupKind, onChecked?: OnChecked): MadeBackup {
  const folder = backupsFolder(library)
  try {
    mkdirSync(folder, { recursive: true })
    const at = freeSecond(library, new Date())
    const unfinished = join(folder, `${backupName(at, kind, true)}.tmp`)
    try {
      return finish(unfinished, copyInto(library, unfinished, onChecked), { library, at, kind })
    } finally {
      for (const end of ['', '-journal']) rmSync(`${unfinished}${end}`, { force: true })
    }
  } catch (error) {
    throw fileError(error, folder)
  }
}

function copyInto(library: string, unfinished: string, onChecked: OnChecked | undefined): DamagedCopy[] {
  leaveRoom(library)
  rmSync(unfinished, { force: true })
  const db = new Connection(databaseFile(library), { readOnly: true, wait: WAIT })
  try {
    db.run('VACUUM INTO ?', unfinished)
  } finally {
    db.close()
  }
  return checkCopy(unfinished, library, onChecked)
}

function finish(
  unfinished: string,
  damaged: DamagedCopy[],
  { library, at, kind }: { library: string; at: Date; kind: BackupKind },
): MadeBackup {
  const folder = backupsFolder(library)
  const whole = damaged.length === 0
  const name = backupName(at, kind, whole)
  const file = join(folder, name)
  syncFile(unfinished)
  renameSync(unfinished, file)
  syncFolderNow(folder)
  return { backup: { name, at: at.toISOString(), kind, size: statSync(file).size, file, whole }, damaged }
}

function leaveRoom(library: string): void {
  const { size } = statSync(databaseFile(library))
  const { bavail, bsize } = statfsSync(library)
  if (bavail * bsize < size + Math.min(size, MARGIN)) throw new StetError('library.disk-full')
}
