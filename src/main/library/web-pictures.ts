import type { WebCopy } from '../picture/web-copies'
import { webCopies, webType, webWidths } from '../picture/web-copies'
import { assetFile, assetType, readAssetFile } from '../store/asset-files'
import type { AssetRecord } from '../store/asset-records'
import { keepResized, readResized, type ResizedName } from '../store/resized-files'

export type { WebCopy }

/** A picture whose copies are wanted. `keep`: whether they may be kept for the next time. */
export interface WantedCopies {
  library: string
  asset: Wanted
  keep: boolean
}
type Wanted = Pick<AssetRecord, 'hash' | 'mediaType' | 'width' | 'height'>

/**
 * The copies of a picture in the widths of the web, smallest first; none where the original is as small, animated, or
 * lighter than they would be. Kept ones lie in `resized`, from which anything may be removed at any time.
 */
export async function webPictures({ library, asset, keep }: WantedCopies): Promise<WebCopy[]> {
  const widths = webWidths(asset)
  if (widths.length === 0) return []
  return keptCopies(library, asset, widths) ?? makeCopies({ library, asset, keep }, widths)
}

/** What was made before; undefined where any of it is missing. */
function keptCopies(library: string, asset: Wanted, widths: number[]): WebCopy[] | undefined {
  const copies: WebCopy[] = []
  for (const width of widths) {
    const bytes = readResized(nameOf(library, asset, width))
    if (bytes === undefined) return undefined
    const height = Math.max(1, Math.round((asset.height * width) / asset.width))
    if (bytes.length > 0) copies.push({ width, height, mediaType: webType(asset.mediaType), bytes })
  }
  return copies
}

/** A width that is left out is kept as an empty file, so that it is not tried again. */
async function makeCopies({ library, asset, keep }: WantedCopies, widths: number[]): Promise<WebCopy[]> {
  const { hash, mediaType } = asset
  const original = readAssetFile(assetFile(library, hash, assetType(mediaType)))
  const copies = await webCopies(original, mediaType, widths)
  for (const width of keep ? widths : []) {
    const copy = copies.find((each) => each.width === width)
    keepResized(nameOf(library, asset, width), copy?.bytes ?? new Uint8Array())
  }
  return copies
}

function nameOf(library: string, { hash, mediaType }: Wanted, width: number): ResizedName {
  return { library, hash, width, extension: assetType(webType(mediaType)) }
}
