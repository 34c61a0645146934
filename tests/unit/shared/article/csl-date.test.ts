import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromCslDate, printedCslDate, toCslDate } from '../../../../src/shared/article/csl-date'
import { dayArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

test.each([
  ['2025', [2025]],
  ['2025-05', [2025, 5]],
  ['2024-02-29', [2024, 2, 29]],
  ['0987-01-02', [987, 1, 2]],
  ['0001', [1]],
])('%s is a date, there and back', (iso, parts) => {
  expect(toCslDate(iso)).toEqual({ 'date-parts': [parts] })
  expect(fromCslDate({ 'date-parts': [parts] })).toBe(iso)
})

test.each(['2025-02-30', '2023-02-29', '2025-13', '2025-00', '2025-5-1', '25-05-01', '2025-05-00', 'May 2025', ''])(
  '%j is none',
  (text) => {
    expect(toCslDate(text)).toBeUndefined()
  },
)

test('a date without parts says nothing', () => {
  expect(fromCslDate(undefined)).toBeUndefined()
  expect(fromCslDate({ literal: 'spring' })).toBeUndefined()
  expect(fromCslDate({ 'date-parts': [] })).toBeUndefined()
})

test('a date kept in words is printed in them, where it has no parts', () => {
  expect(printedCslDate({ literal: 'Spring 2025' })).toBe('Spring 2025')
  expect(printedCslDate({ literal: '', raw: 'c. 1900' })).toBe('c. 1900')
  expect(printedCslDate({ 'date-parts': [[2025, 5]], literal: 'Spring 2025' })).toBe('2025-05')
  expect(printedCslDate({ raw: 2025 })).toBe('')
  expect(printedCslDate(undefined)).toBe('')
})

test('every day comes back', () => {
  fc.assert(
    fc.property(dayArbitrary(), (day) => {
      expect(fromCslDate(toCslDate(day))).toBe(day)
    }),
    runs(200),
  )
})
