import { imageSize } from 'image-size'
import { cleanText } from '../../shared/article/clean-text'
import type { AssetRef } from '../../shared/article/figure'
import { StetError } from '../../shared/bridge/errors'
import { assetFile, hasAssetFile, writeAssetFile } from '../store/asset-files'
import { addAssetRecord, readAssetRecord } from '../store/asset-records'
import { sha256 } from '../store/hash'
import type { ReadableStore, WritableStore } from '../store/open-store'

const LIMIT = 50
const BYTES_A_MEGABYTE = 1_000_000

const KINDS: Record<string, { mediaType: string; extension: string }> = {
  jpg: { mediaType: 'image/jpeg', extension: 'jpg' },
  png: { mediaType: 'image/png', extension: 'png' },
  gif: { mediaType: 'image/gif', extension: 'gif' },
  webp: { mediaType: 'image/webp', extension: 'webp' },
}

/**
 * Keeps a picture under the SHA-256 of its bytes.
 * Throws asset.too-large above 50 MB, and asset.not-a-picture for anything but JPEG, PNG, GIF and WebP.
 */
export function keepAsset(store: WritableStore, { bytes, name }: { bytes: Uint8Array; name: string }): AssetRef {
  if (bytes.length > LIMIT * BYTES_A_MEGABYTE) throw new StetError('asset.too-large', { name, limit: LIMIT })
  const picture = lookAt(bytes)
  if (picture === undefined) throw new StetError('asset.not-a-picture', { name })
  const { extension, ...seen } = picture
  const asset: AssetRef = { hash: sha256(bytes), ...seen, name: cleanText(name) }
  writeAssetFile(assetFile(store.path, asset.hash, extension), asset.hash, bytes)
  const { hash, mediaType, width, height } = asset
  const addedAt = new Date().toISOString()
  addAssetRecord(store.db, { hash, mediaType, width, height, name: cleanText(name), size: bytes.length, addedAt })
  return asset
}

/** Where an asset's bytes are on disk. Throws asset.not-found. */
export function findAsset(store: ReadableStore, hash: string): string {
  const asset = readAssetRecord(store.db, hash)
  if (asset === undefined) throw new StetError('asset.not-found', { hash })
  const file = assetFile(store.path, hash, extensionOf(asset.mediaType))
  if (!hasAssetFile(file, asset.size)) throw new StetError('asset.not-found', { hash })
  return file
}

type Picture = Pick<AssetRef, 'mediaType' | 'width' | 'height'> & { extension: string }

/** What the bytes say of themselves; undefined where they are no picture that can be shown. */
function lookAt(bytes: Uint8Array): Picture | undefined {
  const size = measure(bytes)
  const kind = KINDS[size?.type ?? '']
  if (!size || !kind || !(size.width > 0 && size.height > 0)) return undefined
  // EXIF orientations 5 to 8 lay the picture on its side.
  const turned = (size.orientation ?? 1) >= 5
  const [width, height] = turned ? [size.height, size.width] : [size.width, size.height]
  return { ...kind, width, height }
}

function measure(bytes: Uint8Array) {
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}

function extensionOf(mediaType: string): string {
  const kind = Object.values(KINDS).find((each) => each.mediaType === mediaType)
  if (kind === undefined) throw new Error(`an asset of type ${mediaType}`)
  return kind.extension
}
