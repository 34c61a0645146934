import { randomBytes } from 'node:crypto'
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../store/sync-folder'

/**
 * Writes a file under a name in `unfinished`, a folder that readers pass over, syncs it, renames it and syncs the folder
 * that it is in now, so that its own name never stands for half of it.
 */
export async function writeNew(file: string, bytes: Uint8Array, unfinished: string): Promise<void> {
  await mkdir(unfinished, { recursive: true })
  await mkdir(dirname(file), { recursive: true })
  for (const folder of [unfinished, dirname(file)]) await refuseLink(folder)
  const temporary = join(unfinished, randomBytes(16).toString('hex'))
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

/** What is in a folder that is a link lies elsewhere, where nobody asked for it. */
async function refuseLink(folder: string): Promise<void> {
  if ((await lstat(folder)).isDirectory()) return
  throw Object.assign(new Error(`${folder} is no folder`), { code: 'ENOTDIR' })
}
