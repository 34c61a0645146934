import { Bytes } from '../bytes'
import { type Box, boxesIn, boxNamed } from './boxes'
import type { Cleaned, Told } from './cleaned'
import { type Extent, toldItems } from './items'

const SHOWS = new Set(['ftyp', 'meta', 'mdat', 'moov'])
const SHOWS_IN_META = new Set('hdlr pitm iinf iloc iprp iref idat dinf grpl'.split(' '))
const SHOWS_IN_MOVIE = new Set('mvhd trak tkhd edts tref mdia mdhd hdlr minf mvex'.split(' '))
const HOLDS_MORE = new Set(['trak', 'mdia'])

/** An Exif item without entries: where its TIFF header is, the header, and an empty directory. */
const EMPTY_EXIF = Buffer.from('0000000049492a0008000000000000000000', 'hex')

/**
 * Empties what holds words: Exif and XML items, and boxes that show nothing. Places in the file are written all over
 * it, so what is emptied keeps its size. The picture's rotation is a property of its own and stays. Throws Torn.
 */
export function cleanAvif(all: Uint8Array): Cleaned {
  const bytes = new Bytes(Uint8Array.from(all))
  const found: Told = {}
  const boxes = boxesIn(bytes, 0, bytes.length)
  const meta = boxNamed(boxes, 'meta')
  const inMeta = boxesIn(bytes, meta.from + 4, meta.to)
  for (const { kind, extents } of toldItems(bytes, inMeta)) {
    const content = Buffer.concat(extents.map(({ from, to }) => bytes.part(from, to)))
    if (kind === 'exif') found.exif ??= afterOffset(content)
    else found.xmp ??= content
    empty(bytes, extents, kind === 'exif' ? EMPTY_EXIF : undefined)
  }
  for (const box of boxes) if (!SHOWS.has(box.type)) free(bytes, box)
  for (const box of inMeta) if (!SHOWS_IN_META.has(box.type)) free(bytes, box)
  for (const box of boxes) if (box.type === 'moov') clearMovie(bytes, box)
  return { bytes: bytes.part(0, boxes.at(-1)?.to ?? 0), orientation: 1, ...found }
}

/** An Exif item begins with the number of bytes before its TIFF header. */
function afterOffset(content: Uint8Array): Uint8Array {
  if (content.length < 4) return content
  const start = 4 + new Bytes(content).u32(0)
  return content.subarray(Math.min(start, content.length))
}

function empty(bytes: Bytes, extents: Extent[], filling: Uint8Array | undefined): void {
  const [first] = extents
  for (const { from, to } of extents) bytes.part(from, to).fill(filling ? 0 : 0x20)
  if (filling && first && first.to - first.from >= filling.length) bytes.all.set(filling, first.from)
}

/** Makes a box one that no reader looks into. */
function free(bytes: Bytes, { start, from, to }: Box): void {
  bytes.all.set(Buffer.from('free'), start + 4)
  bytes.part(from, to).fill(0)
}

function clearMovie(bytes: Bytes, within: Box): void {
  for (const box of boxesIn(bytes, within.from, within.to)) {
    if (!SHOWS_IN_MOVIE.has(box.type)) free(bytes, box)
    else if (HOLDS_MORE.has(box.type)) clearMovie(bytes, box)
  }
}
