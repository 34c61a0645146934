import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyPlace, saveCopy, takenBy } from '../../../../src/main/files/save-copy'
import { newArticle } from '../../../../src/shared/article/article'
import { articleArbitrary } from '../../../support/arbitrary-article'
import { runs } from '../../../support/property'
import { testFolder } from '../../../support/test-folder'

const story = JSON.stringify({ ...newArticle('en-GB'), headline: 'Council' })

test.each([
  ['/a/council.md', '/a/council.md', '/a/council.stet.json'],
  ['/a/council.MARKDOWN', '/a/council.MARKDOWN', '/a/council.stet.json'],
  ['/a/council', '/a/council.md', '/a/council.stet.json'],
  ['/a/v1.2', '/a/v1.2.md', '/a/v1.2.stet.json'],
])('%s becomes %s and %s', (chosen, markdown, json) => expect(copyPlace(chosen)).toEqual({ markdown, json }))

test('only files that the person did not name are asked about', () => {
  const chosen = join(testFolder(), 'council.md')
  const place = copyPlace(chosen)
  writeFileSync(place.markdown, '')
  expect(takenBy(place, chosen)).toEqual([])
  writeFileSync(place.json, '')
  expect(takenBy(place, chosen)).toEqual([place.json])
  expect(takenBy(place, chosen.replace('.md', ''))).toEqual([place.markdown, place.json])
})

test('nothing of a story is lost in its copy', async () => {
  const place = copyPlace(join(testFolder(), 'copy'))
  await fc.assert(
    fc.asyncProperty(articleArbitrary(), async (article) => {
      const json = JSON.stringify(article)
      await saveCopy(json, place)
      expect(readFileSync(place.json, 'utf8')).toBe(json)
      expect(readFileSync(place.markdown, 'utf8')).not.toBe('')
    }),
    runs(20),
  )
})

test('a story that this version does not understand is kept as it came', async () => {
  const place = copyPlace(join(testFolder(), 'copy.md'))
  const json = story.replace('"headline"', '"moods":["calm"],"headline"')
  await saveCopy(json, place)
  expect(readFileSync(place.json, 'utf8')).toBe(json)
  expect(readFileSync(place.markdown, 'utf8')).toContain('Council')
})

test('a copy that can’t be written leaves what was there and nothing half done', async () => {
  const folder = testFolder()
  const place = copyPlace(join(folder, 'copy.md'))
  await saveCopy(story, place)
  mkdirSync(join(folder, 'taken.md'))
  const before = readdirSync(folder)
  await expect(saveCopy(story, copyPlace(join(folder, 'missing', 'copy.md')))).rejects.toMatchObject({
    code: 'export.folder',
    params: { path: join(folder, 'missing') },
  })
  expect(readdirSync(folder)).toEqual(before)
})
