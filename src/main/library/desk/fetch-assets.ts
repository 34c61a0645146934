import type { DeskFolder } from '../../desk/desk-folder'
import { kindOf } from '../../picture/kind'
import { assetFile, assetType, writeAssetFile } from '../../store/asset-files'
import { addAssetRecord } from '../../store/asset-records'
import { gotAsset, wantedAssets } from '../../store/desk-objects'
import { fromDamaged } from '../../store/from-damaged'
import { findMark, readWorkingCopy } from '../../store/working-copies'
import type { Room } from '../room'
import { EVIDENCE, type NamedAsset, namedAssets } from './missing-assets'

const SHOWN = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif'])

/**
 * Brings in the files that stories show and that a desk's folder has by now. Gives the stories that they are for, and the
 * names of what is torn.
 */
export async function fetchAssets(
  room: Room,
  desk: string,
  folder: DeskFolder,
): Promise<{ served: string[]; torn: Set<string> }> {
  const wanted = wantedAssets(room.writing().db, desk)
  const torn = new Set<string>()
  const served = new Set<string>()
  if (wanted.length === 0) return { served: [], torn }
  const there = await folder.names('assets')
  for (const { hash, subject } of wanted) {
    const name = folder.nameOf(hash)
    if (!there.has(name)) continue
    const asset = namedBy(room, subject, hash)
    const bytes = asset && (await folder.read('assets', name))
    if (asset && bytes === undefined) {
      torn.add(name)
      continue
    }
    if (asset && bytes && keep(room, asset, bytes)) served.add(subject)
    gotAsset(room.writing().db, hash)
  }
  return { served: [...served], torn }
}

/** The file as a story names it; undefined where it no longer does. */
function namedBy(room: Room, subject: string, hash: string): NamedAsset | undefined {
  const { db } = room.writing()
  if (findMark(db, subject) === undefined) return undefined
  const json = fromDamaged(() => readWorkingCopy(db, subject).json)
  return json === undefined ? undefined : namedAssets(json).find((asset) => asset.hash === hash)
}

/** Keeps a file that is what the story says of it. Whatever else is called a picture is never shown. */
function keep(room: Room, { hash, mediaType, width, height, name = '' }: NamedAsset, bytes: Uint8Array): boolean {
  const { db, path } = room.writing()
  const addedAt = new Date().toISOString()
  const isFigure = width !== undefined && height !== undefined
  if (isFigure && (!SHOWN.has(mediaType) || `image/${kindOf(bytes)}` !== mediaType)) return false
  const extension = isFigure ? assetType(mediaType) : EVIDENCE
  writeAssetFile(assetFile(path, hash, extension), hash, bytes)
  const shown = isFigure ? { mediaType, width, height, name } : { ...NOT_SHOWN, name: '' }
  addAssetRecord(db, { hash, ...shown, size: bytes.length, addedAt })
  room.newAssets.set(hash, addedAt)
  return true
}

const NOT_SHOWN = { mediaType: 'application/octet-stream', width: 0, height: 0 }
