import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { newestOf } from '../../../../src/main/store/migrate'
import { migrations } from '../../../../src/main/store/migrations/index'
import { openReadableStore, openWritableStore, type ReadableStore } from '../../../../src/main/store/open-store'
import { privateMigrations } from '../../../../src/main/store/private-migrations/index'
import { inspect } from '../../../support/libraries'
import { testFolder } from '../../../support/test-folder'

function opened<T extends ReadableStore>(store: T): T {
  onTestFinished(() => store.close())
  return store
}

const folder = () => join(testFolder(), 'library')

describe('opening a library folder', () => {
  it('makes what is missing, and no backup of an empty library', () => {
    const path = folder()
    opened(openWritableStore(path))
    expect(readdirSync(path)).toEqual(expect.arrayContaining(['assets', 'backups', 'lock.db', 'private.db', 'stet.db']))
    expect(readdirSync(join(path, 'backups'))).toEqual([])
  })

  it('sets what robustness asks for', () => {
    const { db } = opened(openWritableStore(folder()))
    const pragma = (name: string) => Object.values(db.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0]
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('fullfsync')).toBe(1)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('trusted_schema')).toBe(0)
    expect(pragma('cell_size_check')).toBe(1)
    expect(pragma('secure_delete')).toBe(1)
    expect(db.get(`SELECT v FROM source_text_config WHERE k = 'secure-delete'`)).toEqual({ v: 1 })
  })

  it('keeps the log within bounds, however much is written', () => {
    const path = folder()
    const { db } = opened(openWritableStore(path))
    const add = (id: number, size: number) =>
      db.run(`INSERT INTO shelf VALUES (?, 1, 'h', 't', ?)`, `${id}`, 'x'.repeat(size))
    const log = () => statSync(join(path, 'stet.db-wal')).size
    for (let id = 0; id < 50; id++) add(id, 1_000_000)
    expect(log()).toBeLessThan(20_000_000)
    add(50, 30_000_000)
    expect(log()).toBeGreaterThan(30_000_000)
    add(51, 10)
    expect(log()).toBeLessThan(20_000_000)
  })

  it('has one owner at a time; readers are welcome', () => {
    const path = folder()
    const first = openWritableStore(path)
    expect(() => openWritableStore(path)).toThrow(expect.objectContaining({ code: 'library.busy' }))
    const reader = opened(openReadableStore(path))
    first.db.run(`INSERT INTO shelf VALUES ('a', 1, 'h', 't', '{}')`)
    expect(reader.db.all('SELECT id FROM shelf')).toEqual([{ id: 'a' }])
    first.close()
    opened(openWritableStore(path))
  })

  it('takes over from an owner that crashed', () => {
    const path = folder()
    openWritableStore(path).close()
    writeFileSync(join(path, 'lock.db-journal'), '')
    expect(opened(openWritableStore(path)).path).toBe(path)
  })

  it('refuses a database of a newer version and leaves it as it is', () => {
    const path = folder()
    openWritableStore(path).close()
    for (const [file, known] of [
      ['stet.db', newestOf(migrations)],
      ['private.db', newestOf(privateMigrations)],
    ] as const) {
      const db = inspect(path, file)
      db.pragma('user_version = 99')
      for (const open of [openWritableStore, openReadableStore]) {
        expect(() => open(path)).toThrow(
          expect.objectContaining({ code: 'library.newer', params: { found: 99, known } }),
        )
      }
      expect(db.pragma('user_version', { simple: true })).toBe(99)
      db.pragma(`user_version = ${known}`)
    }
    opened(openWritableStore(path))
  })

  it('reads only what is there and up to date', () => {
    const path = folder()
    expect(() => openReadableStore(path)).toThrow(
      expect.objectContaining({ code: 'library.not-found', params: { path } }),
    )
    expect(existsSync(path)).toBe(false)
    openWritableStore(path).close()
    inspect(path).pragma('user_version = 0')
    expect(() => openReadableStore(path)).toThrow(expect.objectContaining({ code: 'library.older' }))
  })

  it('says where it may not write', () => {
    const parent = testFolder()
    writeFileSync(join(parent, 'file'), '')
    const path = join(parent, 'file', 'library')
    expect(() => openWritableStore(path)).toThrow(
      expect.objectContaining({ code: 'library.not-writable', params: { path } }),
    )
    const taken = folder()
    mkdirSync(join(taken, 'stet.db'), { recursive: true })
    expect(() => openWritableStore(taken)).toThrow(expect.objectContaining({ code: 'library.not-writable' }))
  })

  it('leaves alone what is no database, and gives the lock back', () => {
    const path = folder()
    mkdirSync(path)
    writeFileSync(join(path, 'stet.db'), 'This is a diary and no database. '.repeat(200))
    for (const open of [openWritableStore, openReadableStore, openWritableStore]) {
      rmSync(join(path, 'private.db'), { force: true })
      expect(() => open(path)).toThrow(
        expect.objectContaining({ code: 'library.unreadable', params: { path, detail: 'SQLITE_NOTADB' } }),
      )
    }
  })
})
