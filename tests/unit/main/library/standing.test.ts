import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whatStands } from '../../../../src/main/library/standing'
import { runs } from '../../../support/property'

const standing = (before: string[], list: string) =>
  whatStands(
    before.map((text) => ({ text })),
    list,
  )

describe('what stands of a list', () => {
  it.each([
    ['a,b,c', 3, 0, undefined],
    ['a,B,c', 1, 1, 'B'],
    ['a,b,b,c', 2, 1, 'b'],
    ['a,c', 1, 1, undefined],
    ['b,c', 0, 2, undefined],
    ['a,b', 2, 0, undefined],
    ['A,b,c', 0, 2, 'A'],
    ['a,b,c,d', 3, 0, 'd'],
    ['ab,c', 0, 1, 'ab'],
    ['', 0, 0, undefined],
    ['a,b,c,', 3, 0, ''],
    [',a,b,c', 0, 3, ''],
    ['a,,b,c', 1, 2, ''],
  ])('of a,b,c in %j', (list, head, tail, between) => {
    expect(standing(['a', 'b', 'c'], list)).toEqual({ head, tail, between })
  })

  it('makes the list with what is between', () => {
    const texts = () => fc.array(fc.constantFrom('a', 'b', 'aa', 'ab', '"a,b"'), { maxLength: 6 })
    fc.assert(
      fc.property(texts(), fc.oneof(texts().map(String), fc.string()), (before, list) => {
        const { head, tail, between } = standing(before, list)
        expect(head + tail).toBeLessThanOrEqual(before.length)
        const parts = [
          ...before.slice(0, head),
          ...(between === undefined ? [] : [between]),
          ...before.slice(before.length - tail),
        ]
        expect(parts.join()).toBe(list)
      }),
      runs(300),
    )
  })
})
