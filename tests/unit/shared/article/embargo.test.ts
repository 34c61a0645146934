import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embargoPassed, instantOf } from '../../../../src/shared/article/embargo'
import { runs } from '../../../support/property'

const utc = (local: string, zone: string) => new Date(instantOf({ local, zone })).toISOString().slice(0, 16)

test.each([
  ['2026-02-03T06:00', 'Europe/Berlin', '2026-02-03T05:00'],
  ['2026-07-03T06:00', 'Europe/Berlin', '2026-07-03T04:00'],
  ['2026-02-03T06:00', 'America/New_York', '2026-02-03T11:00'],
  ['2026-02-03T00:15', 'Asia/Kathmandu', '2026-02-02T18:30'],
  ['2026-02-03T06:00', 'UTC', '2026-02-03T06:00'],
  ['2026-01-01T00:30', 'Pacific/Kiritimati', '2025-12-31T10:30'],
])('%s in %s is %s UTC', (local, zone, expected) => expect(utc(local, zone)).toBe(expected))

test('a time that the clock skips is the later of the two it could mean', () => {
  expect(utc('2026-03-29T01:59', 'Europe/Berlin')).toBe('2026-03-29T00:59')
  expect(utc('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30')
  expect(utc('2026-03-29T03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00')
})

test('a time that the clock shows twice is the second one', () => {
  expect(utc('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T01:30')
  expect(utc('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T06:30')
  expect(utc('2026-04-05T01:45', 'Australia/Lord_Howe')).toBe('2026-04-04T15:15')
})

test('a whole day that the clock skips ends the embargo on the next', () => {
  expect(utc('2011-12-30T12:00', 'Pacific/Apia')).toBe('2011-12-30T22:00')
})

test('without an embargo a story may go out; with one, from the minute it ends', () => {
  const embargo = { local: '2026-02-03T06:00', zone: 'Europe/Berlin' }
  expect(embargoPassed(undefined, 0)).toBe(true)
  expect(embargoPassed(embargo, Date.UTC(2026, 1, 3, 5) - 1)).toBe(false)
  expect(embargoPassed(embargo, Date.UTC(2026, 1, 3, 5))).toBe(true)
})

test('an embargo in a zone that nobody knows here never passes', () => {
  expect(embargoPassed({ local: '2020-01-01T00:00', zone: 'Mars/Olympus' }, Date.UTC(2026, 0))).toBe(false)
  expect(embargoPassed({ local: '2020-13-01T00:00', zone: 'UTC' }, Date.UTC(2026, 0))).toBe(false)
})

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut', 'America/St_Johns', 'UTC']

test('the instant of what a clock shows at any instant is that instant, or the second time it shows it', () => {
  const instant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) }).map((ms) => ms - (ms % 60_000))
  const rule = fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
    const local = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
      .format(at)
      .replace(' ', 'T')
    expect([0, 30, 60]).toContain((instantOf({ local, zone }) - at) / 60_000)
  })
  fc.assert(rule, runs(300))
})
