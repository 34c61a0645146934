/** Thrown where a picture's bytes end before what they announce, or make no sense. */
export class Torn extends Error {
  override readonly name = 'Torn'
}

/** A picture's bytes, read in bounds: whatever leads outside them throws Torn. */
export class Bytes {
  readonly #view: DataView

  constructor(readonly all: Uint8Array) {
    this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength)
  }

  get length(): number {
    return this.all.length
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#within(at, 1))
  }

  u16(at: number, littleEndian = false): number {
    return this.#view.getUint16(this.#within(at, 2), littleEndian)
  }

  u32(at: number, littleEndian = false): number {
    return this.#view.getUint32(this.#within(at, 4), littleEndian)
  }

  /** An unsigned integer of 0, 4 or 8 bytes. */
  uint(at: number, size: number): number {
    if (size === 0) return 0
    return size === 8 ? this.u32(at) * 2 ** 32 + this.u32(at + 4) : this.u32(at)
  }

  /** The bytes between two places, which stay those of the picture. */
  part(from: number, to: number): Uint8Array {
    if (!(from <= to)) throw new Torn(`a part from ${from} to ${to}`)
    this.#within(from, to - from)
    return this.all.subarray(from, to)
  }

  /** So many bytes as letters, each a character. */
  letters(at: number, length: number): string {
    return Buffer.from(this.part(at, at + length)).toString('latin1')
  }

  /** Where the next byte of this value is. */
  next(value: number, from: number): number {
    const at = this.all.indexOf(value, from)
    if (at < 0) throw new Torn(`no ${value} after ${from}`)
    return at
  }

  #within(at: number, size: number): number {
    if (!(at >= 0 && at + size <= this.all.length)) throw new Torn(`${size} bytes at ${at} of ${this.all.length}`)
    return at
  }
}
