import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Revision } from '../../../../src/shared/article/revision'
import { lastAdded, putSubject, unsentRevisions } from '../../../../src/main/store/desk-subjects'
import { putDesk } from '../../../../src/main/store/desks'
import { openWritableStore } from '../../../../src/main/store/open-store'
import { removeRevisions } from '../../../../src/main/store/remove-revisions'
import { addRevision } from '../../../../src/main/store/revisions'
import { testFolder } from '../../../support/test-folder'

it('looks only at stories that something was added to, and at all where a key may be that of another', () => {
  const store = openWritableStore(join(testFolder(), 'library'))
  onTestFinished(() => store.close())
  const { db } = store
  const at = '2025-06-01T10:00:00.000Z'
  const here = { folder: '/desk', joinedAt: at, paused: false, isDefault: true, seal: null, git: false }
  putDesk(db, { id: 'desk', name: 'Desk', ...here })
  const add = (id: string, headline: string) => {
    putSubject(db, { subject: id, desk: 'desk', base: null, state: 'settled' })
    const of = { format: 1, kind: 'article', author: 'Ana', reason: 'share', schema: 1 } as const
    const revision: Revision = { ...of, id, at, parents: [], value: { headline }, deleted: false }
    return addRevision(db, revision, headline)
  }
  const ids = (after = lastAdded(db)) => unsentRevisions(db, 'desk', after).map(({ id }) => id)
  const first = add('one', 'First')
  const afterFirst = lastAdded(db)
  expect(ids()).toEqual([])
  const second = add('two', 'Second')
  expect(ids(afterFirst)).toEqual([second])
  const third = add('one', 'Third')
  expect(ids(afterFirst)).toEqual([first, second, third])
  const afterThird = lastAdded(db)
  removeRevisions(db, 'one', new Set([third]))
  const fourth = add('two', 'Fourth')
  expect(lastAdded(db)?.key).toBe(afterThird?.key)
  expect(ids(afterThird)).toEqual([first, second, fourth])
})
