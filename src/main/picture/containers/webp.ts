import { Bytes } from '../bytes'
import type { Cleaned, Told } from './cleaned'

const SHOWS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

/** What the header of an extended file says is in it. */
const EXIF_FLAG = 0x08
const XMP_FLAG = 0x04

/**
 * Keeps the chunks that show the picture; all others and whatever follows its end go. So does the orientation in its
 * Exif, which browsers don't heed in this kind of file. Throws Torn.
 */
export function cleanWebp(all: Uint8Array): Cleaned {
  const bytes = new Bytes(all)
  const found: Told = {}
  const file = 8 + bytes.u32(4, true)
  bytes.part(0, file)
  const chunks: [type: string, content: Uint8Array][] = []
  for (let at = 12; at + 8 <= file;) {
    const type = bytes.letters(at, 4)
    const length = bytes.u32(at + 4, true)
    const content = bytes.part(at + 8, at + 8 + length)
    if (SHOWS.has(type)) chunks.push([type, content])
    else if (type === 'EXIF') found.exif ??= content
    else if (type === 'XMP ') found.xmp ??= content
    at += 8 + length + (length % 2)
  }
  const body = chunks.map(([type, content]) => chunk(type, type === 'VP8X' ? header(content) : content))
  return { bytes: riff(Buffer.concat(body)), orientation: 1, ...found }
}

function header(content: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(content)
  copy[0] = (copy[0] ?? 0) & ~(EXIF_FLAG | XMP_FLAG)
  return copy
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

function riff(body: Uint8Array): Uint8Array {
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}
