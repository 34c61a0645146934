import { expect, test } from 'vitest'
import { fullMoment, moment } from '../../../../../src/renderer/library/list/moment'

const now = new Date(2026, 1, 14, 16, 30).getTime()
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()

test.each([
  ['17:05', at(2026, 1, 14, 17, 5)],
  ['08:00', at(2026, 1, 14, 8, 0)],
  ['15 Feb', at(2026, 1, 15, 0, 0)],
  ['1 Jan 2027', at(2027, 0, 1, 9, 0)],
])('%s', (words, instant) => expect(moment(instant, now)).toBe(words))

test('in full it has day, year and time', () => {
  expect(fullMoment(at(2026, 1, 15, 9, 5))).toBe('15 Feb 2026, 09:05')
})
