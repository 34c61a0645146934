/** The indexes, in order, of a longest strictly increasing subsequence. O(n log n). */
export function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = []
  const previous: number[] = []
  const valueAt = (index: number | undefined) => (index === undefined ? Infinity : (values[index] ?? Infinity))
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (valueAt(tails[middle]) < value) low = middle + 1
      else high = middle
    }
    previous.push(tails[low - 1] ?? -1)
    tails[low] = index
  }
  const found: number[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) found.push(index)
  return found.reverse()
}
