/** A seeded source of chance: equal seeds give equal streams. */
export interface Random {
  /** A whole number between two, both included. */
  between(least: number, most: number): number
  /** At least 0, less than 1. */
  fraction(): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
}

/** Chance from a seed (the mulberry32 generator: 32 bits of state, good enough for test data). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    between,
    fraction,
    chance: (probability) => fraction() < probability,
    pick: <T>(items: readonly T[]) => {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[between(0, items.length - 1)] as T
    },
  }
}
