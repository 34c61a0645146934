import { expect, test } from 'vitest'
import { ago } from '../../../../src/renderer/desk/ago'
import { mostPressing, stateOf } from '../../../../src/renderer/desk/desk-state'
import { folderName } from '../../../../src/renderer/desk/folder-name'
import type { DeskStatus } from '../../../../src/shared/bridge/desk'

const desk = (fields: Partial<DeskStatus> = {}): DeskStatus => ({
  id: 'a',
  name: 'City desk',
  folder: '/desk',
  paused: false,
  isDefault: true,
  stories: 0,
  working: false,
  reading: null,
  sealed: false,
  git: null,
  lookedAt: '2026-03-03T10:00:00.000Z',
  toSend: 0,
  held: 0,
  wanted: 0,
  newer: 0,
  removals: [],
  problem: null,
  ...fields,
})
const problem = { code: 'desk.gone', params: { path: '/desk' } }

test.each([
  ['up to date', {}],
  ['3 waiting to go', { toSend: 3 }],
  ['coming in, 64 of 1,200', { reading: { done: 64, total: 1200 }, toSend: 3 }],
  ['looking…', { lookedAt: null }],
  ['1 removal to look at', { removals: ['b'], toSend: 1 }],
  ['can’t be reached', { problem, removals: ['b'], toSend: 1 }],
  ['its folder is empty', { problem: { ...problem, code: 'desk.empty' } }],
  ['takes nothing now', { problem: { ...problem, code: 'desk.full' }, toSend: 1 }],
  ['paused', { paused: true, problem }],
] satisfies [string, Partial<DeskStatus>][])('a desk is %s', (words, fields) => {
  expect(stateOf(desk(fields)).words).toBe(words)
})

test('of several desks the one counts that needs a person most', () => {
  expect(mostPressing([])).toBeUndefined()
  expect(mostPressing([desk(), desk({ paused: true }), desk({ toSend: 2 })])?.words).toBe('2 waiting to go')
  expect(mostPressing([desk({ removals: ['b'] }), desk({ problem })])?.urgency).toBe('stop')
})

test('how long ago is told in the largest whole part, and a clock that is ahead makes it now', () => {
  const now = Date.parse('2026-03-03T10:00:00.000Z')
  const before = (ms: number) => ago(new Date(now - ms).toISOString(), now)
  expect([before(20_000), before(120_000), before(3 * 3_600_000), before(-60_000)]).toEqual([
    'just now',
    '2 minutes ago',
    '3 hours ago',
    'just now',
  ])
})

test('a folder is called as its last part is, on any system', () => {
  expect(['/a/News desk/', 'C:\\Team\\Desk', '/'].map(folderName)).toEqual(['News desk', 'Desk', ''])
})
