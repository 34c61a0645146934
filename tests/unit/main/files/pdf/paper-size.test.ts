import { expect, test } from 'vitest'
import { paperSizeOf } from '../../../../../src/main/files/pdf/paper-size'

test.each([
  ['US', 'Letter'],
  ['MX', 'Letter'],
  ['GB', 'A4'],
  ['EG', 'A4'],
  ['', 'A4'],
])('the region %s prints on %s', (region, size) => {
  expect(paperSizeOf(region)).toBe(size)
})
