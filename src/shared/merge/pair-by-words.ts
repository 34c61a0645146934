/** Places of one item in the earlier and in the later list. */
export interface Pair {
  earlier: number
  later: number
}

/** An item that still has no pair. `known`: the other list has an item of its id. */
export interface Open {
  place: number
  known: boolean
  bag: Bag
}

/** From this share of common words on, two items are one that was edited. */
const ALIKE = 0.5
/** A word in more items than this tells nothing about which of them belong together. */
const RARE = 4

/** The words of an item, regardless of order. Items of different kinds are never alike. */
export class Bag {
  readonly kind: string
  readonly words: string[]
  readonly #counts = new Map<string, number>()

  constructor(kind: string, words: string[]) {
    this.kind = kind
    this.words = words
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
  }

  get distinct(): Iterable<string> {
    return this.#counts.keys()
  }

  isLike(other: Bag): boolean {
    return this.likeness(other) >= ALIKE
  }

  /** The share of words in common, from 0 to 1. Two without words have all in common. */
  likeness(other: Bag): number {
    if (this.kind !== other.kind) return 0
    const all = this.words.length + other.words.length
    if (all === 0) return 1
    let common = 0
    for (const [word, count] of this.#counts) common += Math.min(count, other.#counts.get(word) ?? 0)
    return (2 * common) / all
  }
}

/** Items that say the same in the same order: the first with the first, the second with the second. */
export function pairSameWords(before: Open[], after: Open[]): Pair[] {
  const holders = holdersOf(after.filter(isTelling), textOf)
  const pairs: Pair[] = []
  for (const [text, items] of holdersOf(before.filter(isTelling), textOf)) {
    const others = holders.get(text) ?? []
    for (const [index, item] of items.entries()) {
      const other = others[index]
      if (other && mayPair(item, other)) pairs.push({ earlier: item.place, later: other.place })
    }
  }
  return pairs
}

/** Items that share rare words and are alike, the most alike first; of equals, those that are nearest to each other. */
export function pairMostAlike(before: Open[], after: Open[]): Pair[] {
  const candidates = new Map(before.map((item) => [item, new Set<Open>()]))
  const holders = holdersOf(after, wordsOf)
  for (const [word, items] of holdersOf(before, wordsOf)) {
    const others = holders.get(word) ?? []
    if (Math.max(items.length, others.length) > RARE) continue
    for (const item of items) for (const other of others) candidates.get(item)?.add(other)
  }
  const found: (Pair & { likeness: number })[] = []
  for (const [item, others] of candidates) {
    for (const other of others) {
      if (!mayPair(item, other) || !item.bag.isLike(other.bag)) continue
      found.push({ earlier: item.place, later: other.place, likeness: item.bag.likeness(other.bag) })
    }
  }
  const distance = ({ earlier, later }: Pair) => Math.abs(earlier - later)
  const sum = ({ earlier, later }: Pair) => earlier + later
  return found.sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b) || sum(a) - sum(b))
}

/** The items that have each of the texts that `textsOf` finds in them. */
function holdersOf(items: Open[], textsOf: (item: Open) => Iterable<string>): Map<string, Open[]> {
  const holders = new Map<string, Open[]>()
  for (const item of items) {
    for (const text of textsOf(item)) {
      const others = holders.get(text)
      if (others) others.push(item)
      else holders.set(text, [item])
    }
  }
  return holders
}

/** Two items whose ids are both in both lists are not taken for each other: their ids say what they are. */
const mayPair = (item: Open, other: Open) => !(item.known && other.known)
/** An empty item whose id lives on isn't sought elsewhere. */
const isTelling = ({ bag, known }: Open) => bag.words.length > 0 || !known
const textOf = ({ bag }: Open) => [[bag.kind, ...bag.words].join('\n')]
const wordsOf = ({ bag }: Open) => bag.distinct
