import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../support/folders'
import { addStory } from '../../../support/libraries'
import { openHouse } from './house'

test('exports several stories to a folder each, says how far it is, and may show where', async () => {
  const out = temporaryFolder()
  const { ask, library, done, reported } = await openHouse({ chooseFolder: async () => out })
  const fire = await addStory(library, { headline: 'Fire' })
  const again = await addStory(library, { headline: 'Fire' })
  const gone = 'nothere000000000'
  const result = await ask('exports.stories', { ids: [fire, again, gone], format: 'html' })
  expect(result).toEqual({
    path: out,
    stories: 2,
    missingPictures: 0,
    failed: 1,
    problem: { code: 'article.not-found', params: { id: gone } },
  })
  expect(existsSync(join(out, 'fire/index.html')) && existsSync(join(out, 'fire-2/index.html'))).toBe(true)
  expect(done).toEqual(['exporting 0 3', 'exporting 1 3', 'exporting 2 3', 'exporting 3 3'])
  expect(reported).toHaveLength(1)
  await ask('app.showFile', { path: out })
  expect(done.at(-1)).toBe(`show ${out}`)
})

test('asks once before it replaces, and writes nothing when the answer is no', async () => {
  const out = temporaryFolder()
  const asked: [string, number | undefined][] = []
  const { ask, library } = await openHouse({
    chooseFolder: async () => out,
    mayReplace: async (folder, others) => {
      asked.push([folder, others])
      return false
    },
  })
  const ids = [await addStory(library, { headline: 'Fire' }), await addStory(library, { headline: 'Flood' })]
  expect(await ask('exports.stories', { ids, format: 'markdown' })).not.toBeNull()
  expect(asked).toEqual([])
  const before = readFileSync(join(out, 'fire/index.md'), 'utf8')
  expect(await ask('exports.stories', { ids, format: 'markdown' })).toBeNull()
  expect(asked.map(([folder, others]) => [['fire', 'flood'].includes(folder), others])).toEqual([[true, 1]])
  expect(readFileSync(join(out, 'fire/index.md'), 'utf8')).toBe(before)
})

test('nothing is exported where no folder was chosen', async () => {
  const { ask, library } = await openHouse()
  expect(await ask('exports.stories', { ids: [await addStory(library)], format: 'html' })).toBeNull()
})
