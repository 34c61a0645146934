/**
 * A delta makes a text from an earlier one, its base. It is the length of the text, then steps: an even number n says
 * that the next n/2 bytes of the delta go in as they are; an odd one that (n-1)/2 bytes are copied from the base. A
 * number follows that says where: how far from the end of the last copy, doubled, and for a step back one less.
 * All numbers are varints.
 */
export class DeltaWriter {
  readonly #delta: number[] = []
  /** So much of the target is told. */
  #told = 0
  #lastCopyEnd = 0

  constructor(readonly target: Uint8Array) {
    writeVarint(this.#delta, target.length)
  }

  get told(): number {
    return this.#told
  }

  insertUpTo(end: number): void {
    const length = end - this.#told
    if (length === 0) return
    writeVarint(this.#delta, length * 2)
    for (let at = this.#told; at < end; at++) this.#delta.push(this.target[at] as number)
    this.#told = end
  }

  copy(from: number, length: number): void {
    const step = from - this.#lastCopyEnd
    writeVarint(this.#delta, length * 2 + 1)
    writeVarint(this.#delta, step < 0 ? -step * 2 - 1 : step * 2)
    this.#lastCopyEnd = from + length
    this.#told += length
  }

  finish(): Buffer {
    this.insertUpTo(this.target.length)
    return Buffer.from(this.#delta)
  }
}

/** Appends a whole number of at least 0 to bytes: seven bits a byte, the lowest first, the highest bit set on all but the last. */
function writeVarint(bytes: number[], value: number): void {
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  bytes.push(rest)
}
