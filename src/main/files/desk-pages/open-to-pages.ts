import { access, constants, mkdir } from 'node:fs/promises'
import { StetError } from '../../../shared/bridge/errors'
import { folderError } from '../../desk/folder-error'
import { PlainFolder } from '../../desk/plain-folder'

/**
 * Throws desk.gone, desk.empty or desk.another where a folder is not the desk's now: beneath a disk that was unmounted lies an
 * empty folder, which nobody looks into and which must stay empty.
 */
export async function refuseAbsent(desk: string, path: string): Promise<void> {
  const folder = new PlainFolder(path)
  const about = await folder.about()
  if (about !== undefined && about.id !== desk) throw new StetError('desk.another', { path })
  // What the folder says of itself may be torn where objects lie: each look mends it.
  if (about === undefined && (await folder.names('objects')).size === 0) throw new StetError('desk.empty', { path })
}

/**
 * Sees to it that a folder is there and takes files, before anything is made for it; the folder that it is in must be there.
 * Throws desk.pages-refused where it may not be written to, and as `folderError` does of the desk's `root`.
 */
export async function openToPages(path: string, root: string): Promise<void> {
  try {
    await mkdir(path).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    })
    await access(path, constants.W_OK)
  } catch (error) {
    throw pagesRefused(error, path, root)
  }
}

/** What the file system threw of the pages in a folder. */
export function pagesRefused(error: unknown, path: string, root: string): unknown {
  const found = folderError(error, root)
  return found instanceof StetError && found.code === 'desk.not-writable'
    ? new StetError('desk.pages-refused', { path }, { cause: error })
    : found
}
