import { crc32 } from 'node:zlib'
import Vips from 'wasm-vips'
import type { PictureKind } from '../../src/main/picture/kind'

/** What is put beside the pixels of a fixture. */
export interface Told {
  exif?: Uint8Array
  xmp?: string
  iim?: Uint8Array
  comment?: string
}

let loading: Promise<typeof Vips> | undefined

/** The decoder, as a second opinion of what a file shows. */
export const decoder = () =>
  (loading ??= Vips({ dynamicLibraries: ['vips-heif.wasm'], print: () => {}, printErr: () => {} }))

/** A picture of that kind which can be decoded: a coarse pattern, so that no two places look the same. */
export async function picture(kind: PictureKind, width = 48, height = 32, told: Told = {}): Promise<Buffer> {
  const vips = await decoder()
  const image = vips.Image.xyz(width, height)
    .linear([200 / width, 200 / height], [20, 30])
    .bandjoin(90)
    .copy({ interpretation: 'srgb' })
    .cast('uchar')
  const endings: Record<PictureKind, string> = { jpeg: '.jpg', png: '.png', gif: '.gif', webp: '.webp', avif: '.avif' }
  // Only in AVIF, where places in the file are written all over it, the encoder itself puts words in.
  if (kind === 'avif' && told.exif) image.setBlob('exif-data', Buffer.concat([Buffer.from('Exif\0\0'), told.exif]))
  if (kind === 'avif' && told.xmp !== undefined) image.setBlob('xmp-data', Buffer.from(told.xmp))
  const options = kind === 'webp' ? { lossless: true } : {}
  const bytes = Buffer.from(
    image.writeToBuffer(endings[kind], { ...options, keep: kind === 'avif' ? 'exif:xmp' : 'none' }),
  )
  image.delete()
  return tell(kind, bytes, told)
}

/** The pixels of a picture as displayed, and its size. */
export async function pixelsOf(bytes: Uint8Array): Promise<{ width: number; height: number; pixels: Buffer }> {
  const vips = await decoder()
  const image = vips.Image.newFromBuffer(bytes, '', { fail_on: 'truncated' }).autorot()
  const { width, height } = image
  const pixels = Buffer.from(image.writeToMemory())
  image.delete()
  return { width, height, pixels }
}

/** A TIFF structure with an orientation, words, a position, a serial number and whatever else stands in `rest`. */
export function exifBytes({
  orientation,
  description,
  artist,
  copyright,
  rest = '',
  littleEndian = false,
}: {
  orientation?: number
  description?: string
  artist?: string
  copyright?: string
  rest?: string
  littleEndian?: boolean
}): Buffer {
  const texts: [number, string][] = []
  if (description !== undefined) texts.push([0x010e, description])
  if (artist !== undefined) texts.push([0x013b, artist])
  if (copyright !== undefined) texts.push([0x8298, copyright])
  if (rest !== '') texts.push([0xfde8, rest])
  const count = texts.length + (orientation === undefined ? 0 : 1)
  const data = 8 + 2 + count * 12 + 4
  const head = Buffer.alloc(data)
  const u16 = (value: number, at: number) =>
    littleEndian ? head.writeUInt16LE(value, at) : head.writeUInt16BE(value, at)
  const u32 = (value: number, at: number) =>
    littleEndian ? head.writeUInt32LE(value, at) : head.writeUInt32BE(value, at)
  head.write(littleEndian ? 'II' : 'MM', 'latin1')
  u16(42, 2)
  u32(8, 4)
  u16(count, 8)
  const contents: Buffer[] = []
  let [at, next] = [10, data]
  if (orientation !== undefined) {
    u16(0x0112, at)
    u16(3, at + 2)
    u32(1, at + 4)
    u16(orientation, at + 8)
    at += 12
  }
  for (const [tag, text] of texts) {
    const content = Buffer.from(`${text}\0`.padEnd(5, '\0'))
    u16(tag, at)
    u16(2, at + 2)
    u32(content.length, at + 4)
    u32(next, at + 8)
    contents.push(content)
    next += content.length
    at += 12
  }
  return Buffer.concat([head, ...contents])
}

/** IPTC-IIM: data sets of record 2, by number. */
export function iimBytes(sets: [number, string | Uint8Array][], encoding: BufferEncoding = 'utf8'): Buffer {
  return Buffer.concat(
    sets.map(([set, text]) => {
      const content = typeof text === 'string' ? Buffer.from(text, encoding) : Buffer.from(text)
      return Buffer.concat([Buffer.from([0x1c, 2, set, content.length >> 8, content.length & 255]), content])
    }),
  )
}

/** XMP with these properties inside one description. */
export function xmpText(properties: string): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

function tell(kind: PictureKind, bytes: Buffer, told: Told): Buffer {
  switch (kind) {
    case 'jpeg':
      return tellJpeg(bytes, told)
    case 'png':
      return pngWith(bytes, told)
    case 'webp':
      return webpWith(bytes, told)
    case 'gif':
      return gifWith(bytes, told)
    case 'avif':
      return told.comment === undefined
        ? bytes
        : Buffer.concat([bytes, box('uuid', Buffer.from(told.comment.padEnd(32)))])
  }
}

export function tellJpeg(bytes: Buffer, { exif, xmp, iim, comment }: Told): Buffer {
  const segment = (marker: number, content: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  }
  const named = (name: string, content: Uint8Array) => Buffer.concat([Buffer.from(name, 'latin1'), content])
  const segments: Buffer[] = []
  if (exif) segments.push(segment(0xe1, named('Exif\0\0', exif)))
  if (xmp !== undefined) segments.push(segment(0xe1, named('http://ns.adobe.com/xap/1.0/\0', Buffer.from(xmp))))
  if (iim) {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(iim.length)
    const resource = Buffer.concat([Buffer.from('8BIM\x04\x04\0\0', 'latin1'), size, iim, Buffer.alloc(iim.length % 2)])
    segments.push(segment(0xed, named('Photoshop 3.0\0', resource)))
  }
  if (comment !== undefined) segments.push(segment(0xfe, Buffer.from(comment)), segment(0xe5, Buffer.from(comment)))
  const after = comment === undefined ? [] : [Buffer.from(comment)]
  return Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(2), ...after])
}

function pngWith(bytes: Buffer, { exif, xmp, comment }: Told): Buffer {
  const chunk = (type: string, content: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(content.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const chunks: Buffer[] = []
  if (exif) chunks.push(chunk('eXIf', exif))
  if (xmp !== undefined) chunks.push(chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)))
  if (comment !== undefined) chunks.push(chunk('tEXt', Buffer.from(`Comment\0${comment}`)))
  const header = 8 + 25
  const after = comment === undefined ? [] : [Buffer.from(comment)]
  return Buffer.concat([bytes.subarray(0, header), ...chunks, bytes.subarray(header), ...after])
}

function webpWith(bytes: Buffer, { exif, xmp, comment }: Told): Buffer {
  if (exif === undefined && xmp === undefined && comment === undefined) return bytes
  const chunk = (type: string, content: Uint8Array) => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32LE(content.length, 4)
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
  }
  // A lossless file begins with its size: 14 bits each, less one.
  const bits = bytes.readUInt32LE(21)
  const extended = Buffer.alloc(10)
  extended[0] = (exif ? 8 : 0) | (xmp === undefined ? 0 : 4)
  extended.writeUIntLE(bits & 0x3fff, 4, 3)
  extended.writeUIntLE((bits >> 14) & 0x3fff, 7, 3)
  const body = Buffer.concat([
    chunk('VP8X', extended),
    bytes.subarray(12),
    ...(exif ? [chunk('EXIF', exif)] : []),
    ...(xmp === undefined ? [] : [chunk('XMP ', Buffer.from(xmp))]),
    ...(comment === undefined ? [] : [chunk('NOTE', Buffer.from(comment))]),
  ])
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body, ...(comment === undefined ? [] : [Buffer.from(comment)])])
}

function gifWith(bytes: Buffer, { xmp, comment }: Told): Buffer {
  const blocks = (text: Buffer) => {
    const parts: Buffer[] = []
    for (let at = 0; at < text.length; at += 255) {
      const part = text.subarray(at, at + 255)
      parts.push(Buffer.from([part.length]), part)
    }
    return Buffer.concat([...parts, Buffer.from([0])])
  }
  const extensions: Buffer[] = []
  if (comment !== undefined) extensions.push(Buffer.from([0x21, 0xfe]), blocks(Buffer.from(comment)))
  if (xmp !== undefined) {
    const tail = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0])
    extensions.push(Buffer.from('\x21\xff\x0bXMP DataXMP', 'latin1'), Buffer.from(xmp), tail)
  }
  const packed = bytes[10] as number
  const screen = 13 + (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0)
  const after = comment === undefined ? [] : [Buffer.from(comment)]
  return Buffer.concat([bytes.subarray(0, screen), ...extensions, bytes.subarray(screen), ...after])
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}
