import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { Connection } from '../../../../src/main/store/connection'
import { sha256 } from '../../../../src/main/store/hash'
import { migrate } from '../../../../src/main/store/migrate'
import { storiesAndRevisions } from '../../../../src/main/store/migrations/0001-stories-and-revisions'
import { versionWords } from '../../../../src/main/store/migrations/0002-version-words'
import { addRevision, readRevision, revisionsOf } from '../../../../src/main/store/revisions'
import { testFolder } from '../../../support/test-folder'

it('keeps the revisions of an earlier library, whole as they are, and goes on from them', () => {
  const db = new Connection(join(testFolder(), 'a.db'), { readOnly: false, wait: 0 })
  onTestFinished(() => db.close())
  db.exec('PRAGMA foreign_keys = ON')
  migrate(db, [storiesAndRevisions], () => {})
  const revision = {
    format: 1 as const,
    kind: 'article' as const,
    id: 'story',
    value: { ...newArticle('en'), standfirst: 'Six routes restart on Friday, after four years. '.repeat(20) } as never,
    parents: [],
    author: 'Ana',
    at: '2026-01-05T09:00:00.000Z',
    reason: 'name' as const,
    label: 'First',
    schema: 1,
    deleted: false,
  }
  const json = canonicalJson(revision)
  const row = [7, sha256(json), 'article', 'story', revision.at, 'Ana', 'name', 'First', 1, 'hash', 'deflate']
  db.run(`INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, ...row, deflateSync(json))

  migrate(db, [storiesAndRevisions, versionWords], () => {})

  const counted = { added: null, removed: null }
  expect(revisionsOf(db, 'story')).toEqual([
    {
      id: sha256(json),
      subject: 'story',
      valueHash: 'hash',
      at: revision.at,
      author: 'Ana',
      reason: 'name',
      label: 'First',
      shared: true,
      ...counted,
    },
  ])
  expect(readRevision(db, sha256(json))).toEqual(revision)
  const next = addRevision(db, { ...revision, label: 'Second' }, 'hash')
  expect(db.all('SELECT key, base, id FROM revision WHERE base IS NOT NULL')).toEqual([{ key: 8, base: 7, id: next }])
  expect(readRevision(db, next)?.label).toBe('Second')
  expect(() => db.run('DELETE FROM revision WHERE key = 7')).toThrow('FOREIGN KEY')
  expect(db.run('DELETE FROM revision WHERE subject = ?', 'story')).toBe(2)
})
