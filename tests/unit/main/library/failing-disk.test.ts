import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import { ownedLibrary } from '../../../../src/main/library/local-library'
import { openWritableStore } from '../../../../src/main/store/open-store'
import { generateStory } from '../../../support/generate'
import { openedArticle, titles } from '../../../support/libraries'
import { testFolder } from '../../../support/test-folder'

const LONG = JSON.stringify({ ...generateStory(1, 20_000), headline: 'Long' })

/** A library with one empty story. After `fill` its database may not grow, as on a full disk; `free` makes room. */
async function libraryOnSmallDisk() {
  const store = openWritableStore(join(testFolder(), 'library'))
  const library = ownedLibrary(store)
  onTestFinished(() => library.close())
  const { id } = await library.create({ language: 'en', by: 'Ana' })
  await titles(library, { text: 'everything is up to date' })
  return {
    library,
    store,
    id,
    fill() {
      const pages = store.db.get<{ page_count: number }>('PRAGMA page_count')?.page_count
      store.db.get(`PRAGMA max_page_count = ${pages}`)
    },
    free() {
      store.db.get('PRAGMA max_page_count = 1000000')
    },
  }
}

describe('a full disk', () => {
  it('refuses a save whole, leaves the library usable, and is over when there is room', async () => {
    const { library, id, fill, free } = await libraryOnSmallDisk()
    const save = () => library.save({ id, baseVersion: 1, json: LONG, by: 'Ana' })
    fill()
    await expect(save()).rejects.toMatchObject({ code: 'library.disk-full' })
    expect((await openedArticle(library, id)).article).toEqual(newArticle('en'))
    expect(await titles(library)).toEqual([''])
    await expect(save()).rejects.toMatchObject({ code: 'library.disk-full' })
    free()
    expect(await save()).toMatchObject({ status: 'saved', version: 2 })
    expect(await titles(library, { text: 'long' })).toEqual(['Long'])
  })

  it('leaves search as it was where the index can not follow, and makes up for it', async () => {
    const { library, id, fill, free } = await libraryOnSmallDisk()
    await library.save({ id, baseVersion: 1, json: LONG, by: 'Ana' })
    fill()
    expect(await titles(library)).toEqual(['Long'])
    expect(await titles(library, { text: 'long' })).toEqual([])
    free()
    expect(await titles(library, { text: 'long' })).toEqual(['Long'])
  })

  it('brings in nothing, originals included', async () => {
    const { library, store, fill, free } = await libraryOnSmallDisk()
    const stories = [{ json: LONG, original: { name: 'x', text: 'x' } }]
    const originals = () => store.privateDb.all('SELECT story FROM original')
    fill()
    await expect(library.bringIn({ stories, by: 'Ana' })).rejects.toMatchObject({ code: 'library.disk-full' })
    expect((await library.list({ filter: {}, offset: 0, limit: 10 })).total).toBe(1)
    expect(originals()).toEqual([])
    free()
    expect(await library.bringIn({ stories, by: 'Ana' })).toHaveLength(1)
    expect(originals()).toHaveLength(1)
  })
})

describe('a disk that became read-only', () => {
  it('refuses a save and still shows what is there', async () => {
    const { library, store, id } = await libraryOnSmallDisk()
    store.db.exec('PRAGMA query_only = ON')
    await expect(library.save({ id, baseVersion: 1, json: LONG, by: 'Ana' })).rejects.toMatchObject({
      code: 'library.not-writable',
      params: { path: store.path },
    })
    expect(await titles(library)).toEqual([''])
    store.db.exec('PRAGMA query_only = OFF')
    expect(await library.save({ id, baseVersion: 1, json: LONG, by: 'Ana' })).toMatchObject({ status: 'saved' })
  })
})
