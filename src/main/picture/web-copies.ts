import type Vips from 'wasm-vips'
import type { AssetRef } from '../../shared/article/figure'
import { ownEntry } from '../../shared/own-entry'
import type { Size } from './look'
import { vips } from './vips'

/** A picture made smaller for the web. */
export interface WebCopy extends Size {
  mediaType: string
  bytes: Uint8Array
}

/** The widths that screens ask for, in pixels. */
const WIDTHS = [800, 1600, 2400]

/** How the copies of each kind of picture are written, and as what. GIF is left as it is: most are animated. */
export const WRITERS: Record<string, { mediaType: string; ending: string; options: object }> = {
  'image/jpeg': { mediaType: 'image/jpeg', ending: '.jpg', options: { Q: 80, interlace: true, optimize_coding: true } },
  'image/png': { mediaType: 'image/png', ending: '.png', options: { compression: 8 } },
  'image/webp': { mediaType: 'image/webp', ending: '.webp', options: { Q: 80 } },
  // Coding AV1 takes ten times as long, and fewer programs read it.
  'image/avif': { mediaType: 'image/webp', ending: '.webp', options: { Q: 80 } },
}

/** The widths below a picture's own that it is wanted in. None where the original itself is small enough. */
export function webWidths({ mediaType, width }: Pick<AssetRef, 'mediaType' | 'width'>): number[] {
  return ownEntry(WRITERS, mediaType) ? WIDTHS.filter((each) => each < width) : []
}

/** The media type that the copies of a picture have. */
export function webType(mediaType: string): string {
  return ownEntry(WRITERS, mediaType)?.mediaType ?? mediaType
}

/**
 * A picture in these widths, upright and in sRGB, without profile or metadata. Those are left out that would be larger
 * files than the original; none is made of one that is animated or can't be decoded.
 */
export async function webCopies(bytes: Uint8Array, mediaType: string, widths: number[]): Promise<WebCopy[]> {
  const writer = ownEntry(WRITERS, mediaType)
  if (writer === undefined) throw new Error(`no web copies of ${mediaType}`)
  const { Image } = await vips()
  const images: Vips.Image[] = []
  const holding = (image: Vips.Image) => (images.push(image), image)
  try {
    const original = holding(Image.newFromBuffer(bytes))
    if (original.getTypeof('n-pages') !== 0 && original.getInt('n-pages') > 1) return []
    const upright = { height: TALLEST, size: 'down', output_profile: 'srgb' }
    // The original is decoded once, for the largest; the others are made from that.
    const largest = holding(holding(Image.thumbnailBuffer(bytes, Math.max(...widths), upright)).copyMemory())
    return widths.flatMap((width): WebCopy[] => {
      const image = width === largest.width ? largest : holding(largest.thumbnailImage(width, { height: TALLEST }))
      const copy = image.writeToBuffer(writer.ending, { ...writer.options, keep: 'none' })
      const size = { width: image.width, height: image.height }
      return copy.length < bytes.length ? [{ ...size, mediaType: writer.mediaType, bytes: copy }] : []
    })
  } catch {
    // It came before pictures were tried out; the original is what there is.
    return []
  } finally {
    for (const image of images) image.delete()
  }
}
/** Only the width is given; a height of so many pixels never holds it back. */
const TALLEST = 10_000_000
