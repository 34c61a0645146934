import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../store/sync-folder'
import { refuseLink, unfinishedFile } from './unfinished'

/**
 * Writes a file under a name in `unfinished`, a folder that readers pass over, syncs it, renames it and syncs the folder
 * that it is in now, so that its own name never stands for half of it.
 */
export async function writeNew(file: string, bytes: Uint8Array, unfinished: string): Promise<void> {
  const temporary = await unfinishedFile(unfinished)
  await mkdir(dirname(file), { recursive: true })
  await refuseLink(dirname(file))
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(file))
}
