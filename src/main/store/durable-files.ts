import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import { syncFolderNow } from './sync-folder'

/**
 * Writes a file under a temporary name, syncs it and renames it, so that the name never holds half of it.
 * Throws library.disk-full, library.not-writable or library.io.
 */
export function writeDurably(file: string, bytes: Uint8Array): void {
  const folder = dirname(file)
  const unfinished = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(unfinished, bytes)
    syncFile(unfinished)
    renameSync(unfinished, file)
    syncFolderNow(folder)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw fileError(error, folder)
  }
}

/** Waits until a file's bytes are on the disk. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** What the file system threw, as an error that a person can do something about. */
export function fileError(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall === undefined) return error
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StetError('library.disk-full', {}, { cause: error })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return new StetError('library.not-writable', { path }, { cause: error })
    default:
      return new StetError('library.io', { detail: code ?? syscall }, { cause: error })
  }
}
