/** The longest number that is read: 2⁴² and up stands in nothing that was written here. */
const LONGEST = 6

/** Reads bytes from the front. What is not there or makes no sense is undefined. */
export class ByteReader {
  #at = 0

  constructor(readonly bytes: Uint8Array) {}

  get atEnd(): boolean {
    return this.#at === this.bytes.length
  }

  varint(): number | undefined {
    let value = 0
    for (let place = 0; place < LONGEST; place++) {
      const byte = this.bytes[this.#at++]
      if (byte === undefined) return undefined
      value += (byte & 127) * 128 ** place
      if (byte < 128) return value
    }
    return undefined
  }

  take(length: number): Uint8Array | undefined {
    if (length > this.bytes.length - this.#at) return undefined
    this.#at += length
    return this.bytes.subarray(this.#at - length, this.#at)
  }
}
