/** Bytes in a block. Stretches that two texts share are found when they hold a whole block: from 31 bytes on, always. */
export const BLOCK = 16

/** So many equal blocks are looked at: enough for prose, and a text that repeats itself costs no more than another. */
const MOST = 16

/** Most places of a new text have none, and are asked for one by one. */
const NONE: number[] = []

/** Where the blocks of a text stand: one after the other, from its first byte. */
export class BlockIndex {
  /** For each hash the number of its first block, and for each block that of the next one with its hash; -1: none. */
  readonly #first: Int32Array
  readonly #next: Int32Array
  readonly #shift: number

  constructor(text: Uint8Array) {
    const blocks = Math.floor(text.length / BLOCK)
    const bits = Math.ceil(Math.log2(blocks + 2)) + 1
    this.#shift = 32 - bits
    this.#first = new Int32Array(2 ** bits).fill(-1)
    this.#next = new Int32Array(blocks)
    for (let block = blocks - 1; block >= 0; block--) {
      const hash = this.#hash(text, block * BLOCK)
      this.#next[block] = this.#first[hash] as number
      this.#first[hash] = block
    }
  }

  /** The places of blocks that may equal the one at `at` of another text. Their bytes are still to be compared. */
  candidates(other: Uint8Array, at: number): number[] {
    let block = this.#first[this.#hash(other, at)] as number
    if (block < 0) return NONE
    const places: number[] = []
    for (; block >= 0 && places.length < MOST; block = this.#next[block] as number) places.push(block * BLOCK)
    return places
  }

  #hash(text: Uint8Array, at: number): number {
    let hash = 0
    for (let each = at; each < at + BLOCK; each++) hash = Math.imul(hash ^ (text[each] as number), 0x01000193)
    return Math.imul(hash, 0x9e3779b1) >>> this.#shift
  }
}
