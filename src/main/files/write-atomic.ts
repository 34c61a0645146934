import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { unfinishedFile } from '../desk/unfinished'
import { syncFolder } from '../store/sync-folder'
import { fileBeside } from './beside'

export interface Writing {
  /** Who may read it, if not everybody here. */
  mode?: number
  /** Where it is written before it takes its place, on the same disk; beside that where nothing is said. */
  unfinished?: string | undefined
}

/**
 * Writes a file so that a crash at any moment leaves the earlier bytes or the new ones, whole. The folder must be there.
 * Throws what the file system threw; nothing is left behind then.
 */
export async function writeAtomic(path: string, bytes: Uint8Array | string, writing?: Writing): Promise<void> {
  const staged = await stage(path, bytes, writing)
  await staged.commit()
}

/** Bytes that are on disk before they replace a file. */
export interface Staged {
  /** Reads them again, as text. */
  read(): Promise<string>
  readBytes(): Promise<Buffer>
  commit(): Promise<void>
  /** Removes them, unless they have been committed. */
  discard(): Promise<void>
}

/** The first half of `writeAtomic`, for files that should appear together: stage them all, then commit them. */
export async function stage(
  path: string,
  bytes: Uint8Array | string,
  { mode, unfinished }: Writing = {},
): Promise<Staged> {
  const temporary = unfinished === undefined ? fileBeside(path) : await unfinishedFile(unfinished)
  const discard = () => rm(temporary, { force: true })
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    await discard()
    throw error
  }
  return {
    discard,
    read: () => readFile(temporary, 'utf8'),
    readBytes: () => readFile(temporary),
    async commit() {
      try {
        await rename(temporary, path)
      } catch (error) {
        await discard()
        throw error
      }
      await syncFolder(dirname(path))
    },
  }
}
