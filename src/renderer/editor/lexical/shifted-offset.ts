/** The stretch in which two texts differ: it begins at `start` and takes `removed` characters of one, `added` of the other. */
export interface Difference {
  start: number
  removed: number
  added: number
}

/** The one stretch in which two texts differ; empty when they are equal. */
export function differenceOf(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { start, removed: before.length - start - end, added: after.length - start - end }
}

/** Where a place in a text is after the text has changed: before, after or at the end of what changed. */
export function shiftedOffset(before: string, after: string, offset: number): number {
  const { start, removed, added } = differenceOf(before, after)
  if (offset <= start) return offset
  if (offset >= start + removed) return offset + added - removed
  return start + added
}
