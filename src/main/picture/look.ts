import { imageSize } from 'image-size'
import { Torn } from './bytes'
import { vips } from './vips'

/** In pixels. */
export interface Size {
  width: number
  height: number
}

/** What a picture's header says of its size, before anything is decoded; undefined where it says nothing. */
export function announcedSize(bytes: Uint8Array): Size | undefined {
  try {
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? { width, height } : undefined
  } catch {
    return undefined
  }
}

/** Decodes a picture as a test, small. Gives the size of its pixels as they are stored. Throws Torn where it can't be. */
export async function decodedSize(bytes: Uint8Array): Promise<Size> {
  const { Image } = await vips()
  try {
    const image = Image.newFromBuffer(bytes)
    const { width, height } = image
    image.delete()
    const small = Image.thumbnailBuffer(bytes, 32, { height: 32, size: 'down', fail_on: 'truncated' })
    small.avg()
    small.delete()
    return { width, height }
  } catch (error) {
    throw new Torn('it can not be decoded', { cause: error })
  }
}

/** A size as it is displayed, by the orientation that Exif has: from 5 on the picture lies on its side. */
export function displayed({ width, height }: Size, orientation: number): Size {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}
