import { longestIncreasing } from './increasing'
import { pairItems, type Likeness } from './pair-items'

/** What became of one item of a list: null where a version does not have it. */
export interface Aligned<T> {
  before: T | null
  after: T | null
  /** It stands elsewhere among the items that both versions have. */
  moved: boolean
}

/**
 * Two versions of a list side by side, in the order of the later one. What was removed follows the item that it
 * followed, of those that stayed where they were.
 */
export function align<T>(before: readonly T[], after: readonly T[], likeness: Likeness<T>): Aligned<T>[] {
  const earlierOf = pairItems(before, after, likeness)
  const paired = [...earlierOf.keys()].filter((place) => earlierOf[place] !== undefined)
  const order = longestIncreasing(paired.map((place) => earlierOf[place] as number))
  const stayed = new Set(order.map((index) => paired[index] as number))
  const kept = new Set(earlierOf)

  const aligned: Aligned<T>[] = []
  let passed = 0
  /** Removed items up to the next one that stayed. */
  const passRemoved = () => {
    for (; passed < before.length && !stops.has(passed); passed++) {
      if (!kept.has(passed)) aligned.push({ before: before[passed] as T, after: null, moved: false })
    }
    passed++
  }
  const stops = new Set([...stayed].map((place) => earlierOf[place]))
  passRemoved()
  for (const [place, item] of after.entries()) {
    const earlier = earlierOf[place]
    if (earlier === undefined) aligned.push({ before: null, after: item, moved: false })
    else aligned.push({ before: before[earlier] as T, after: item, moved: !stayed.has(place) })
    if (stayed.has(place)) passRemoved()
  }
  return aligned
}
