import { cleanText } from '../../shared/article/clean-text'
import type { AssetRef, Figure } from '../../shared/article/figure'
import { StetError } from '../../shared/bridge/errors'
import { LARGEST_PICTURE, tooManyMegabytes } from '../../shared/bridge/pictures'
import { readBytes } from '../incoming/read-bytes'
import type { WantedPicture } from '../incoming/read-story'
import { Torn } from '../picture/bytes'
import { clean } from '../picture/clean'
import { kindOf, type PictureKind } from '../picture/kind'
import { announcedSize, decodedSize, displayed, type Size } from '../picture/look'
import { wordsIn } from '../picture/metadata/words'
import { assetFile, assetType, writeAssetFile } from '../store/asset-files'
import { sha256 } from '../store/hash'

/** More than any camera makes; decoding so many takes most of a gigabyte. */
const LIMIT_MEGAPIXELS = 200
/** The longest side that JPEG knows. */
const LIMIT_SIDE = 65_535

/** A picture file as it comes in. */
export interface PictureFile {
  bytes: Uint8Array
  name: string
}

/** A picture that is in the library now. `size` is in bytes. */
export interface KeptPicture {
  asset: AssetRef
  /** What the file said of itself, as the words of a figure. */
  words: Figure
  size: number
}

/**
 * Cleans a picture of all that doesn't show it, sees that it can be decoded, and writes it to assets/ under the SHA-256
 * of what is left. Throws asset.too-large, asset.not-a-picture or one for the kind it is, asset.too-many-pixels, or
 * asset.unsound for one that is cut off or damaged; and what writing throws.
 */
export async function keepPicture({ library, bytes, name }: PictureFile & { library: string }): Promise<KeptPicture> {
  const large = tooManyMegabytes(bytes.length)
  if (large !== undefined) throw new StetError('asset.too-large', { name, size: large, limit: LARGEST_PICTURE })
  const kind = pictureKind(bytes, name)
  const cleaned = await soundly(name, () => clean(kind, bytes))
  refuseTooManyPixels(announcedSize(cleaned.bytes), name)
  const size = displayed(await soundly(name, () => decodedSize(cleaned.bytes)), cleaned.orientation)
  const mediaType = `image/${kind}`
  const asset: AssetRef = { hash: sha256(cleaned.bytes), mediaType, ...size, name: cleanText(name) }
  writeAssetFile(assetFile(library, asset.hash, assetType(mediaType)), asset.hash, cleaned.bytes)
  return { asset, words: wordsIn(cleaned), size: cleaned.bytes.length }
}

/** Keeps several, from files or from bytes; null for one that is none, or that can't be read. */
export async function keepPictures({
  library,
  pictures,
}: {
  library: string
  pictures: WantedPicture[]
}): Promise<(KeptPicture | null)[]> {
  const kept: (KeptPicture | null)[] = []
  for (const { name, from } of pictures) {
    try {
      const bytes = 'bytes' in from ? from.bytes : await readBytes(from.path, LARGEST_PICTURE)
      kept.push(await keepPicture({ library, bytes, name }))
    } catch (error) {
      if (!(error instanceof StetError) || !/^(?:asset|import)\./.test(error.code)) throw error
      kept.push(null)
    }
  }
  return kept
}

function pictureKind(bytes: Uint8Array, name: string): PictureKind {
  const kind = kindOf(bytes)
  switch (kind) {
    case 'svg':
    case 'heic':
    case 'tiff':
    case 'pdf':
      throw new StetError(`asset.${kind}`, { name })
    case undefined:
      throw new StetError('asset.not-a-picture', { name })
    default:
      return kind
  }
}

function refuseTooManyPixels(size: Size | undefined, name: string): void {
  if (size === undefined) throw new StetError('asset.unsound', { name })
  const { width, height } = size
  if (width * height <= LIMIT_MEGAPIXELS * 1_000_000 && Math.max(width, height) <= LIMIT_SIDE) return
  throw new StetError('asset.too-many-pixels', { name, width, height, limit: LIMIT_MEGAPIXELS })
}

async function soundly<T>(name: string, look: () => T | Promise<T>): Promise<T> {
  try {
    return await look()
  } catch (error) {
    throw error instanceof Torn ? new StetError('asset.unsound', { name }, { cause: error }) : error
  }
}
