import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FolderBook } from '../../../../src/main/files/folder-book'
import { clashKey } from '../../../../src/shared/export/file-name'
import { temporaryFolder } from '../../../support/folders'
import { runs } from '../../../support/property'

const named = (id: string, headline: string, slug = '') => ({ id, headline, slug, workingTitle: '' })

/** Has each story exported, as it is now, to a place; gives its folder and those that lead to it. */
async function exportTo(place: string, ...stories: ReturnType<typeof named>[]) {
  const book = await FolderBook.open(place)
  const folders = book.foldersFor(stories)
  const all = stories.map((story) => {
    const folder = folders.get(story.id) ?? ''
    return [folder, ...book.moved(story, folder)]
  })
  await book.keep()
  return all
}

test('of equal names the first keeps its own; nothing takes another’s folder later', async () => {
  const place = temporaryFolder()
  expect(await exportTo(place, named('a', 'Fire'), named('b', 'FIRE'))).toEqual([['fire'], ['fire-2']])
  expect(await exportTo(place, named('c', 'Fire'))).toEqual([['fire-3']])
  expect(await exportTo(place, named('b', 'Fire'))).toEqual([['fire-2']])
})

test('a story stays when its headline changes, and moves when its slug does', async () => {
  const place = temporaryFolder()
  await exportTo(place, named('a', 'Fire'))
  expect(await exportTo(place, named('a', 'Great fire'))).toEqual([['fire']])
  expect(await exportTo(place, named('a', 'Great fire', 'fire'))).toEqual([['fire']])
  expect(await exportTo(place, named('a', 'Great fire', 'great-fire'))).toEqual([['great-fire', 'fire']])
  expect(await exportTo(place, named('b', 'Fire'))).toEqual([['fire-2']])
  expect(await exportTo(place, named('a', 'Great fire', 'fire'))).toEqual([['fire', 'great-fire']])
})

describe('a book that is damaged', () => {
  const BOOK = '.stet-folders.json'
  const refused = (place: string, kept: string) => ({ code: 'export.book', params: { path: place, kept } })

  test('is said once, kept beside, and no folder that is there becomes another story’s', async () => {
    const place = temporaryFolder()
    await exportTo(place, named('a', 'Fire'), named('b', 'Flood'))
    for (const name of ['fire', 'flood']) mkdirSync(join(place, name))
    const torn = readFileSync(join(place, BOOK), 'utf8').slice(0, 40)
    writeFileSync(join(place, BOOK), torn)
    await expect(FolderBook.open(place)).rejects.toMatchObject(refused(place, `${BOOK}.broken`))
    expect(readFileSync(join(place, `${BOOK}.broken`), 'utf8')).toBe(torn)
    expect(await exportTo(place, named('c', 'Fire'), named('a', 'Fire'))).toEqual([['fire-2'], ['fire-3']])
    expect(await exportTo(place, named('c', 'Flood', 'flood'))).toEqual([['flood-2', 'fire-2']])
  })

  test('keeps what of it can be understood', async () => {
    const place = temporaryFolder()
    await exportTo(place, named('a', 'Fire'), named('b', 'Fire'))
    const text = readFileSync(join(place, BOOK), 'utf8')
    writeFileSync(join(place, BOOK), text.replace('"folder": "fire-2"', '"folder": "../fire-2"'))
    await expect(FolderBook.open(place)).rejects.toMatchObject(refused(place, `${BOOK}.broken`))
    expect(await exportTo(place, named('c', 'Fire'), named('a', 'Blaze'))).toEqual([['fire-2'], ['fire']])
  })

  test('takes the place of none that was kept before, and is kept once', async () => {
    const place = temporaryFolder()
    for (const [text, kept] of [
      ['one', `${BOOK}.broken`],
      ['two', `${BOOK}.broken-2`],
      ['one', `${BOOK}.broken`],
    ] as const) {
      writeFileSync(join(place, BOOK), text)
      await expect(FolderBook.open(place)).rejects.toMatchObject(refused(place, kept))
    }
    expect(readdirSync(place).sort()).toEqual([BOOK, `${BOOK}.broken`, `${BOOK}.broken-2`])
  })

  test('is not taken for absent where it can’t be read', async () => {
    const place = temporaryFolder()
    mkdirSync(join(place, BOOK))
    await expect(FolderBook.open(place)).rejects.toMatchObject({ code: 'export.failed', params: { path: place } })
  })
})

test('whatever is exported in whatever order, no two stories ever have one address', async () => {
  const story = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    headline: fc.constantFrom('Fire', 'FIRE', 'fire-2', 'Flood', 'ﬁre'),
    slug: fc.constantFrom('', '', 'fire', 'Flood', 'fire-2'),
    workingTitle: fc.constant(''),
  })
  const rule = fc.asyncProperty(fc.array(story, { maxLength: 12 }), async (stories) => {
    const place = temporaryFolder()
    const addresses = new Map<string, string>()
    for (const each of stories) {
      const [mine = []] = await exportTo(place, each)
      for (const name of mine) {
        expect(addresses.get(clashKey(name)) ?? each.id).toBe(each.id)
        addresses.set(clashKey(name), each.id)
      }
    }
  })
  await fc.assert(rule, runs(40))
})
