import { expect, test } from 'vitest'
import { size } from '../../../../src/renderer/care/size'

test.each([
  [0, '0 kB'],
  [400, '0 kB'],
  [12_300, '12 kB'],
  [999_000, '999 kB'],
  [3_400_000, '3.4 MB'],
  [328_000_000, '328 MB'],
  [1_250_000_000, '1.3 GB'],
  [9_000_000_000_000, '9,000 GB'],
])('%d bytes are %s', (bytes, words) => expect(size(bytes)).toBe(words))
