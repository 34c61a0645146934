import type { AssetRef } from '../../shared/article/figure'
import type { Size } from './look'
import { vips } from './vips'

/** A picture made smaller for the web. */
export interface WebCopy extends Size {
  mediaType: string
  bytes: Uint8Array
}

/** The widths that screens ask for, in pixels. */
const WIDTHS = [800, 1600, 2400]

/** How each kind of picture is written, and as what. GIF is left as it is: most are animated. */
const WRITERS: Record<string, { mediaType: string; ending: string; options: object }> = {
  'image/jpeg': { mediaType: 'image/jpeg', ending: '.jpg', options: { Q: 80, interlace: true, optimize_coding: true } },
  'image/png': { mediaType: 'image/png', ending: '.png', options: { compression: 8 } },
  'image/webp': { mediaType: 'image/webp', ending: '.webp', options: { Q: 80 } },
  // Coding AV1 takes ten times as long, and fewer programs read it.
  'image/avif': { mediaType: 'image/webp', ending: '.webp', options: { Q: 80 } },
}

/** The widths below a picture's own that it is wanted in. None where the original itself is small enough. */
export function webWidths({ mediaType, width }: Pick<AssetRef, 'mediaType' | 'width'>): number[] {
  return WRITERS[mediaType] ? WIDTHS.filter((each) => each < width) : []
}

/** The media type that the copies of a picture have. */
export function webType(mediaType: string): string {
  return WRITERS[mediaType]?.mediaType ?? mediaType
}

/**
 * A picture in one width, upright and in sRGB, without profile or metadata. Undefined where it is animated, or where
 * the copy would be larger than the original. Throws where it can't be decoded.
 */
export async function webCopy(bytes: Uint8Array, mediaType: string, width: number): Promise<WebCopy | undefined> {
  const writer = WRITERS[mediaType]
  if (writer === undefined) throw new Error(`no web copy of ${mediaType}`)
  const { Image } = await vips()
  const original = Image.newFromBuffer(bytes)
  const animated = original.getTypeof('n-pages') !== 0 && original.getInt('n-pages') > 1
  original.delete()
  if (animated) return undefined
  const small = Image.thumbnailBuffer(bytes, width, { height: TALLEST, size: 'down', output_profile: 'srgb' })
  const copy = small.writeToBuffer(writer.ending, { ...writer.options, keep: 'none' })
  const size = { width: small.width, height: small.height }
  small.delete()
  return copy.length < bytes.length ? { ...size, mediaType: writer.mediaType, bytes: copy } : undefined
}
/** Only the width is given; a height of so many pixels never holds it back. */
const TALLEST = 10_000_000
