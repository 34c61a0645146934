import type { Bytes } from '../bytes'
import { type Box, boxesIn, boxNamed } from './boxes'

/** A stretch of a file. */
export interface Extent {
  from: number
  to: number
}

/** The items of a picture file that are words about it, and where they lie. Throws Torn. */
export function toldItems(bytes: Bytes, meta: Box[]): { kind: 'exif' | 'xmp'; extents: Extent[] }[] {
  const kinds = kindsIn(bytes, boxNamed(meta, 'iinf'))
  if (kinds.size === 0) return []
  const idat = meta.find(({ type }) => type === 'idat')
  const places = placesIn(bytes, boxNamed(meta, 'iloc'), idat)
  return [...kinds].map(([item, kind]) => ({ kind, extents: places.get(item) ?? [] }))
}

/** Which items hold Exif or XML, by their numbers. */
function kindsIn(bytes: Bytes, { from, to }: Box): Map<number, 'exif' | 'xmp'> {
  const kinds = new Map<number, 'exif' | 'xmp'>()
  const entries = from + (bytes.u8(from) === 0 ? 6 : 8)
  for (const entry of boxesIn(bytes, entries, to)) {
    const version = bytes.u8(entry.from)
    if (entry.type !== 'infe' || version < 2) continue
    const wide = version > 2 ? 2 : 0
    const item = wide ? bytes.u32(entry.from + 4) : bytes.u16(entry.from + 4)
    const type = bytes.letters(entry.from + 8 + wide, 4)
    if (type === 'Exif') kinds.set(item, 'exif')
    if (type === 'mime' || type === 'uri ') kinds.set(item, 'xmp')
  }
  return kinds
}

/** Where each item lies in the file. */
function placesIn(bytes: Bytes, { from }: Box, idat: Box | undefined): Map<number, Extent[]> {
  const version = bytes.u8(from)
  const offsetSize = bytes.u8(from + 4) >> 4
  const lengthSize = bytes.u8(from + 4) & 15
  const baseSize = bytes.u8(from + 5) >> 4
  const indexSize = version > 0 ? bytes.u8(from + 5) & 15 : 0
  const wide = version > 1
  const places = new Map<number, Extent[]>()
  let at = from + 6
  const take = (size: number) => {
    const value = size === 2 ? bytes.u16(at) : bytes.uint(at, size)
    at += size
    return value
  }
  for (let left = take(wide ? 4 : 2); left > 0; left--) {
    const item = take(wide ? 4 : 2)
    const method = version > 0 ? take(2) & 15 : 0
    take(2)
    const base = take(baseSize) + (method === 1 ? (idat?.from ?? 0) : 0)
    const extents: Extent[] = []
    for (let more = take(2); more > 0; more--) {
      take(indexSize)
      const start = base + take(offsetSize)
      const length = take(lengthSize)
      extents.push({ from: start, to: length === 0 ? bytes.length : start + length })
    }
    if (method < 2) places.set(item, extents)
  }
  return places
}
