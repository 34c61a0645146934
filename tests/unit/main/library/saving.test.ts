import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { normalise } from '../../../../src/shared/article/normalise'
import { sha256 } from '../../../../src/main/store/hash'
import type { StoryChange } from '../../../../src/shared/bridge/story'
import { rawArticleArbitrary } from '../../../support/generate'
import { addStory, inspect, openedArticle, testLibrary } from '../../../support/libraries'
import { runs } from '../../../support/property'

describe('saving a story', () => {
  it('gives the next version, and what is opened afterwards is what was saved', async () => {
    const library = await testLibrary()
    const { id, json, version } = await library.create({ language: 'ar', by: 'Ana' })
    expect(version).toBe(1)
    expect(JSON.parse(json)).toMatchObject({ language: 'ar', direction: 'rtl', stage: 'draft' })

    const edited = { ...JSON.parse(json), headline: 'مرفأ' }
    const saved = await library.save({ id, baseVersion: 1, json: JSON.stringify(edited), by: 'Ana' })

    expect(saved).toEqual({ status: 'saved', version: 2, savedAt: expect.any(String) })
    expect(await library.open(id)).toMatchObject({ version: 2, json: canonicalJson(edited), trashedAt: null })
  })

  it('survives closing and opening again', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    await library.close()
    const again = await testLibrary({ path: library.path })
    expect((await openedArticle(again, id)).article.headline).toBe('Harbour')
  })

  it('never overwrites a copy that has moved on', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'First' })
    const { article } = await openedArticle(library, id)
    const save = (headline: string) =>
      library.save({ id, baseVersion: 1, json: JSON.stringify({ ...article, headline }), by: 'Ana' })
    await save('Second')

    const stale = await save('Third')

    expect(stale).toEqual({ status: 'stale', version: 2, json: canonicalJson({ ...article, headline: 'Second' }) })
    expect((await openedArticle(library, id)).article.headline).toBe('Second')
  })

  it('counts what is stored already as saved, whatever version it started from', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    const { article } = await openedArticle(library, id)
    const json = JSON.stringify({ ...article, headline: 'Port' })
    const first = await library.save({ id, baseVersion: 1, json, by: 'Ana' })
    expect(await library.save({ id, baseVersion: 1, json, by: 'Ana' })).toEqual(first)
  })

  it('stores the normal form of whatever satisfies the schema', async () => {
    const library = await testLibrary()
    const { id } = await library.create({ language: 'en', by: 'Ana' })
    let version = 1
    await fc.assert(
      fc.asyncProperty(rawArticleArbitrary(), async (raw) => {
        const story = { ...raw, publication: undefined }
        const saved = await library.save({ id, baseVersion: version, json: JSON.stringify(story), by: 'Ana' })
        version = saved.version
        expect((await library.open(id)).json).toBe(canonicalJson(normalise(story)))
      }),
      runs(60),
    )
  })

  it.each([
    ['a block type', { body: [{ id: 'a', type: 'hologram' }] }, 'hologram'],
    ['an inline type', { body: [{ id: 'a', type: 'paragraph', content: [{ type: 'smell' }] }] }, 'smell'],
    ['a field', { mood: 'calm' }, 'mood'],
    ['a newer schema', { schema: 2 }, 'schema 2'],
  ])('refuses %s that it does not know', async (_, fields, unknown) => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Kept' })
    const { article } = await openedArticle(library, id)
    const json = JSON.stringify({ ...article, ...fields })
    await expect(library.save({ id, baseVersion: 1, json, by: 'Ana' })).rejects.toMatchObject({
      code: 'article.read-only',
      params: { unknown: expect.stringContaining(unknown) },
    })
    expect((await openedArticle(library, id)).article).toEqual(article)
  })

  it('never saves over a stored copy that holds something unknown', async () => {
    const library = await testLibrary()
    const id = await addStory(library)
    const { article } = await openedArticle(library, id)
    const newer = canonicalJson({ ...article, body: [{ id: 'a', type: 'hologram', depth: 3 }] })
    await library.close()
    inspect(library.path).prepare('UPDATE story SET json = ?, hash = ?').run(newer, sha256(newer))

    const again = await testLibrary({ path: library.path })
    const saving = again.save({ id, baseVersion: 1, json: JSON.stringify({ ...article, headline: 'x' }), by: 'Ana' })

    await expect(saving).rejects.toMatchObject({ code: 'article.read-only' })
    expect((await again.open(id)).json).toBe(newer)
  })

  it.each([
    ['no JSON', '{', 'JSON'],
    ['no story', '{"a":1}', 'schema'],
    ['a missing field', '{"schema":1}', 'workingTitle'],
    ['a wrong field', JSON.stringify({ ...newArticle('en'), headline: 7 }), 'headline'],
    [
      'a wrong level',
      JSON.stringify({ ...newArticle('en'), body: [{ id: 'a', type: 'heading', level: 9, content: [] }] }),
      'body.0.level',
    ],
    [
      'a name that is nothing once it is clean',
      JSON.stringify({ ...newArticle('en'), tags: [{ slug: 'a', name: '\u0007' }] }),
      'tags.0.name',
    ],
  ])('refuses %s, and says where', async (_, json, detail) => {
    const library = await testLibrary()
    const { id } = await library.create({ language: 'en', by: 'Ana' })
    await expect(library.save({ id, baseVersion: 1, json, by: 'Ana' })).rejects.toMatchObject({
      code: 'article.invalid',
      params: { detail: expect.stringContaining(detail) },
    })
    expect((await library.open(id)).version).toBe(1)
  })

  it('refuses a story that is not there', async () => {
    const library = await testLibrary()
    const json = JSON.stringify(newArticle('en'))
    await expect(library.save({ id: 'nobody', baseVersion: 1, json, by: 'Ana' })).rejects.toMatchObject({
      code: 'article.not-found',
      params: { id: 'nobody' },
    })
  })

  it('leaves publication to publishing', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    const { article } = await openedArticle(library, id)
    const at = '2026-01-01T00:00:00.000Z'
    const publication = { firstPublishedAt: at, updatedAt: at, revision: '' }
    const json = JSON.stringify({ ...article, headline: 'Port', publication })
    expect(await library.save({ id, baseVersion: 1, json, by: 'Ana' })).toMatchObject({ status: 'saved', version: 2 })
    expect((await openedArticle(library, id)).article).toEqual({ ...article, headline: 'Port' })
  })

  it('tells who listens, until they stop', async () => {
    const library = await testLibrary()
    const heard: StoryChange[][] = []
    const stop = library.onChanged((changes) => heard.push(changes))
    const { id } = await library.create({ language: 'en', by: 'Ana' })
    const json = JSON.stringify({ ...newArticle('en'), headline: 'Harbour' })
    await library.save({ id, baseVersion: 1, json, by: 'Ana' })
    await library.trash([id])
    await library.restore([id])
    await library.publish({ id, baseVersion: 2, by: 'Ana' })
    stop()
    await library.trash([id])
    expect(heard).toEqual([1, 2, 2, 2, 3].map((version) => [{ id, version }]))
  })
})
