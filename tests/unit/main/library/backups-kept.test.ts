import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whichToKeep } from '../../../../src/main/library/backups-kept'
import { BackupKind, type Backup } from '../../../../src/shared/bridge/care'
import { runs } from '../../../support/property'

const NOW = new Date('2026-11-24T12:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const made = (ago: number, about: Partial<Backup> = {}): Backup => {
  const at = new Date(NOW.getTime() - ago).toISOString()
  return { name: at, at, kind: 'regular', size: 1, ...about }
}

const backups = fc.uniqueArray(
  fc
    .record({
      ago: fc.oneof(fc.integer({ max: HOUR }), fc.integer({ max: 2 * DAY }), fc.integer({ max: 90 * DAY })),
      kind: fc.constantFrom(...BackupKind.options),
      size: fc.integer({ min: 1, max: 1000 }),
    })
    .map(({ ago, ...about }) => made(Math.abs(ago), about)),
  { selector: ({ name }) => name, maxLength: 120 },
)

const newestFirst = (all: Backup[]) => all.toSorted((a, b) => (a.at < b.at ? 1 : -1))
const groups = (all: Backup[], length: number) => new Set(all.map(({ at }) => at.slice(0, length)))
const DAYS = '2026-11-24'.length
const HOURS = '2026-11-24T12'.length

describe('the backups that stay', () => {
  it('are the newest six, one for each of the last 24 hours and 30 days, and one of each kind', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = whichToKeep(all, NOW)
        const ordered = newestFirst(all)
        expect(kept).toEqual(ordered.filter((each) => kept.includes(each)))
        expect(kept.slice(0, 6)).toEqual(ordered.slice(0, 6))
        for (const [length, most] of [
          [HOURS, 24],
          [DAYS, 30],
        ] as const) {
          const wanted = [...groups(ordered, length)].slice(0, most)
          expect([...groups(kept, length)]).toEqual(expect.arrayContaining(wanted))
        }
        expect(new Set(kept.map(({ kind }) => kind))).toEqual(new Set(all.map(({ kind }) => kind)))
        expect(kept.length).toBeLessThanOrEqual(6 + 24 + 30 + BackupKind.options.length)
      }),
      runs(100),
    )
  })

  it('all stay when they are looked at again', () => {
    fc.assert(
      fc.property(backups, fc.integer({ min: 1, max: 5000 }), (all, budget) => {
        const kept = whichToKeep(all, NOW, budget)
        expect(whichToKeep(kept, NOW, budget)).toEqual(kept)
      }),
      runs(100),
    )
  })

  it('fit into the budget, the newest in any case, and the oldest go first', () => {
    fc.assert(
      fc.property(backups, fc.integer({ min: 1, max: 5000 }), (all, budget) => {
        const kept = whichToKeep(all, NOW, budget)
        const unbounded = whichToKeep(all, NOW)
        expect(kept).toEqual(unbounded.slice(0, kept.length))
        if (all.length > 0) expect(kept.length).toBeGreaterThan(0)
        if (kept.length > 1) expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(budget)
      }),
      runs(100),
    )
  })

  it('reach as far back when they are thinned out after each one', () => {
    let kept: Backup[] = []
    for (let ago = 60 * DAY; ago >= 0; ago -= 10 * MINUTE) {
      kept = whichToKeep([...kept, made(ago)], new Date(NOW.getTime() - ago))
    }
    expect(groups(kept, DAYS).size).toBe(30)
    expect(groups(kept.slice(0, -28), HOURS).size).toBeGreaterThanOrEqual(24)
    expect(kept.slice(0, 6)).toEqual([0, 10, 20, 30, 40, 50].map((minutes) => made(minutes * MINUTE)))
  })

  it('include those of a wrong clock, which take no place', () => {
    const wrong = [made(-DAY), made(-2 * DAY)]
    const right = Array.from({ length: 6 }, (_, n) => made(n * MINUTE))
    expect(whichToKeep([...right, ...wrong], NOW)).toEqual([...wrong.toReversed(), ...right])
    expect(whichToKeep([...right, ...wrong], NOW, 1)).toEqual([right[0]])
  })
})
