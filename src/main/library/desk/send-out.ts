import type { DeskFolder } from '../../desk/desk-folder'
import { assetsIn } from '../../store/traces'
import { readAssetFile } from '../../store/asset-files'
import { noteObject } from '../../store/desk-objects'
import { type Added, lastAdded, unsentRevisions } from '../../store/desk-subjects'
import { fromDamaged } from '../../store/from-damaged'
import { sha256 } from '../../store/hash'
import { revisionBytes } from '../../store/revisions'
import { findMark } from '../../store/working-copies'
import type { Room } from '../room'
import { assetPlace } from './missing-assets'

/**
 * Puts into a desk's folder what this library has shared and the folder has not got: the files that a revision shows, then
 * the revision, parents first. What can't be read here stays here. Until `sent` was added all had gone out; gives what that
 * is true of now. `seen`: what may go, as `holdBack` gives it.
 */
export async function sendOut(
  room: Room,
  desk: string,
  folder: DeskFolder,
  { sent, seen }: { sent: Added | undefined; seen: ReadonlyMap<string, string | undefined> },
): Promise<Added | undefined> {
  const last = lastAdded(room.writing().db)
  const unsent = unsentRevisions(room.writing().db, desk, sent)
  if (unsent.length === 0) return last
  let all = true
  const assets = await folder.names('assets')
  for (const { id, subject } of unsent) {
    // What was written since waits for the next look.
    if (!seen.has(subject) || findMark(room.writing().db, subject)?.hash !== seen.get(subject)) {
      all = false
      continue
    }
    const bytes = fromDamaged(() => revisionBytes(room.writing().db, id))
    if (bytes === undefined) {
      all = false
      continue
    }
    for (const hash of new Set(assetsIn(bytes.toString('utf8')))) {
      if (!assets.has(folder.nameOf(hash)) && (await sendAsset(room, folder, hash))) assets.add(folder.nameOf(hash))
    }
    await folder.write('objects', { hash: id, bytes, extension: 'rev' })
    noteObject(room.writing().db, desk, { name: folder.nameOf(id), state: 'there', revision: id, subject })
  }
  return all ? last : undefined
}

/** Puts a file of this library into a desk's folder. Gives whether it is here and sound. */
export async function sendAsset(room: Room, folder: DeskFolder, hash: string): Promise<boolean> {
  const place = assetPlace(room.writing(), hash)
  const bytes = place && readAssetFile(place.file)
  if (!place || !bytes || sha256(bytes) !== hash) return false
  await folder.write('assets', { hash, bytes, extension: place.extension })
  return true
}
