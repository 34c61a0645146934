import type Vips from 'wasm-vips'
import type { AssetRef } from '../../shared/article/figure'
import { ownEntry } from '../../shared/own-entry'
import type { Size } from './look'
import { vips } from './vips'
import { type WebCopy, WRITERS } from './web-copies'

/** The shapes in which search engines and networks show the picture of a story. */
export const CUT_SHAPES = ['1x1', '4x3', '16x9'] as const
export type CutShape = (typeof CUT_SHAPES)[number]

export interface CutCopy extends WebCopy {
  shape: CutShape
}

/** Wide enough for every one of them, in pixels. */
const WIDEST = 1200

/** Whether pictures of a kind are cut at all. */
export function isCut({ mediaType }: Pick<AssetRef, 'mediaType'>): boolean {
  return ownEntry(WRITERS, mediaType) !== undefined
}

/** The size of a cut: the largest of its shape that the picture holds, and no wider than is asked for. */
export function cutSize({ width, height }: Size, shape: CutShape): Size {
  const [across = 1, down = 1] = shape.split('x').map(Number)
  const cut = Math.min(WIDEST, width, Math.floor((height * across) / down))
  return { width: Math.max(1, cut), height: Math.max(1, Math.min(height, Math.round((cut * down) / across))) }
}

/**
 * A picture cut to each shape around what draws the eye, upright and in sRGB, without profile or metadata; none of one
 * that is animated or can't be decoded.
 */
export async function cutCopies(bytes: Uint8Array, asset: Size & { mediaType: string }): Promise<CutCopy[]> {
  const writer = ownEntry(WRITERS, asset.mediaType)
  if (writer === undefined) throw new Error(`no cuts of ${asset.mediaType}`)
  const { Image } = await vips()
  const images: Vips.Image[] = []
  const holding = (image: Vips.Image) => (images.push(image), image)
  try {
    const original = holding(Image.newFromBuffer(bytes))
    if (original.getTypeof('n-pages') !== 0 && original.getInt('n-pages') > 1) return []
    return CUT_SHAPES.map((shape) => {
      const size = cutSize(asset, shape)
      const cut = holding(
        Image.thumbnailBuffer(bytes, size.width, { height: size.height, crop: 'attention', output_profile: 'srgb' }),
      )
      const written = cut.writeToBuffer(writer.ending, { ...writer.options, keep: 'none' })
      return { shape, ...size, mediaType: writer.mediaType, bytes: written }
    })
  } catch {
    // It came before pictures were tried out; the original is what there is.
    return []
  } finally {
    for (const image of images) image.delete()
  }
}
