import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Connection } from '../../../../src/main/store/connection'
import { migrate, type Migration } from '../../../../src/main/store/migrate'
import { versionOf } from '../../../../src/main/store/open-database'
import { testFolder } from '../../../support/test-folder'

function database(): { db: Connection; folder: string } {
  const folder = testFolder()
  const db = new Connection(join(folder, 'a.db'), { readOnly: false, wait: 0 })
  onTestFinished(() => db.close())
  return { db, folder }
}

const words: Migration = { version: 1, up: (db) => db.exec('CREATE TABLE word (text TEXT) STRICT') }
const loud: Migration = { version: 2, up: (db) => db.exec('UPDATE word SET text = upper(text)') }
const noBackup = () => {}

describe('migrations', () => {
  it('run in order, each once, with one backup before those that are new', () => {
    const { db } = database()
    const backups: number[] = []
    migrate(db, [words], (from) => backups.push(from))
    db.run('INSERT INTO word VALUES (?)', 'harbour')
    migrate(db, [words, loud], (from) => backups.push(from))
    migrate(db, [words, loud], (from) => backups.push(from))
    expect(backups).toEqual([1])
    expect(versionOf(db)).toBe(2)
    expect(db.all('SELECT text FROM word')).toEqual([{ text: 'HARBOUR' }])
  })

  it('leave the old version whole when one fails half-way', () => {
    const { db } = database()
    migrate(db, [words], noBackup)
    db.run('INSERT INTO word VALUES (?)', 'harbour')
    const failing: Migration = {
      version: 2,
      up(each) {
        loud.up(each)
        each.exec('CREATE TABLE half (x) STRICT')
      },
    }
    expect(() => migrate(db, [words, failing], noBackup)).toThrow('half')
    expect(versionOf(db)).toBe(1)
    expect(db.all('SELECT text FROM word')).toEqual([{ text: 'harbour' }])
  })

  it('do not start without their backup, nor skip a version', () => {
    const { db } = database()
    migrate(db, [words], noBackup)
    const full = () => {
      throw new Error('no room')
    }
    expect(() => migrate(db, [words, loud], full)).toThrow('no room')
    expect(() => migrate(db, [words, { ...loud, version: 3 }], noBackup)).toThrow('migration 3')
    expect(versionOf(db)).toBe(1)
  })
})
