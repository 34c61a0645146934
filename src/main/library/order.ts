/** Beyond this share of stories that moved, sorting all anew takes less time. */
const MANY = 1 / 8

/** The keys of stories in one order, kept sorted as stories come, change and go. */
export class Order {
  readonly #compare: (a: number, b: number) => number
  #sorted = new Uint32Array(0)
  readonly #moved = new Set<number>()

  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare
  }

  /** Says that these stories may stand elsewhere now. */
  move(keys: Iterable<number>): void {
    for (const key of keys) this.#moved.add(key)
  }

  /** The keys of all stories that there are, in order. */
  keys(isThere: (key: number) => boolean): Uint32Array {
    if (this.#moved.size > 0) {
      const stayed = this.#stayed()
      const moved = [...this.#moved].filter(isThere)
      this.#sorted =
        moved.length > stayed.length * MANY
          ? this.#sort([...stayed, ...moved])
          : this.#merged(stayed, this.#sort(moved))
      this.#moved.clear()
    }
    return this.#sorted
  }

  #stayed(): Uint32Array {
    const isMoved = new Uint8Array(1 + [...this.#moved].reduce((most, key) => Math.max(most, key), 0))
    for (const key of this.#moved) isMoved[key] = 1
    const stayed = new Uint32Array(this.#sorted.length)
    let length = 0
    for (const key of this.#sorted) if (isMoved[key] !== 1) stayed[length++] = key
    return stayed.subarray(0, length)
  }

  #sort(keys: number[]): Uint32Array<ArrayBuffer> {
    return Uint32Array.from(keys.sort(this.#compare))
  }

  #merged(stayed: Uint32Array, moved: Uint32Array): Uint32Array<ArrayBuffer> {
    const merged = new Uint32Array(stayed.length + moved.length)
    let [from, to] = [0, 0]
    const take = (until: number) => {
      merged.set(stayed.subarray(from, until), to)
      to += until - from
      from = until
    }
    for (const key of moved) {
      take(this.#firstAfter(stayed, key, from))
      merged[to++] = key
    }
    take(stayed.length)
    return merged
  }

  #firstAfter(sorted: Uint32Array, key: number, from: number): number {
    let low = from
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#compare(sorted[middle] as number, key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
