/**
 * Where two sequences differ: the items `start` to before `end` of the earlier one gave way to the items `laterStart`
 * to before `laterEnd` of the later one. One of the two may be empty.
 */
export interface Hunk {
  start: number
  end: number
  laterStart: number
  laterEnd: number
}

/** Beyond this many items that differ there is no shortest answer worth its time: it grows with the square. */
const MOST = 512

// Row d holds how far d differences reach on each of its d + 1 diagonals; rows stand one after another.
const reach = new Int32Array(((MOST + 1) * (MOST + 2)) / 2)
const rowOf = (d: number) => (d * (d + 1)) / 2
const NOWHERE = -1

/**
 * The fewest differences between two ranges of numbers, by Myers' greedy O(ND) method ("An O(ND) difference algorithm
 * and its variations", 1986); undefined when there are too many.
 */
export function myers(before: Int32Array, after: Int32Array, range: Hunk): Hunk[] | undefined {
  const length = range.end - range.start
  const laterLength = range.laterEnd - range.laterStart
  for (let d = 0; d <= Math.min(MOST, length + laterLength); d++) {
    for (let i = 0; i <= d; i++) {
      let x = d === 0 ? 0 : step(d, i, length, laterLength).x
      if (x !== NOWHERE) {
        let y = x - (2 * i - d)
        while (x < length && y < laterLength && before[range.start + x] === after[range.laterStart + y]) {
          x++
          y++
        }
        if (x === length && y === laterLength) return trace(d, i, range)
      }
      reach[rowOf(d) + i] = x
    }
  }
  return undefined
}

interface Step {
  /** Items of the earlier sequence used up by it, or NOWHERE. */
  x: number
  /** It takes an item from the later sequence; otherwise it leaves one out of the earlier. */
  adds: boolean
}

/** The better way onto diagonal `i` of row `d` from the row before. */
function step(d: number, i: number, length: number, laterLength: number): Step {
  const row = rowOf(d - 1)
  const adding = i < d ? (reach[row + i] ?? NOWHERE) : NOWHERE
  const leaving = i > 0 ? (reach[row + i - 1] ?? NOWHERE) : NOWHERE
  const added = adding === NOWHERE || adding - (2 * i - d) > laterLength ? NOWHERE : adding
  const left = leaving === NOWHERE || leaving + 1 > length ? NOWHERE : leaving + 1
  return added >= left ? { x: added, adds: true } : { x: left, adds: false }
}

/** Walks back from the end, and gives the differences passed on the way in order. */
function trace(depth: number, diagonal: number, range: Hunk): Hunk[] {
  const [length, laterLength] = [range.end - range.start, range.laterEnd - range.laterStart]
  const hunks: Hunk[] = []
  let i = diagonal
  for (let d = depth; d > 0; d--) {
    const { x, adds } = step(d, i, length, laterLength)
    const y = x - (2 * i - d)
    const [end, laterEnd] = [range.start + x, range.laterStart + y]
    const hunk = { start: adds ? end : end - 1, end, laterStart: adds ? laterEnd - 1 : laterEnd, laterEnd }
    const next = hunks.at(-1)
    if (next && next.start === end && next.laterStart === laterEnd) {
      next.start = hunk.start
      next.laterStart = hunk.laterStart
    } else hunks.push(hunk)
    if (!adds) i--
  }
  return hunks.reverse()
}
