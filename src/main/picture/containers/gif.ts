import { Bytes, Torn } from '../bytes'
import type { Cleaned, Told } from './cleaned'

const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff

/** Applications whose data show the picture: its loop, and its colour profile. */
const SHOWS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'])
const XMP = 'XMP DataXMP'
/** XMP is no sub-blocks; a tail of so many bytes makes a reader of sub-blocks come out at its end. */
const XMP_TAIL = 258

/** Keeps frames, their timing and the loop; comments, other data and whatever follows the end go. Throws Torn. */
export function cleanGif(all: Uint8Array): Cleaned {
  const bytes = new Bytes(all)
  const screen = 13 + tableSize(bytes.u8(10))
  const kept: Uint8Array[] = [bytes.part(0, screen)]
  const found: Told = {}
  for (let at = screen; bytes.u8(at) !== TRAILER;) {
    const kind = bytes.u8(at)
    if (kind === IMAGE) {
      const end = endOfBlocks(bytes, at + 10 + tableSize(bytes.u8(at + 9)) + 1)
      kept.push(bytes.part(at, end))
      at = end
    } else if (kind === EXTENSION) {
      const end = endOfBlocks(bytes, at + 2)
      const label = bytes.u8(at + 1)
      const application = label === APPLICATION && bytes.u8(at + 2) === 11 ? bytes.letters(at + 3, 11) : ''
      if (label === GRAPHIC_CONTROL || SHOWS.has(application)) kept.push(bytes.part(at, end))
      if (application === XMP && end - XMP_TAIL > at + 14) found.xmp ??= bytes.part(at + 14, end - XMP_TAIL)
      at = end
    } else throw new Torn(`a block of kind ${kind}`)
  }
  return { bytes: Buffer.concat([...kept, Buffer.from([TRAILER])]), orientation: 1, ...found }
}

/** The bytes of the colour table that a packed field announces. */
function tableSize(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0
}

/** Where a run of sub-blocks ends, behind the empty one. */
function endOfBlocks(bytes: Bytes, from: number): number {
  let at = from
  while (bytes.u8(at) !== 0) at += 1 + bytes.u8(at)
  return at + 1
}
