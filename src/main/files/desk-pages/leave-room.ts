import { statfs } from 'node:fs/promises'
import { StetError } from '../../../shared/bridge/errors'

/** What pages leave free on the disk for the desk's objects, in bytes: so much, or so large a share of a small disk. */
const LEFT = 100_000_000
const SHARE = 0.05

/**
 * Objects come first: pages are written where there is room for them and for what is yet to be shared. Throws desk.pages-no-room with
 * `path`. `needed`: the bytes that are to be written. Where the system can't tell how much room there is, writing will.
 */
export async function leaveRoom(folder: string, path: string, needed = 0): Promise<void> {
  const disk = await statfs(folder).catch(() => undefined)
  if (disk === undefined || disk.blocks === 0) return
  const { bavail, blocks, bsize } = disk
  if (bavail * bsize < needed + Math.min(LEFT, SHARE * blocks * bsize))
    throw new StetError('desk.pages-no-room', { path })
}
