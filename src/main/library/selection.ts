/** A number of each story, by its key. */
type Column = Uint8Array | Uint32Array | Float64Array

/**
 * A choice among all stories, by their keys: all that is there, narrowed down one condition after another. Each
 * condition goes through one column from end to end, which takes a tenth of a millisecond for 100,000 stories.
 */
export class Selection {
  readonly #holds: Uint8Array

  constructor(keys: number) {
    this.#holds = new Uint8Array(keys).fill(1)
  }

  /** Keeps those whose number is `value`. */
  equal(column: Column, value: number): this {
    const holds = this.#holds
    for (let key = 0; key < holds.length; key++) if (column[key] !== value) holds[key] = 0
    return this
  }

  /** Keeps those for whose number the answer is 1. */
  answered(column: Column, answers: Uint8Array): this {
    const holds = this.#holds
    for (let key = 0; key < holds.length; key++) if (answers[column[key] as number] !== 1) holds[key] = 0
    return this
  }

  /** Keeps those whose number is at least `from` and less than `before`; NaN is neither. */
  between(column: Column, from: number, before: number): this {
    const holds = this.#holds
    for (let key = 0; key < holds.length; key++) {
      const value = column[key] as number
      if (!(value >= from && value < before)) holds[key] = 0
    }
    return this
  }

  has(key: number): boolean {
    return this.#holds[key] === 1
  }

  get size(): number {
    const holds = this.#holds
    let size = 0
    for (let key = 0; key < holds.length; key++) size += holds[key] as number
    return size
  }

  /** How many of those that are chosen have at least a number. */
  countFrom(column: Column, number: number): number {
    const holds = this.#holds
    let count = 0
    for (let key = 0; key < holds.length; key++) {
      if (holds[key] === 1 && (column[key] as number) >= number) count++
    }
    return count
  }

  /** The least and the highest number of those that are chosen. */
  range(column: Column): { from: number; to: number } {
    const holds = this.#holds
    let [from, to] = [Infinity, -Infinity]
    for (let key = 0; key < holds.length; key++) {
      if (holds[key] !== 1) continue
      const value = column[key] as number
      if (value < from) from = value
      if (value > to) to = value
    }
    return { from, to }
  }

  /** Of stories in an order, those that are chosen, from one place among these up to another. */
  slice(keys: Uint32Array, from: number, to: number): number[] {
    const holds = this.#holds
    const sliced: number[] = []
    let place = 0
    for (let at = 0; at < keys.length && place < to; at++) {
      const key = keys[at] as number
      if (holds[key] !== 1) continue
      if (place >= from) sliced.push(key)
      place++
    }
    return sliced
  }
}
