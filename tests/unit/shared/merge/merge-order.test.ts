import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeOrder } from '../../../../src/shared/merge/merge-order'
import { runs } from '../../../support/property'

const order = (base: string, ours: string, theirs: string) => mergeOrder([...base], [...ours], [...theirs]).join('')

test.each([
  ['abc', 'abc', 'abc', 'abc'],
  ['abc', 'xabc', 'abyc', 'xabyc'],
  ['abc', 'abcy', 'abcx', 'abcxy'],
  ['abcd', 'bcda', 'abcd', 'bcda'],
  ['abcd', 'bcda', 'bcad', 'bcad'],
  ['abcd', 'bcda', 'dabc', 'dbca'],
  ['abc', 'ac', 'abxc', 'abxc'],
  ['', 'ae', 'ag', 'aeg'],
])('%s, as %s and as %s, is %s', (base, ours, theirs, merged) => {
  expect(order(base, ours, theirs)).toBe(merged)
  expect(order(base, theirs, ours)).toBe(merged)
})

const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'))

test('each key is there once, in an order that does not depend on which side is ours', () => {
  fc.assert(
    fc.property(list, list, list, (base, ours, theirs) => {
      const merged = mergeOrder(base, ours, theirs)
      expect(merged.toSorted()).toEqual([...new Set([...base, ...ours, ...theirs])].sort())
      expect(mergeOrder(base, theirs, ours)).toEqual(merged)
      expect(mergeOrder(base, ours, base).filter((key) => ours.includes(key))).toEqual(ours)
      expect(mergeOrder(base, ours, ours).filter((key) => ours.includes(key))).toEqual(ours)
    }),
    runs(1000),
  )
})
