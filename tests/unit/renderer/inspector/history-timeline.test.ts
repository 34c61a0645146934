import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHECKPOINT_REASONS, isShared, type Reason } from '../../../../src/shared/article/revision'
import type { Version } from '../../../../src/shared/bridge/history'
import { linesOf, timelineOf } from '../../../../src/renderer/inspector/history/timeline'
import { runs } from '../../../support/property'

const version = (id: string, at: string, reason: Reason = 'idle', author: string | null = 'Ana'): Version => ({
  id,
  at,
  author,
  reason,
  label: null,
  shared: isShared(reason),
  added: 1,
  removed: 0,
  published: false,
})

/** Ids in short: entries of a day apart by a blank, days by a bar. */
const shortly = (versions: Version[]) =>
  timelineOf(versions)
    .map(({ entries }) => entries.map((entry) => entry.map(({ id }) => id).join('')).join(' '))
    .join(' | ')

test('pauses within half an hour of each other are one sitting', () => {
  const versions = [
    version('e', '2026-03-02T12:20:00Z'),
    version('d', '2026-03-02T11:55:00Z', 'blur'),
    version('c', '2026-03-02T11:30:00Z', 'interval'),
    version('b', '2026-03-02T10:50:00Z', 'close'),
    version('a', '2026-03-02T10:45:00Z'),
  ]
  expect(shortly(versions)).toBe('edc ba')
})

test('another person, another day or anything that matters ends a sitting', () => {
  const out = { ...version('c', '2026-03-02T12:03:00Z'), published: true }
  expect(shortly([version('b', '2026-03-02T12:01:00Z'), version('a', '2026-03-02T12:00:00Z', 'idle', 'Eva')])).toBe(
    'b a',
  )
  expect(shortly([version('b', '2026-03-03T12:01:00Z'), version('a', '2026-03-02T12:00:00Z')])).toBe('b | a')
  expect(shortly([out, version('b', '2026-03-02T12:02:00Z'), version('a', '2026-03-02T12:01:00Z')])).toBe('c ba')
  for (const reason of ['name', 'restore', 'act', 'undo-import', 'stage'] as const)
    expect(shortly([version('b', '2026-03-02T12:01:00Z', reason), version('a', '2026-03-02T12:00:00Z')])).toBe('b a')
})

test('every version is there once and in its order, folded or not', () => {
  const arbitrary = fc
    .array(
      fc.record({
        minutes: fc.nat(90),
        reason: fc.constantFrom(...CHECKPOINT_REASONS, 'name' as const, 'publish' as const),
        author: fc.constantFrom('Ana', null),
      }),
    )
    .map((cuts) => {
      let at = Date.parse('2026-03-05T12:00:00Z')
      return cuts.map(({ minutes, reason, author }, index) =>
        version(`v${index}`, new Date((at -= minutes * 60_000)).toISOString(), reason, author),
      )
    })
  fc.assert(
    fc.property(arbitrary, (versions) => {
      const entries = timelineOf(versions).flatMap((day) => day.entries)
      expect(entries.flat()).toEqual(versions)
      const folded = entries.flatMap((entry) => linesOf(entry, new Set()))
      expect(folded.flatMap((line) => line.versions)).toEqual(versions)
      const all = entries.flatMap((entry) => linesOf(entry, new Set(folded.map(({ key }) => key))))
      expect(all.filter(({ open }) => open === undefined).flatMap((line) => line.versions)).toEqual(versions)
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    }),
    runs(100),
  )
})

test('a sitting that grows stays unfolded', () => {
  const entry = (...ids: string[]) => timelineOf(ids.map((id) => version(id, '2026-03-02T12:00:00Z')))[0]?.entries[0]
  const [before, after] = [entry('b', 'a'), entry('c', 'b', 'a')]
  if (!before || !after) throw new Error('no sitting')
  const open = new Set(linesOf(before, new Set()).map(({ key }) => key))
  expect(linesOf(after, open).map(({ level }) => level)).toEqual([1, 2, 2, 2])
})
