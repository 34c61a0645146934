import Database from 'better-sqlite3'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { backupName, readBackupName } from '../../../../src/main/store/backup-files'
import type { Progress } from '../../../../src/shared/bridge/care'
import { addStory, inspect, testLibrary } from '../../../support/libraries'

afterEach(() => void vi.useRealTimers())

const MINUTE = 60_000
const names = (path: string) => readdirSync(join(path, 'backups'))
const wait = () => new Promise((resolve) => setImmediate(resolve))

describe('a backup', () => {
  it('says in its name when and why it was made', () => {
    const name = backupName(new Date('2026-11-24T10:20:00.500Z'), 'regular', true)
    expect(name).toBe('stet-2026-11-24T10-20-00Z-regular.db')
    expect(readBackupName(name)).toEqual({ at: '2026-11-24T10:20:00.000Z', kind: 'regular', whole: true })
    expect(readBackupName(backupName(new Date(0), 'asked', false))).toMatchObject({ kind: 'asked', whole: false })
    expect(readBackupName('stet-2026-11-24T10-20-00Z-other.db')).toBeUndefined()
    expect(readBackupName(`${name}.tmp`)).toBeUndefined()
  })

  it('is a whole, sound database under its name, and nothing else', async () => {
    const library = await testLibrary()
    await addStory(library, { headline: 'Harbour' })
    const progress: Progress[] = []
    library.onProgress((each) => progress.push(each))
    const backup = await library.backUp()
    expect(backup).toMatchObject({ kind: 'asked', name: expect.stringMatching(/^stet-.+Z-asked\.db$/) })
    expect(names(library.path)).toEqual([backup.name])
    expect(await library.backups()).toEqual([backup])
    expect(progress.at(-1)).toEqual({ work: 'backing-up', done: 1, total: 1 })
    const copy = new Database(join(library.path, 'backups', backup.name), { readonly: true })
    onTestFinished(() => void copy.close())
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.prepare('SELECT json FROM story').pluck().get()).toContain('Harbour')
  })

  it('never takes the name of another', async () => {
    const library = await testLibrary()
    const made = [await library.backUp(), await library.backUp(), await library.backUp()]
    expect(new Set(made.map(({ name }) => name)).size).toBe(3)
    expect(await library.backups()).toEqual(made.toReversed())
  })

  it('is made ten minutes after a change, and not without one', async () => {
    const path = join((await testLibrary()).path, 'other')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const library = await testLibrary({ path })
    vi.advanceTimersByTime(60 * MINUTE)
    expect(names(path)).toEqual([])
    await addStory(library)
    await addStory(library)
    vi.advanceTimersByTime(10 * MINUTE - 1)
    await wait()
    expect(names(path)).toEqual([])
    vi.advanceTimersByTime(1)
    await vi.waitFor(() => expect(names(path).filter((name) => name.endsWith('.db'))).toHaveLength(1))
    vi.advanceTimersByTime(60 * MINUTE)
    await wait()
    expect(await library.backups()).toMatchObject([{ kind: 'regular' }])
  })

  it('follows soon after opening where the last session ended without one', async () => {
    const first = await testLibrary()
    await addStory(first)
    await first.close()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await testLibrary({ path: first.path })
    vi.advanceTimersByTime(MINUTE)
    await vi.waitFor(() => expect(names(first.path)).toHaveLength(1))
  })

  it('that was cut short is gone after the next opening', async () => {
    const library = await testLibrary()
    await library.close()
    for (const end of ['', '-journal']) {
      writeFileSync(join(library.path, 'backups', `stet-2026-11-24T10-20-00Z-regular.db.tmp${end}`), 'half')
    }
    await testLibrary({ path: library.path })
    expect(names(library.path)).toEqual([])
  })

  it('that holds a damaged story is not offered, makes no other go, and tells of the damage', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    const good = await library.backUp()
    inspect(library.path).exec(`UPDATE story SET json = replace(json, 'Harbour', 'Harpour')`)
    for (let n = 0; n < 3; n++) await library.backUp()
    expect(await library.backups()).toEqual([good])
    expect(names(library.path)).toHaveLength(2)
    expect(await library.damage()).toMatchObject([{ id }])
  })
})
