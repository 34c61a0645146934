import { Bytes, Torn } from '../bytes'
import { textOf } from './text-of'

const MARKER = 0x1c
/** The record that describes the picture; the first one describes the transmission. */
const APPLICATION_RECORD = 2

/** The data sets of a picture's IPTC-IIM: their texts by number, in order, as far as they can be read. */
export function readIim(iim: Uint8Array | undefined): Map<number, string[]> {
  const texts = new Map<number, string[]>()
  if (iim === undefined) return texts
  const bytes = new Bytes(iim)
  try {
    for (let at = 0; at + 5 <= bytes.length && bytes.u8(at) === MARKER;) {
      const { from, to } = contentAt(bytes, at + 3)
      const text = textOf(bytes.part(from, to))
      const set = bytes.u8(at + 2)
      if (bytes.u8(at + 1) === APPLICATION_RECORD && text !== '') texts.set(set, [...(texts.get(set) ?? []), text])
      at = to
    }
  } catch (error) {
    if (!(error instanceof Torn)) throw error
  }
  return texts
}

/** A length of 15 bits or, where the first bit is set, the number of bytes that the length takes. */
function contentAt(bytes: Bytes, at: number): { from: number; to: number } {
  const size = bytes.u16(at)
  if (size < 0x8000) return { from: at + 2, to: at + 2 + size }
  const wide = size & 0x7fff
  if (wide !== 4) throw new Torn(`a length of ${wide} bytes`)
  return { from: at + 6, to: at + 6 + bytes.u32(at + 2) }
}
