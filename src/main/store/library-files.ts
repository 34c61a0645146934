import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The working copies, the revisions and what is made from them. */
export const databaseFile = (library: string) => join(library, 'stet.db')

/** What never leaves this machine nor enters a backup. */
export const privateFile = (library: string) => join(library, 'private.db')

/** Held by the one owner; it never has any content. */
export const lockFile = (library: string) => join(library, 'lock.db')

/** Libraries that could not be read, each in a folder named after the time. */
export const setAsideFolder = (library: string) => join(library, 'set-aside')

/** A database and the files that SQLite keeps beside it. The write-ahead log comes first, see `moveAside`. */
export const withCompanions = (database: string) => [`${database}-wal`, `${database}-shm`, database]

/** The size of the database in bytes; 0 where there is none. */
export function databaseSize(library: string): number {
  return statSync(databaseFile(library), { throwIfNoEntry: false })?.size ?? 0
}

/** Whether there is a database in the folder, be it sound or not. */
export function hasDatabase(library: string): boolean {
  return databaseSize(library) > 0
}

/** Whether the folder shows that stories were kept in it: something is there that only comes after the database. */
export function hasLived(library: string): boolean {
  return (
    existsSync(privateFile(library)) || ['assets', 'backups', 'set-aside'].some((name) => !isEmpty(join(library, name)))
  )
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0
}
