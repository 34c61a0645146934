import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { connectLibrary } from '../../../../src/main/library/connect'
import { StetError } from '../../../../src/shared/bridge/errors'
import type { StoryChange } from '../../../../src/shared/bridge/story'
import { bundleForNode } from '../../../support/bundle'
import { addStory, openedArticle, titles } from '../../../support/libraries'
import { png } from '../../../support/pictures'
import { testFolder } from '../../../support/test-folder'

const SOUND = { stories: 1, recovery: null, privateSetAside: null }

let worker: string
beforeAll(async () => {
  const bundle = await bundleForNode('src/main/library/worker.ts', { chores: 'src/main/library/chore-worker.ts' })
  worker = bundle.file
  return bundle.remove
})

const folder = () => join(testFolder(), 'library')

async function connected(path = folder()) {
  const library = await connectLibrary(worker, { path, starters: [{ slug: 'a', name: 'A' }] })
  onTestFinished(() => library.close())
  return library
}

describe('a library in a worker', () => {
  it('is the same library', async () => {
    const path = folder()
    const library = await connected(path)
    const id = await addStory(library, { headline: 'Harbour' })
    const { article } = await openedArticle(library, id)
    const json = JSON.stringify({ ...article, headline: 'Port' })
    expect(await library.save({ id, baseVersion: 1, json, by: 'Ana' })).toMatchObject({ status: 'saved', version: 2 })
    expect(await titles(library, { text: 'port' })).toEqual(['Port'])
    expect(await library.info()).toEqual({ path, readOnly: false, readOnlyBecause: null, ...SOUND })
    expect(await library.suggestTags({ text: '', limit: 5 })).toHaveLength(1)
    const { hash } = await library.addAsset({ bytes: png(3, 2), name: 'a.png' })
    expect(await library.assetPath(hash)).toContain(hash)
  })

  it('gives errors whole', async () => {
    const path = folder()
    const library = await connected(path)
    const opening = library.open('nobody')
    await expect(opening).rejects.toBeInstanceOf(StetError)
    await expect(opening).rejects.toMatchObject({ code: 'article.not-found', params: { id: 'nobody' } })
    await expect(connectLibrary(worker, { path })).rejects.toMatchObject({ code: 'library.busy' })
    const missing = join(path, 'no')
    await expect(connectLibrary(worker, { path: missing, readOnly: true })).rejects.toMatchObject({
      code: 'library.not-found',
      params: { path: missing },
    })
  })

  it('tells of changes', async () => {
    const library = await connected()
    const heard: StoryChange[][] = []
    const stop = library.onChanged((changes) => heard.push(changes))
    const { id } = await library.create({ language: 'en', by: 'Ana' })
    stop()
    await library.trash([id])
    expect(heard).toEqual([[{ id, version: 1 }]])
  })

  it('closes with everything written, and refuses what comes after', async () => {
    const path = folder()
    const library = await connected(path)
    const adding = addStory(library, { headline: 'Harbour' })
    await Promise.all([library.close(), library.close()])
    await adding
    await expect(library.info()).rejects.toMatchObject({ code: 'library.closed' })
    expect(await titles(await connected(path), { text: 'harbour' })).toEqual(['Harbour'])
  })

  it('that dies rejects what waits', async () => {
    const dying = join(import.meta.dirname, 'dying-worker.cjs')
    const library = await connectLibrary(dying, { path: '' })
    await expect(library.info()).rejects.toMatchObject({ code: 'library.closed' })
    await expect(library.info()).rejects.toMatchObject({ code: 'library.closed' })
    await library.close()
  })
})
