import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { normalise } from '../../../../src/shared/article/normalise'
import type { Article } from '../../../../src/shared/article/article'
import type { Revision } from '../../../../src/shared/article/revision'
import { Connection } from '../../../../src/main/store/connection'
import { sha256 } from '../../../../src/main/store/hash'
import { migrate } from '../../../../src/main/store/migrate'
import { migrations } from '../../../../src/main/store/migrations/index'
import { addRevision, readRevision } from '../../../../src/main/store/revisions'
import { runs } from '../../../support/property'
import { reviseStory } from '../../../support/revise-story'
import { testFolder } from '../../../support/test-folder'

function database(): Connection {
  const db = new Connection(join(testFolder(), 'a.db'), { readOnly: false, wait: 0 })
  onTestFinished(() => db.close())
  migrate(db, migrations, () => {})
  return db
}

interface Row {
  key: number
  id: string
  base: number | null
  size: number
}

const rowsOf = (db: Connection) => db.all<Row>('SELECT key, id, base, length(bytes) AS size FROM revision ORDER BY key')
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)

/** Keeps values as the revisions of one story, five minutes apart, and gives the revisions by their ids. */
function keep(db: Connection, values: Article[], story = '7d2k09vq3m5r1t8a'): Map<string, Revision> {
  const kept = new Map<string, Revision>()
  db.transaction(() => {
    for (const [index, value] of values.entries()) {
      const revision: Revision = {
        format: 1,
        kind: 'article',
        id: story,
        value: value as Revision['value'],
        parents: [...kept.keys()].slice(-1),
        author: 'Ana Petrov',
        at: new Date(Date.UTC(2026, 0, 5, 9, index * 5)).toISOString(),
        reason: 'idle',
        schema: 1,
        deleted: false,
      }
      kept.set(addRevision(db, revision, sha256(canonicalJson(value))), revision)
    }
  })
  return kept
}

describe('the revisions of a story', () => {
  it('take under three times the size of one when there are forty, and come back as they were', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const db = database()
      const values = reviseStory(seed, 800, 40).map(normalise)
      const kept = keep(db, values)
      expect(kept.size).toBe(40)
      expect(sum(rowsOf(db).map(({ size }) => size))).toBeLessThan(3 * Buffer.byteLength(canonicalJson(values[0])))
      for (const [id, revision] of kept) expect(readRevision(db, id)).toEqual(revision)
    }
  })

  it('are two steps from a whole one at most, and one in twenty is whole', () => {
    const db = database()
    keep(db, reviseStory(7, 800, 64))
    const bases = new Map(rowsOf(db).map(({ key, base }) => [key, base]))
    const steps = (key: number): number => {
      const base = bases.get(key)
      return typeof base === 'number' ? 1 + steps(base) : 0
    }
    const far = [...bases.keys()].map(steps)
    expect(Math.max(...far)).toBe(2)
    expect(far.filter((each) => each === 0)).toHaveLength(4)
  })

  it('are whole again where nothing is left of the one before', () => {
    const db = database()
    keep(
      db,
      [1, 2, 3].flatMap((seed) => reviseStory(seed, 400, 2)),
    )
    expect(rowsOf(db).map(({ base }) => base)).toEqual([null, 1, null, 3, null, 5])
  })

  it('are told from those of the same story alone', () => {
    const db = database()
    const values = reviseStory(3, 300, 3)
    keep(db, values, 'one')
    keep(db, values, 'two')
    expect(rowsOf(db).map(({ base }) => base)).toEqual([null, 1, 1, null, 4, 4])
  })

  it('lose with a damaged one only those that are told from it', () => {
    const db = database()
    const ids = [...keep(db, reviseStory(5, 800, 24)).keys()]
    const lost = (key: number) => {
      const [row] = db.all<{ bytes: Buffer }>('SELECT bytes FROM revision WHERE key = ?', key)
      const bytes = Buffer.from(row?.bytes ?? [])
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 4
      db.run('UPDATE revision SET bytes = ? WHERE key = ?', bytes, key)
      const unread = ids.flatMap((id, index) => (isDamaged(db, id) ? [index + 1] : []))
      db.run('UPDATE revision SET bytes = ? WHERE key = ?', row?.bytes ?? null, key)
      return unread
    }
    expect(lost(3)).toEqual([3])
    expect(lost(6)).toEqual([6, 7, 8, 9, 10])
    expect(lost(1)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(lost(21)).toEqual([21, 22, 23, 24])
  })

  it('are not told from one that is damaged', () => {
    const db = database()
    const values = reviseStory(5, 800, 4)
    keep(db, values.slice(0, 3))
    db.run('UPDATE revision SET bytes = ? WHERE key = 1', deflateSync('another text'))
    const [id] = [...keep(db, values.slice(3)).keys()]
    expect(rowsOf(db).at(-1)).toMatchObject({ id, base: null })
    expect(isDamaged(db, id ?? '')).toBe(false)
  })

  it('are found to be damaged, whatever lies in their place', () => {
    const db = database()
    const ids = [...keep(db, reviseStory(5, 300, 8)).keys()]
    const sound = rowsOf(db).map(({ key, base }) => ({ key, base }))
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }).map((plain) => deflateSync(plain)),
      fc.constantFrom(deflateSync(Buffer.alloc(2_000_000)), randomBytes(64)),
    )
    fc.assert(
      fc.property(
        fc.nat(7),
        bytes,
        fc.constantFrom('delta', 'deflate', 'zstd'),
        fc.nat(8),
        (which, bad, encoding, base) => {
          db.exec('PRAGMA ignore_check_constraints = ON; SAVEPOINT damage')
          try {
            db.run(
              'UPDATE revision SET bytes = ?, encoding = ?, base = ? WHERE id = ?',
              bad,
              encoding,
              base || null,
              ids[which] ?? '',
            )
            expect(isDamaged(db, ids[which] ?? '')).toBe(true)
          } finally {
            db.exec('ROLLBACK TO damage; RELEASE damage')
          }
        },
      ),
      runs(60),
    )
    expect(rowsOf(db).map(({ key, base }) => ({ key, base }))).toEqual(sound)
  })
})

/** Whether reading a revision says so; anything else that it throws is a failure. */
function isDamaged(db: Connection, id: string): boolean {
  try {
    expect(readRevision(db, id)).toBeDefined()
    return false
  } catch (error) {
    expect(error).toMatchObject({ code: 'library.damaged' })
    return true
  }
}
