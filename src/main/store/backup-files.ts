import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Backup, BackupKind } from '../../shared/bridge/care'

/** A backup of a library. One that is not `whole` holds stories that were damaged when it was made. */
export interface BackupFile extends Backup {
  file: string
  whole: boolean
}

const NAME = /^stet-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-([a-z]+)(-damaged)?\.db$/
const SECOND = 1000

export function backupsFolder(library: string): string {
  return join(library, 'backups')
}

/** The name of a backup: stet-2026-11-24T10-20-00Z-regular.db. */
export function backupName(at: Date, kind: BackupKind, whole: boolean): string {
  const instant = at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')
  return `stet-${instant}-${kind}${whole ? '' : '-damaged'}.db`
}

/** When and why a backup was made, as its name says; undefined for a file that is no backup. */
export function readBackupName(name: string): { at: string; kind: BackupKind; whole: boolean } | undefined {
  const [, day, hour, minute, second, word, damaged] = NAME.exec(name) ?? []
  const kind = BackupKind.safeParse(word)
  if (!kind.success) return undefined
  return { at: `${day}T${hour}:${minute}:${second}.000Z`, kind: kind.data, whole: damaged === undefined }
}

/** The backups of a library, newest first. */
export function listBackups(library: string): BackupFile[] {
  const folder = backupsFolder(library)
  return filesIn(folder)
    .flatMap((name) => {
      const read = readBackupName(name)
      const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size
      return read && size !== undefined ? [{ name, ...read, size, file: join(folder, name) }] : []
    })
    .sort((a, b) => (a.at === b.at ? (a.name < b.name ? 1 : -1) : a.at < b.at ? 1 : -1))
}

/** The first second, from the one given, that no backup is named after, so that no name is given twice. */
export function freeSecond(library: string, from: Date): Date {
  const taken = new Set(listBackups(library).map(({ at }) => Date.parse(at)))
  let at = Math.floor(from.getTime() / SECOND) * SECOND
  while (taken.has(at)) at += SECOND
  return new Date(at)
}

// A file says that there are changes no backup holds, because to look for them would take reading the whole library.
const behind = (library: string) => join(library, 'not-backed-up')

/** Notes that there are changes which no backup holds. */
export function noteBehind(library: string): void {
  try {
    writeFileSync(behind(library), '')
  } catch {
    // A disk that is full or refuses takes no backup either.
  }
}

/** Whether there are changes which no backup holds. */
export function isBehind(library: string): boolean {
  return existsSync(behind(library))
}

/** Notes that a backup holds every change. */
export function noteCaughtUp(library: string): void {
  rmSync(behind(library), { force: true })
}

/** Removes what backups that were cut short have left. */
export function removeUnfinishedBackups(library: string): void {
  const folder = backupsFolder(library)
  for (const name of filesIn(folder)) {
    if (name.endsWith('.tmp') || name.endsWith('.tmp-journal')) rmSync(join(folder, name), { force: true })
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
