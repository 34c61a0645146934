import { StetError } from '../../shared/bridge/errors'
import { assetFile, assetType, hasAssetFile } from '../store/asset-files'
import { type AssetRecord, isPicture, readAssetRecord } from '../store/asset-records'
import type { ReadableStore } from '../store/open-store'

/** Where a picture's bytes are on disk. Throws asset.not-found. */
export function findAsset(store: ReadableStore, hash: string): string {
  return foundAsset(store, hash).file
}

/** What is known of a picture, and where its bytes are. Throws asset.not-found. */
export function foundAsset(store: ReadableStore, hash: string): { asset: AssetRecord; file: string } {
  const asset = readAssetRecord(store.db, hash)
  if (asset === undefined || !isPicture(asset)) throw new StetError('asset.not-found', { hash })
  const file = assetFile(store.path, hash, assetType(asset.mediaType))
  if (!hasAssetFile(file, asset.size)) throw new StetError('asset.not-found', { hash })
  return { asset, file }
}
