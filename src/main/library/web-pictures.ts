import type { WebCopy } from '../picture/web-copies'
import { webCopy, webType, webWidths } from '../picture/web-copies'
import { assetFile, assetType, readAssetFile } from '../store/asset-files'
import type { AssetRecord } from '../store/asset-records'
import { keepResized, readResized, type ResizedName } from '../store/resized-files'

export type { WebCopy }

/** A picture whose copies are wanted. `keep`: whether they may be kept for the next time. */
export interface WantedCopies {
  library: string
  asset: Pick<AssetRecord, 'hash' | 'mediaType' | 'width' | 'height'>
  keep: boolean
}

/**
 * The copies of a picture in the widths of the web, smallest first; none where the original is as small, animated, or
 * lighter than they would be. Kept ones lie in `resized`, from which anything may be removed at any time.
 */
export async function webPictures({ library, asset, keep }: WantedCopies): Promise<WebCopy[]> {
  const { hash, mediaType, width, height } = asset
  const widths = webWidths(asset)
  if (widths.length === 0) return []
  const original = readAssetFile(assetFile(library, hash, assetType(mediaType)))
  const copies: WebCopy[] = []
  for (const each of widths) {
    const type = webType(mediaType)
    const name: ResizedName = { library, hash, width: each, extension: assetType(type) }
    const size = { width: each, height: Math.max(1, Math.round((height * each) / width)) }
    const kept = readResized(name)
    const copy = kept ? { ...size, mediaType: type, bytes: kept } : await webCopy(original, mediaType, each)
    if (copy === undefined) continue
    if (!kept && keep) keepResized(name, copy.bytes)
    copies.push(copy)
  }
  return copies
}
