import { crc32, inflateSync } from 'node:zlib'
import { Bytes } from '../bytes'
import { orientationOf } from '../metadata/exif'
import { orientationExif } from '../metadata/orientation-exif'
import { LONGEST_XMP } from '../metadata/xmp'
import type { Cleaned, Told } from './cleaned'

const SIGNATURE = 8
const XMP = 'XML:com.adobe.xmp\0'

/** What colours, sizes and animates the picture. */
const SHOWS = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs acTL fcTL fdAT'.split(' '),
)

/** Keeps the chunks that show the picture; words, times and whatever follows its end go. Throws Torn. */
export function cleanPng(all: Uint8Array): Cleaned {
  const bytes = new Bytes(all)
  const kept: Uint8Array[] = [bytes.part(0, SIGNATURE)]
  const found: Told = {}
  for (let at = SIGNATURE, type = ''; type !== 'IEND';) {
    const length = bytes.u32(at)
    type = bytes.letters(at + 4, 4)
    const content = bytes.part(at + 8, at + 8 + length)
    const end = at + 12 + length
    if (SHOWS.has(type) || isCritical(type)) kept.push(bytes.part(at, end))
    else if (type === 'eXIf') found.exif ??= content
    else if (type === 'iTXt') found.xmp ??= xmpIn(content)
    at = end
  }
  if (found.xmp === undefined) delete found.xmp
  const orientation = orientationOf(found.exif)
  const turn = orientationExif(orientation)
  // Behind the header: some decoders look no further than the first pixels.
  if (turn) kept.splice(2, 0, chunk('eXIf', turn))
  return { bytes: Buffer.concat(kept), orientation, ...found }
}

/** A decoder may not leave out a chunk whose name begins with a capital. */
function isCritical(type: string): boolean {
  return /^[A-Z]/.test(type)
}

/** The XMP in international text: keyword, whether it is compressed and how, language, translated keyword, text. */
function xmpIn(text: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(text)
  if (!bytes.subarray(0, XMP.length).equals(Buffer.from(XMP, 'latin1'))) return undefined
  const language = bytes.indexOf(0, XMP.length + 2)
  const keyword = language < 0 ? -1 : bytes.indexOf(0, language + 1)
  if (keyword < 0) return undefined
  const content = bytes.subarray(keyword + 1)
  if (bytes[XMP.length] !== 1) return content
  try {
    return inflateSync(content, { maxOutputLength: LONGEST_XMP })
  } catch {
    return undefined
  }
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
