import { expect, test } from 'vitest'
import { rowReachedBy } from '../../../../../src/renderer/library/list/list-keys'

const from = { index: 50, total: 100_000, page: 9 }

test.each([
  ['ArrowDown', 51],
  ['ArrowUp', 49],
  ['PageDown', 59],
  ['PageUp', 41],
  ['Home', 0],
  ['End', 99_999],
])('%s leads to row %i', (key, row) => expect(rowReachedBy(key, from)).toBe(row))

test('no key leads out of the list, and others lead nowhere', () => {
  expect(rowReachedBy('PageUp', { ...from, index: 3 })).toBe(0)
  expect(rowReachedBy('ArrowDown', { ...from, index: 99_999 })).toBe(99_999)
  expect(rowReachedBy('x', from)).toBeUndefined()
})
