import { deflateSync } from 'node:zlib'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { isShared, type Reason, type Revision } from '../../../../src/shared/article/revision'
import { superfluousCheckpoints, thinCheckpoints } from '../../../../src/main/library/thin-checkpoints'
import { Thinning } from '../../../../src/main/library/thinning'
import { Connection } from '../../../../src/main/store/connection'
import { sha256 } from '../../../../src/main/store/hash'
import { migrate } from '../../../../src/main/store/migrate'
import { migrations } from '../../../../src/main/store/migrations/index'
import { addRevision, readRevision, revisionsOf } from '../../../../src/main/store/revisions'
import { runs } from '../../../support/property'
import { reviseStory } from '../../../support/revise-story'
import { testFolder } from '../../../support/test-folder'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 5, 15, 12, 20)

function database(): Connection {
  const db = new Connection(join(testFolder(), 'a.db'), { readOnly: false, wait: 0 })
  onTestFinished(() => db.close())
  migrate(db, migrations, () => {})
  return db
}

/** Revisions of a story, oldest first: how long before `NOW` and why they were cut. */
interface Cut {
  ago: number
  reason: Reason
}

const STORY = '7d2k09vq3m5r1t8a'
const VALUES = reviseStory(11, 300, 60)

function keep(db: Connection, cuts: Cut[], story = STORY): string[] {
  return db.transaction(() =>
    cuts.map(({ ago, reason }, index) => {
      const value = VALUES[index % VALUES.length] as unknown as Revision['value']
      const at = new Date(NOW - ago).toISOString()
      const common = {
        format: 1,
        kind: 'article',
        id: story,
        parents: [],
        author: 'Ana',
        schema: 1,
        deleted: false,
      } as const
      return addRevision(db, { ...common, value, at, reason, parents: [] }, sha256(canonicalJson(value)), {
        added: 1,
        removed: 0,
      })
    }),
  )
}

const left = (db: Connection, story = STORY) => revisionsOf(db, story).map(({ id }) => id)

/** Times at which somebody wrote for some hours, so that many are close together. */
const agos = fc
  .record({ days: fc.constantFrom(0, 1, 3, 4, 29, 31, 50, 51), minutes: fc.nat({ max: 300 }) })
  .map(({ days, minutes }) => days * DAY + minutes * MINUTE)
const reasons = fc.constantFrom<Reason>('idle', 'blur', 'interval', 'idle', 'name', 'stage')
const cuts = fc
  .array(fc.record({ ago: agos, reason: reasons }), { maxLength: 80, size: 'max' })
  .map((all) => all.toSorted((a, b) => b.ago - a.ago))

const rows = (all: Cut[]) =>
  all
    .map(({ ago, reason }, index) => ({
      id: `${index}`,
      at: new Date(NOW - ago).toISOString(),
      reason,
      label: null,
    }))
    .toReversed()

describe('which checkpoints go', () => {
  const gone = (...all: Cut[]) => [...superfluousCheckpoints(rows(all), NOW)].toSorted()

  it('is none of the last day', () => {
    expect(gone({ ago: 23 * HOUR, reason: 'idle' }, { ago: 23 * HOUR - 1, reason: 'idle' })).toEqual([])
  })

  it('is all but the last of an hour, and after thirty days of a day', () => {
    const [noon, month] = [2 * DAY, 40 * DAY]
    expect(
      gone(
        { ago: month + 5 * HOUR, reason: 'idle' },
        { ago: month + 2 * HOUR, reason: 'blur' },
        { ago: month, reason: 'interval' },
        { ago: noon + 2 * HOUR, reason: 'idle' },
        { ago: noon + 10 * MINUTE, reason: 'idle' },
        { ago: noon, reason: 'idle' },
      ),
    ).toEqual(['0', '1', '4'])
  })

  it('is never one that was shared or named, nor the newest; and each that goes has a later one to stand for it', () => {
    fc.assert(
      fc.property(cuts, (all) => {
        const revisions = rows(all)
        const superfluous = superfluousCheckpoints(revisions, NOW)
        for (const [index, { id, at, reason }] of revisions.entries()) {
          if (!superfluous.has(id)) continue
          expect(isShared(reason)).toBe(false)
          expect(NOW - Date.parse(at)).toBeGreaterThan(DAY)
          const stands = revisions
            .slice(0, index)
            .findLast((each) => !isShared(each.reason) && !superfluous.has(each.id))
          expect(stands).toBeDefined()
          expect(Date.parse(stands?.at ?? '') - Date.parse(at)).toBeLessThan(
            NOW - Date.parse(at) > 30 * DAY ? DAY : HOUR,
          )
        }
      }),
      runs(300),
    )
  })

  it('does not depend on how often they were thinned out before', () => {
    fc.assert(
      fc.property(cuts, fc.nat({ max: 60 * DAY }), (all, earlier) => {
        const revisions = rows(all)
        const once = superfluousCheckpoints(revisions, NOW + earlier)
        const before = superfluousCheckpoints(revisions, NOW)
        const then = superfluousCheckpoints(
          revisions.filter(({ id }) => !before.has(id)),
          NOW + earlier,
        )
        expect(new Set([...before, ...then])).toEqual(once)
      }),
      runs(300),
    )
  })
})

function thinAll(db: Connection, now: number): void {
  while (!thinCheckpoints(db, STORY, now)) expect(left(db).length).toBeGreaterThan(1)
}

describe('thinning out', () => {
  it('leaves all others as they were, two steps from a whole one at most', () => {
    const db = database()
    fc.assert(
      fc.property(cuts, fc.uniqueArray(fc.nat({ max: 40 * DAY }), { maxLength: 3 }), (all, times) => {
        db.exec('DELETE FROM revision')
        const before = new Map(keep(db, all).map((id) => [id, readRevision(db, id)]))
        for (const time of [0, ...times.toSorted((a, b) => a - b)]) {
          const expected = left(db).filter((id) => !superfluousCheckpoints(revisionsOf(db, STORY), NOW + time).has(id))
          thinAll(db, NOW + time)
          expect(left(db)).toEqual(expected)
          for (const id of expected) expect(readRevision(db, id)).toEqual(before.get(id))
        }
      }),
      runs(30),
    )
  })

  it('takes a few at a time, the oldest first', () => {
    const db = database()
    const ids = keep(
      db,
      Array.from({ length: 25 }, (_, n) => ({ ago: 3 * DAY - n * MINUTE, reason: 'idle' })),
    )
    const steps = [false, false, true].map((done) => {
      expect(thinCheckpoints(db, STORY, NOW)).toBe(done)
      return left(db)
    })
    expect(steps).toEqual([ids.slice(10).toReversed(), ids.slice(20).toReversed(), ids.slice(-1)])
  })

  it('leaves the words of what follows another one now to be counted', () => {
    const db = database()
    const at = [3 * HOUR, 2 * HOUR + 10 * MINUTE, 2 * HOUR + 5 * MINUTE, HOUR]
    keep(
      db,
      at.map((ago) => ({ ago: ago + 2 * DAY, reason: 'idle' })),
    )
    thinCheckpoints(db, STORY, NOW)
    expect(revisionsOf(db, STORY).map(({ added }) => added)).toEqual([1, null, 1])
  })

  it('removes nothing where one that stays would have to be told anew and is damaged', () => {
    const db = database()
    const ids = keep(
      db,
      Array.from({ length: 8 }, (_, n) => ({ ago: 2 * DAY - n * 4 * MINUTE, reason: n === 2 ? 'stage' : 'idle' })),
    )
    db.run('UPDATE revision SET bytes = ? WHERE id = ?', deflateSync('{}'), ids[2] ?? '')
    expect(() => thinCheckpoints(db, STORY, NOW)).toThrow(expect.objectContaining({ code: 'library.damaged' }))
    expect(left(db)).toHaveLength(8)
  })

  it('is done for all stories in the background, once a day', () => {
    vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const db = database()
    const old = (hours: number): Cut[] =>
      [0, 1, 2].map((n) => ({ ago: hours * HOUR + (20 - n) * MINUTE, reason: 'idle' }))
    for (const story of ['one', 'two', 'three']) keep(db, old(48), story)
    const counts = () => ['one', 'two', 'three'].map((story) => left(db, story).length)
    const thinning = new Thinning(db)
    onTestFinished(() => thinning.close())

    vi.advanceTimersByTime(59_000)
    expect(counts()).toEqual([3, 3, 3])
    vi.advanceTimersByTime(30_000)
    expect(counts()).toEqual([1, 1, 1])

    keep(db, old(72), 'two')
    const again = new Thinning(db)
    onTestFinished(() => again.close())
    vi.advanceTimersByTime(20 * HOUR)
    expect(counts()).toEqual([1, 4, 1])
    vi.advanceTimersByTime(10 * HOUR)
    expect(counts()).toEqual([1, 2, 1])
  })
})
