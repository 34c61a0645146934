/** Keys that are found one after another, as far as somebody asked for them. */
export class Found implements Iterable<number> {
  readonly keys: number[]
  #source: Iterator<number> | undefined

  /** `found`: all of them, or where they come from one by one. */
  constructor(found: number[] | Iterator<number>) {
    const isAll = Array.isArray(found)
    this.keys = isAll ? found : []
    this.#source = isAll ? undefined : found
  }

  /** Sees to it that so many are known, if there are as many; gives whether all are. */
  reach(count: number): boolean {
    while (this.#source && this.keys.length < count) {
      const next = this.#source.next()
      if (next.done) this.#source = undefined
      else this.keys.push(next.value)
    }
    return this.#source === undefined
  }

  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.keys.length || !this.reach(at + 1); at++) yield this.keys[at] as number
  }
}
