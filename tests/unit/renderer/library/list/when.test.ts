import { expect, test } from 'vitest'
import { when } from '../../../../../src/renderer/library/list/when'

const now = new Date(2026, 1, 14, 16, 30).getTime()
const ago = (...parts: [number, number, number, number?, number?]) => when(new Date(...parts).toISOString(), now)

test.each([
  ['now', ago(2026, 1, 14, 16, 30)],
  ['1 min', ago(2026, 1, 14, 16, 29)],
  ['59 min', ago(2026, 1, 14, 15, 31)],
  ['1 h', ago(2026, 1, 14, 15, 30)],
  ['16 h', ago(2026, 1, 14, 0, 1)],
  ['yesterday', ago(2026, 1, 13, 23, 59)],
  ['yesterday', ago(2026, 1, 13, 0, 0)],
  ['12 Feb', ago(2026, 1, 12, 23, 59)],
  ['31 Dec 2025', ago(2025, 11, 31, 12)],
])('%s', (words, told) => expect(told).toBe(words))

test('a minute after midnight, a story of five to twelve is minutes old, not of yesterday', () => {
  const midnight = new Date(2026, 1, 14, 0, 1).getTime()
  expect(when(new Date(2026, 1, 13, 23, 55).toISOString(), midnight)).toBe('6 min')
})

test('a clock that went back does not show the future', () => {
  expect(when(new Date(now + 3_600_000).toISOString(), now)).toBe('now')
})
