import type { DeskFolder } from '../../desk/desk-folder'
import { assetHashes } from '../../store/asset-records'
import { loseObject, objectState } from '../../store/desk-objects'
import type { Room } from '../room'
import { sendAsset } from './send-out'

/**
 * Does what others left word of: an object that is torn in a desk's folder and that this library has is to go there again,
 * with what was never sent; a file goes at once. Word of what is whole is taken away. Gives whether any object is to go.
 */
export async function mendFolder(room: Room, desk: string, folder: DeskFolder): Promise<boolean> {
  let isTorn = false
  for (const name of await folder.asked('objects')) {
    if (objectState(room.writing().db, desk, name) !== 'there') continue
    if (await folder.read('objects', name)) await folder.answer('objects', name)
    else {
      loseObject(room.writing().db, desk, name)
      isTorn = true
    }
  }
  const assets = new Set(await folder.asked('assets'))
  if (assets.size === 0) return isTorn
  const { db } = room.writing()
  for (const hash of [...assetHashes(db, 'pictures'), ...assetHashes(db, 'evidence')]) {
    const name = folder.nameOf(hash)
    if (!assets.has(name)) continue
    if (await folder.read('assets', name)) await folder.answer('assets', name)
    else await sendAsset(room, folder, hash)
  }
  return isTorn
}

/** Leaves word of names that were torn at the last look and still are: at first a file may only be on its way. */
export async function askForTorn(
  folder: DeskFolder,
  holding: 'objects' | 'assets',
  torn: ReadonlySet<string>,
  before: ReadonlySet<string>,
): Promise<void> {
  const asked = new Set(torn.size > 0 ? await folder.asked(holding) : [])
  for (const name of torn) if (before.has(name) && !asked.has(name)) await folder.ask(holding, name)
}
