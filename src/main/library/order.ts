/** Up to so many stories that moved are taken out and put in one by one. */
const FEW = 8
/** Beyond this share of stories that moved, sorting all anew takes less time. */
const MANY = 1 / 8
/** Room for so many stories to come, before all of the order is copied. */
const ROOM = 1024

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

  /** The keys of all stories that there are, in order; they stand until `keys` is called again. */
  keys(isThere: (key: number) => boolean): Uint32Array {
    if (this.#moved.size === 0) return this.#sorted
    const moved = [...this.#moved]
    this.#moved.clear()
    if (moved.length <= FEW) this.#moveEach(moved, isThere)
    else this.#moveAll(moved, isThere)
    return this.#sorted
  }

  /** All of them leave before one comes back: only what is sorted can be searched for a place. */
  #moveEach(moved: number[], isThere: (key: number) => boolean): void {
    for (const key of moved) this.#takeOut(key)
    for (const key of moved) if (isThere(key)) this.#putIn(key)
  }

  #takeOut(key: number): void {
    const at = this.#sorted.indexOf(key)
    if (at === -1) return
    this.#sorted.copyWithin(at, at + 1)
    this.#sorted = this.#sorted.subarray(0, -1)
  }

  #putIn(key: number): void {
    const { buffer, length } = this.#sorted
    const at = this.#firstAfter(this.#sorted, key, 0)
    if (buffer.byteLength === this.#sorted.byteLength) {
      const larger = new Uint32Array(length + ROOM)
      larger.set(this.#sorted)
      this.#sorted = larger
    }
    this.#sorted = new Uint32Array(this.#sorted.buffer, 0, length + 1)
    this.#sorted.copyWithin(at + 1, at)
    this.#sorted[at] = key
  }

  #moveAll(keys: number[], isThere: (key: number) => boolean): void {
    const stayed = this.#stayed(keys)
    const moved = keys.filter(isThere)
    this.#sorted =
      moved.length > stayed.length * MANY ? this.#sort([...stayed, ...moved]) : this.#merged(stayed, this.#sort(moved))
  }

  #stayed(moved: number[]): Uint32Array {
    const isMoved = new Uint8Array(1 + moved.reduce((most, key) => Math.max(most, key), 0))
    for (const key of moved) isMoved[key] = 1
    return this.#sorted.filter((key) => isMoved[key] !== 1)
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
