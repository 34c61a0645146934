import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthOf } from '../../../../src/shared/article/length'

test('characters are counted as people see them, without the spaces around a text', () => {
  expect(lengthOf('  Bergen  ')).toBe(6)
  expect(lengthOf('cafe\u0301')).toBe(4)
  expect(lengthOf('👩‍👩‍👧 here')).toBe(6)
  expect(lengthOf('مُدُن')).toBe(3)
  expect(lengthOf('')).toBe(0)
})

test('no text is longer to people than to the computer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(lengthOf(text)).toBeLessThanOrEqual(text.length)
    }),
  )
})
