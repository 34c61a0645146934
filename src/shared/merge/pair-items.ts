import { sameValue } from '../article/same-value'
import { Bag, pairMostAlike, pairSameWords, type Open, type Pair } from './pair-by-words'

/** How items of a list are recognised in another version of it. */
export interface Likeness<T> {
  id(item: T): string
  /** Its words, or what else tells it from others. */
  words(item: T): string[]
  /** Only items of one kind are taken for each other when their ids differ. */
  kind(item: T): string
}

/**
 * For each item of the later list the place it had in the earlier one; undefined where it is new. An id decides, unless
 * its words are elsewhere: when Enter at the start of a paragraph gives its words a new id, they are still found.
 * Each item is taken once, and swapping the lists swaps the answer.
 */
export function pairItems<T>(before: readonly T[], after: readonly T[], likeness: Likeness<T>): (number | undefined)[] {
  const earlierOf = Array.from<number | undefined>({ length: after.length })
  const taken = new Set<number>()
  const take = ({ earlier, later }: Pair) => {
    if (taken.has(earlier) || earlierOf[later] !== undefined) return
    taken.add(earlier)
    earlierOf[later] = earlier
  }

  const sameIds = pairSameIds(before, after, likeness)
  if (sameIds.length < Math.max(before.length, after.length)) {
    const bags = new Map<T, Bag>()
    const bagOf = (item: T) => {
      const bag = bags.get(item) ?? new Bag(likeness.kind(item), likeness.words(item))
      bags.set(item, bag)
      return bag
    }
    const stays = ({ earlier, later }: Pair) => {
      const [was, is] = [before[earlier] as T, after[later] as T]
      return sameValue(was, is) || bagOf(was).isLike(bagOf(is))
    }
    for (const pair of sameIds) if (stays(pair)) take(pair)
    const known = new Set(sameIds.map(({ earlier }) => earlier))
    const knownLater = new Set(sameIds.map(({ later }) => later))
    for (const find of [pairSameWords, pairMostAlike]) {
      const open = openItems(before, (place) => taken.has(place), known, bagOf)
      const openLater = openItems(after, (place) => earlierOf[place] !== undefined, knownLater, bagOf)
      for (const pair of find(open, openLater)) take(pair)
    }
  }
  for (const pair of sameIds) take(pair)
  return earlierOf
}

function pairSameIds<T>(before: readonly T[], after: readonly T[], { id }: Likeness<T>): Pair[] {
  const places = new Map<string, number>()
  for (const [place, item] of before.entries()) if (!places.has(id(item))) places.set(id(item), place)
  const pairs: Pair[] = []
  for (const [later, item] of after.entries()) {
    const earlier = places.get(id(item))
    if (earlier !== undefined) pairs.push({ earlier, later })
    places.delete(id(item))
  }
  return pairs
}

function openItems<T>(
  items: readonly T[],
  isTaken: (place: number) => boolean,
  known: ReadonlySet<number>,
  bagOf: (item: T) => Bag,
): Open[] {
  return items.flatMap((item, place) => (isTaken(place) ? [] : [{ place, known: known.has(place), bag: bagOf(item) }]))
}
