import type { DeskFolder } from '../../desk/desk-folder'
import { assetsIn } from '../../store/traces'
import { readAssetFile } from '../../store/asset-files'
import { noteObject } from '../../store/desk-objects'
import { unsentRevisions } from '../../store/desk-subjects'
import { fromDamaged } from '../../store/from-damaged'
import { sha256 } from '../../store/hash'
import { revisionBytes } from '../../store/revisions'
import type { Room } from '../room'
import { assetPlace } from './missing-assets'

/**
 * Puts into a desk's folder what this library has shared and the folder has not got: the files that a revision shows, then
 * the revision, parents first. What can't be read here stays here.
 */
export async function sendOut(room: Room, desk: string, folder: DeskFolder): Promise<void> {
  const unsent = unsentRevisions(room.writing().db, desk)
  if (unsent.length === 0) return
  const assets = await folder.names('assets')
  for (const { id, subject } of unsent) {
    const bytes = fromDamaged(() => revisionBytes(room.writing().db, id))
    if (bytes === undefined) continue
    for (const hash of assetsIn(bytes.toString('utf8'))) await sendAsset(room, folder, assets, hash)
    await folder.write('objects', { hash: id, bytes, extension: 'rev' })
    noteObject(room.writing().db, desk, { name: folder.nameOf(id), state: 'there', revision: id, subject })
  }
}

async function sendAsset(room: Room, folder: DeskFolder, there: Set<string>, hash: string): Promise<void> {
  if (there.has(folder.nameOf(hash))) return
  const place = assetPlace(room.writing(), hash)
  if (place === undefined) return
  const bytes = readAssetFile(place.file)
  if (sha256(bytes) !== hash) return
  await folder.write('assets', { hash, bytes, extension: place.extension })
  there.add(folder.nameOf(hash))
}
