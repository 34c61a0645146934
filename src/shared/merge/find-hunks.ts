import { longestIncreasing } from './increasing'
import { myers, type Hunk } from './myers'

/**
 * Where two lists of keys differ. What both begin and end with is the same; between, the fewest differences; and where
 * those are too many, what stands between the keys that each list has once. Time stays near the length of the lists.
 * Swapping the lists swaps the answer and changes nothing else.
 */
export function findHunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const range = trim(before, after, { start: 0, end: before.length, laterStart: 0, laterEnd: after.length })
  if (isOneSided(range)) return isEmpty(range) ? [] : [range]
  // Of several shortest answers one is chosen by direction, so the direction is chosen by the keys.
  if ((before[range.start] ?? '') <= (after[range.laterStart] ?? '')) return findWithin(before, after, range)
  return findWithin(after, before, swapped(range)).map(swapped)
}

function findWithin(before: readonly string[], after: readonly string[], range: Hunk): Hunk[] {
  const numbers = new Map<string, number>()
  const [earlier, later] = [numbered(before, numbers), numbered(after, numbers)]
  const found = myers(earlier, later, range)
  if (found) return found
  return betweenAnchors(earlier, later, range).flatMap((gap) => {
    const rest = trim(earlier, later, gap)
    if (isOneSided(rest)) return isEmpty(rest) ? [] : [rest]
    return myers(earlier, later, rest) ?? [rest]
  })
}

function numbered(keys: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(keys, (key) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

/** The ranges between the items that both ranges have exactly once and in the same order. */
function betweenAnchors(before: Int32Array, after: Int32Array, range: Hunk): Hunk[] {
  const places = onlyPlaces(before, range.start, range.end)
  const later = onlyPlaces(after, range.laterStart, range.laterEnd)
  const common = [...places].filter(([item, place]) => place >= 0 && (later.get(item) ?? -1) >= 0)
  const laterPlaces = common.map(([item]) => later.get(item) ?? -1)
  const gaps: Hunk[] = []
  let [start, laterStart] = [range.start, range.laterStart]
  for (const index of longestIncreasing(laterPlaces)) {
    const [end, laterEnd] = [common[index]?.[1] ?? start, laterPlaces[index] ?? laterStart]
    gaps.push({ start, end, laterStart, laterEnd })
    start = end + 1
    laterStart = laterEnd + 1
  }
  gaps.push({ start, end: range.end, laterStart, laterEnd: range.laterEnd })
  return gaps
}

/** Where each item stands, in order of its first place; -1 for one that stands in several places. */
function onlyPlaces(items: Int32Array, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>()
  for (let place = start; place < end; place++) {
    const item = items[place] as number
    places.set(item, places.has(item) ? -1 : place)
  }
  return places
}

/** The range without what both sides begin and end with. */
function trim<T>(before: ArrayLike<T>, after: ArrayLike<T>, range: Hunk): Hunk {
  let { start, end, laterStart, laterEnd } = range
  while (start < end && laterStart < laterEnd && before[start] === after[laterStart]) {
    start++
    laterStart++
  }
  while (start < end && laterStart < laterEnd && before[end - 1] === after[laterEnd - 1]) {
    end--
    laterEnd--
  }
  return { start, end, laterStart, laterEnd }
}

function swapped({ start, end, laterStart, laterEnd }: Hunk): Hunk {
  return { start: laterStart, end: laterEnd, laterStart: start, laterEnd: end }
}

const isOneSided = ({ start, end, laterStart, laterEnd }: Hunk) => start === end || laterStart === laterEnd
const isEmpty = ({ start, end, laterStart, laterEnd }: Hunk) => start === end && laterStart === laterEnd
