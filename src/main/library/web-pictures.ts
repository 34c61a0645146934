import type { WebCopy } from '../picture/web-copies'
import { webCopies, webType, webWidths } from '../picture/web-copies'
import { CUT_SHAPES, cutCopies, type CutCopy, type CutShape, cutSize, isCut } from '../picture/web-cuts'
import { assetFile, assetType, readAssetFile } from '../store/asset-files'
import type { AssetRecord } from '../store/asset-records'
import { keepResized, readResized, type ResizedName } from '../store/resized-files'

export type { CutCopy, WebCopy }

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

/**
 * The picture cut to the shapes in which others show a story, in the order of `CUT_SHAPES`; none where it is animated.
 * They are kept like its copies.
 */
export async function cutPictures({ library, asset, keep }: WantedCopies): Promise<CutCopy[]> {
  if (!isCut(asset)) return []
  return keptCuts(library, asset) ?? makeCuts({ library, asset, keep })
}

function keptCuts(library: string, asset: Wanted): CutCopy[] | undefined {
  const cuts: CutCopy[] = []
  for (const shape of CUT_SHAPES) {
    const bytes = readResized(nameOf(library, asset, shape))
    if (bytes === undefined) return undefined
    if (bytes.length > 0) cuts.push({ shape, ...cutSize(asset, shape), mediaType: webType(asset.mediaType), bytes })
  }
  return cuts
}

async function makeCuts({ library, asset, keep }: WantedCopies): Promise<CutCopy[]> {
  const { hash, mediaType } = asset
  const cuts = await cutCopies(readAssetFile(assetFile(library, hash, assetType(mediaType))), asset)
  for (const shape of keep ? CUT_SHAPES : []) {
    const cut = cuts.find((each) => each.shape === shape)
    keepResized(nameOf(library, asset, shape), cut?.bytes ?? new Uint8Array())
  }
  return cuts
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

function nameOf(library: string, { hash, mediaType }: Wanted, form: number | CutShape): ResizedName {
  return { library, hash, form: String(form), extension: assetType(webType(mediaType)) }
}
