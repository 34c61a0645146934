import { cleanAvif } from './containers/avif'
import type { Cleaned } from './containers/cleaned'
import { cleanGif } from './containers/gif'
import { cleanJpeg } from './containers/jpeg'
import { cleanPng } from './containers/png'
import { cleanWebp } from './containers/webp'
import type { PictureKind } from './kind'

const CLEANERS: Record<PictureKind, (bytes: Uint8Array) => Cleaned> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  gif: cleanGif,
  webp: cleanWebp,
  avif: cleanAvif,
}

/**
 * A picture without position, serial numbers, names, maker's notes, thumbnails and all else that is not needed to show
 * it, pixels untouched; and what it said of itself. Throws Torn where the file is cut off or makes no sense.
 */
export function clean(kind: PictureKind, bytes: Uint8Array): Cleaned {
  return CLEANERS[kind](bytes)
}
