import { expect, test } from 'vitest'
import type { History, Version } from '../../../../src/shared/bridge/history'
import { comparingMarked, comparingOf } from '../../../../src/renderer/inspector/history/pairs'

const NOW = Date.parse('2026-03-03T12:00:00Z')
const version = (id: string, label: string | null = null): Version => ({
  id,
  at: '2026-03-02T12:00:00Z',
  author: 'Ana',
  reason: 'idle',
  label,
  shared: false,
  added: 0,
  removed: 0,
  published: false,
})
const [three, two, one] = [version('three'), version('two'), version('one', 'First draft')] as const
const history = (current: string | null): History => ({ versions: [three, two, one], current })

const ids = (comparing: ReturnType<typeof comparingOf>) =>
  comparing?.pairs.map(({ against, before, after }) => [against, before.id, after.id])

test('a version is compared with now, and with the one before it', () => {
  expect(ids(comparingOf([two], history(null), NOW))).toEqual([
    ['now', 'two', null],
    ['previous', 'one', 'two'],
  ])
  expect(ids(comparingOf([one], history(null), NOW))).toEqual([['now', 'one', null]])
})

test('what the story is now is compared with the one before first', () => {
  expect(ids(comparingOf([three], history('three'), NOW))).toEqual([
    ['previous', 'two', 'three'],
    ['now', 'three', null],
  ])
})

test('a sitting is compared with what was there before it', () => {
  expect(ids(comparingOf([three, two], history(null), NOW))).toEqual([
    ['now', 'three', null],
    ['previous', 'one', 'three'],
  ])
})

test('now is compared with the newest version, if there is one', () => {
  expect(ids(comparingOf([], history(null), NOW))).toEqual([['now', 'three', null]])
  expect(comparingOf([], { versions: [], current: null }, NOW)).toBeUndefined()
})

test('of two marked versions the earlier comes first', () => {
  expect(ids(comparingMarked(['one', 'three'], history(null), NOW))).toEqual([['marked', 'one', 'three']])
  expect(ids(comparingMarked([null, 'two'], history(null), NOW))).toEqual([['marked', 'two', null]])
})

test('a version goes by its name and its time', () => {
  expect(comparingOf([one], history(null), NOW)?.version.name).toMatch(/“First draft”\u2069, Yesterday \d\d:\d\d$/)
})
