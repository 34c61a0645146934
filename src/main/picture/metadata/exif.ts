import { Bytes, Torn } from '../bytes'
import { textOf } from './text-of'

export interface ExifWords {
  description: string
  artist: string
  copyright: string
}

const DESCRIPTION = 0x010e
const ORIENTATION = 0x0112
const ARTIST = 0x013b
const COPYRIGHT = 0x8298
const SHORT = 3
/** Texts are ASCII or, since Exif 3, UTF-8. */
const TEXTS = new Set([2, 129])

/** What cameras write where nobody described the picture. */
const NOBODY_WROTE =
  /^(?:olympus digital camera|sony dsc|minolta digital camera|kodak digital still camera|dsc|dcim\S*|default|untitled)$/i

/** The words in a TIFF structure, as far as they can be read. */
export function exifWords(exif: Uint8Array | undefined): ExifWords {
  const words: ExifWords = { description: '', artist: '', copyright: '' }
  for (const entry of entriesOf(exif)) {
    if (entry.tag === DESCRIPTION) words.description = textIn(entry)
    if (entry.tag === ARTIST) words.artist = textIn(entry)
    // The photographer's and the editor's, one after the other.
    if (entry.tag === COPYRIGHT) words.copyright = textIn(entry, ', ')
  }
  return NOBODY_WROTE.test(words.description) ? { ...words, description: '' } : words
}

/** How the stored pixels are turned, 1 to 8; 1 where nothing is said. */
export function orientationOf(exif: Uint8Array | undefined): number {
  for (const { tag, type, bytes, at, littleEndian } of entriesOf(exif)) {
    if (tag !== ORIENTATION || type !== SHORT) continue
    const turn = bytes.u16(at + 8, littleEndian)
    return turn >= 1 && turn <= 8 ? turn : 1
  }
  return 1
}

interface Entry {
  tag: number
  type: number
  bytes: Bytes
  at: number
  littleEndian: boolean
}

/** The entries of the first directory. */
function entriesOf(exif: Uint8Array | undefined): Entry[] {
  if (exif === undefined) return []
  // Some WebP files keep the name that the structure has in JPEG.
  const named = Buffer.from(exif.subarray(0, 6)).toString('latin1') === 'Exif\0\0'
  const bytes = new Bytes(named ? exif.subarray(6) : exif)
  const entries: Entry[] = []
  try {
    const order = bytes.letters(0, 2)
    if (order !== 'II' && order !== 'MM') return []
    const littleEndian = order === 'II'
    const directory = bytes.u32(4, littleEndian)
    const count = bytes.u16(directory, littleEndian)
    for (let at = directory + 2; entries.length < count; at += 12) {
      bytes.part(at, at + 12)
      entries.push({ tag: bytes.u16(at, littleEndian), type: bytes.u16(at + 2, littleEndian), bytes, at, littleEndian })
    }
  } catch (error) {
    if (!(error instanceof Torn)) throw error
  }
  return entries
}

function textIn({ type, bytes, at, littleEndian }: Entry, between = ' '): string {
  if (!TEXTS.has(type)) return ''
  try {
    const length = bytes.u32(at + 4, littleEndian)
    const from = length <= 4 ? at + 8 : bytes.u32(at + 8, littleEndian)
    return textOf(bytes.part(from, from + length), between)
  } catch (error) {
    if (!(error instanceof Torn)) throw error
    return ''
  }
}
