import { describe, expect, it } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import type { Library } from '../../../../src/main/library/library'
import { openLibrary } from '../../../../src/main/library/local-library'
import { addStory, testLibrary, titles } from '../../../support/libraries'

const SOUND = { stories: 1, recovery: null, privateSetAside: null }

const json = JSON.stringify(newArticle('en'))
const changes: [string, (library: Library) => Promise<unknown>][] = [
  ['create', (library) => library.create({ language: 'en', by: 'Ana' })],
  ['createSample', (library) => library.createSample({ json, by: 'Ana' })],
  ['bringIn', (library) => library.bringIn({ stories: [], by: 'Ana' })],
  ['save', (library) => library.save({ id: 'a', baseVersion: 1, json, by: 'Ana' })],
  ['checkpoint', (library) => library.checkpoint({ id: 'a', reason: 'idle', by: 'Ana' })],
  ['publish', (library) => library.publish({ id: 'a', baseVersion: 1, by: 'Ana' })],
  ['trash', (library) => library.trash(['a'])],
  ['restore', (library) => library.restore(['a'])],
  ['addAsset', (library) => library.addAsset({ bytes: new Uint8Array(), name: 'a' })],
]

describe('a library', () => {
  it('is read while its owner writes', async () => {
    const owner = await testLibrary()
    const reader = await testLibrary({ path: owner.path, readOnly: true })
    const id = await addStory(owner, { headline: 'Harbour' })
    expect(await titles(reader)).toEqual(['Harbour'])
    expect(await reader.info()).toEqual({ path: owner.path, readOnly: true, readOnlyBecause: 'asked', ...SOUND })
    expect(await reader.open(id)).toEqual(await owner.open(id))
    await titles(owner, { text: 'harbour' })
    expect(await titles(reader, { text: 'harbour' })).toEqual(['Harbour'])
    expect(await reader.originalOf(id)).toMatchObject({ name: 'test.txt' })
  })

  it.each(changes)('that is open for reading refuses %s', async (_, change) => {
    const owner = await testLibrary()
    const reader = await testLibrary({ path: owner.path, readOnly: true })
    await expect(change(reader)).rejects.toMatchObject({ code: 'library.read-only' })
  })

  it('is owned once', async () => {
    const owner = await testLibrary()
    await expect(openLibrary({ path: owner.path })).rejects.toMatchObject({ code: 'library.busy' })
    await owner.close()
    await testLibrary({ path: owner.path })
  })

  it.each([
    ...changes,
    ['info', (library: Library) => library.info()] as const,
    ['list', (library: Library) => titles(library)] as const,
    ['stored', (library: Library) => library.stored()] as const,
  ])('that is closed refuses %s', async (_, call) => {
    const library = await testLibrary()
    await library.close()
    await library.close()
    await expect(call(library)).rejects.toMatchObject({ code: 'library.closed' })
  })

  it('brings search up to date by itself within two seconds', async () => {
    const owner = await testLibrary()
    const reader = await testLibrary({ path: owner.path, readOnly: true })
    for (const headline of ['Harbour', 'Port']) {
      await addStory(owner, { headline })
      await expect.poll(() => titles(reader, { text: headline }), { timeout: 2000 }).toEqual([headline])
    }
  })
})
