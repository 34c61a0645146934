import { expect, test } from 'vitest'
import { duePhrase } from '../../../../src/renderer/titlebar/due'

const due = { local: '2026-02-14T17:00', zone: 'Asia/Tokyo' }

test('today is today in the place of the deadline', () => {
  expect(duePhrase(due, Date.parse('2026-02-13T15:30Z'))).toBe('17:00')
  expect(duePhrase(due, Date.parse('2026-02-13T14:30Z'))).toBe('14 Feb, 17:00')
})

test('another year is said', () => {
  expect(duePhrase(due, Date.parse('2025-12-01T00:00Z'))).toBe('14 Feb 2026, 17:00')
})
