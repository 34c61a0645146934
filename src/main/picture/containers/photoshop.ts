import { Bytes, Torn } from '../bytes'

const IIM = 0x0404

/** The IPTC-IIM among Photoshop's image resources; undefined where there is none that can be read. */
export function iimIn(resources: Uint8Array): Uint8Array | undefined {
  const bytes = new Bytes(resources)
  try {
    for (let at = 0; at + 12 <= bytes.length;) {
      if (bytes.letters(at, 4) !== '8BIM') return undefined
      const named = at + 6
      const size = named + even(1 + bytes.u8(named))
      const from = size + 4
      const to = from + bytes.u32(size)
      if (bytes.u16(at + 4) === IIM) return bytes.part(from, to)
      at = from + even(to - from)
    }
  } catch (error) {
    if (!(error instanceof Torn)) throw error
  }
  return undefined
}

/** Names and contents are padded to an even length. */
function even(length: number): number {
  return length + (length % 2)
}
