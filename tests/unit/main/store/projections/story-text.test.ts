import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { newArticle } from '../../../../../src/shared/article/article'
import { createStory } from '../../../../../src/main/library/add-stories'
import { projectionOf } from '../../../../../src/main/library/project'
import { openWritableStore } from '../../../../../src/main/store/open-store'
import { removeProjection, writeProjection } from '../../../../../src/main/store/projections/projection'
import { purgeText, storyAt } from '../../../../../src/main/store/projections/story-text'
import { readWorkingCopy } from '../../../../../src/main/store/working-copies'
import { testFolder } from '../../../../support/test-folder'

const WORD = 'zyxwvsentinel'

it('words that no story has any more are gone from the file once they are purged', () => {
  const path = join(testFolder(), 'library')
  const store = openWritableStore(path)
  onTestFinished(() => store.close())
  const { db } = store
  const keys: number[] = []
  for (let n = 0; n < 30; n++) {
    const copy = readWorkingCopy(db, createStory(db, { language: 'en', by: 'Ana' }))
    const headline = n % 10 === 3 ? `${WORD} ${n}` : `story ${n}`
    db.transaction(() => writeProjection(db, copy.key, projectionOf(copy, { ...newArticle('en'), headline })))
    if (n % 10 === 3) keys.push(copy.key)
  }
  const bytes = () => {
    db.all('PRAGMA wal_checkpoint(TRUNCATE)')
    return readFileSync(join(path, 'stet.db')).toString('latin1')
  }
  expect(bytes()).toContain(WORD)

  const [resaved, ...removed] = keys as [number, ...number[]]
  db.transaction(() => {
    const copy = { ...readWorkingCopy(db, createStory(db, { language: 'en', by: 'Ana' })), key: resaved }
    writeProjection(db, resaved, projectionOf(copy, { ...newArticle('en'), headline: 'other words' }))
    for (const key of removed) removeProjection(db, key)
  })
  const place = db.get<{ place: number }>('SELECT place FROM story_row WHERE key = ?', resaved)?.place ?? 0
  expect(storyAt(db, place)).toBe(resaved)
  expect(bytes()).toContain(WORD)
  for (let begin = true; !db.transaction(() => purgeText(db, { begin, pages: 16 })); begin = false);
  expect(bytes()).not.toContain(WORD)
})
