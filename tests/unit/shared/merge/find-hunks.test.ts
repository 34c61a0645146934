import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareText } from '../../../../src/shared/merge/compare-line'
import { findHunks } from '../../../../src/shared/merge/find-hunks'
import { longestIncreasing } from '../../../../src/shared/merge/increasing'
import { runs } from '../../../support/property'
import { earlierText, laterText } from './versions'

/** Few different keys, so that many answers are equally short. */
const keysArbitrary = () => fc.array(fc.constantFrom('a', 'b', 'c', 'the'), { maxLength: 14 })

/** The length of a longest common subsequence, by the plain table. */
function longestCommon(before: string[], after: string[]): number {
  let row = after.map(() => 0)
  for (const key of before) {
    const next: number[] = []
    for (const [place, other] of after.entries()) {
      const without = Math.max(row[place] ?? 0, next[place - 1] ?? 0)
      next.push(key === other ? (row[place - 1] ?? 0) + 1 : without)
    }
    row = next
  }
  return row.at(-1) ?? 0
}

test('no answer is shorter, and what stands between differences is the same', () => {
  fc.assert(
    fc.property(keysArbitrary(), keysArbitrary(), (before, after) => {
      const hunks = findHunks(before, after)
      const kept = before.filter((_, place) => !hunks.some(({ start, end }) => place >= start && place < end))
      const later = after.filter((_, place) => !hunks.some((hunk) => place >= hunk.laterStart && place < hunk.laterEnd))
      expect(later).toEqual(kept)
      expect(kept).toHaveLength(longestCommon(before, after))
    }),
    runs(1000),
  )
})

test('swapping two lists swaps the answer', () => {
  fc.assert(
    fc.property(keysArbitrary(), keysArbitrary(), (before, after) => {
      const back = findHunks(after, before).map((hunk) => [hunk.laterStart, hunk.laterEnd, hunk.start, hunk.end])
      const there = findHunks(before, after).map((hunk) => [hunk.start, hunk.end, hunk.laterStart, hunk.laterEnd])
      expect(back).toEqual(there)
    }),
    runs(1000),
  )
})

test('texts of few words, with signs and spaces, are whole on both sides and swap too', () => {
  const textArbitrary = fc
    .array(fc.constantFrom('a', 'ab', 'the', '. ', ', ', ' ', ' ', '  ', '\n', '字'), { maxLength: 20 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(textArbitrary, textArbitrary, (before, after) => {
      const { text, added, removed } = compareText(before, after)
      expect([earlierText(text), laterText(text)]).toEqual([before, after])
      const back = compareText(after, before)
      expect([back.removed, back.added]).toEqual([added, removed])
      const same = (stretches: typeof text) => stretches.filter(({ change }) => change === 'same')
      expect(same(back.text)).toEqual(same(text))
    }),
    runs(1000),
  )
})

test('a longest increasing subsequence', () => {
  expect(longestIncreasing([])).toEqual([])
  expect(longestIncreasing([3, 0, 1, 2])).toEqual([1, 2, 3])
  expect(longestIncreasing([2, 0, 1, 5, 3, 4]).length).toBe(4)
})
