import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import type { Article } from '../../../../src/shared/article/article'
import type { Revision } from '../../../../src/shared/article/revision'
import { Connection } from '../../../../src/main/store/connection'
import { sha256 } from '../../../../src/main/store/hash'
import { readRevision } from '../../../../src/main/store/revisions'
import type { Library } from '../../../../src/main/library/library'
import { addStory, inspect, openedArticle, testLibrary } from '../../../support/libraries'

/** Every revision of a library in the order in which they were cut, with their ids. */
function revisions(path: string): (Revision & { name: string; headline: string })[] {
  const ids = inspect(path).prepare('SELECT id FROM revision ORDER BY key').pluck().all() as string[]
  const db = new Connection(`${path}/stet.db`, { readOnly: true, wait: 0 })
  const found = ids.map((name) => {
    const revision = readRevision(db, name)
    if (revision === undefined) throw new Error(`no revision ${name}`)
    return { ...revision, name, headline: (revision.value as { headline: string }).headline }
  })
  db.close()
  return found
}

async function change(library: Library, id: string, fields: Partial<Article>): Promise<void> {
  const { article, version } = await openedArticle(library, id)
  await library.save({ id, baseVersion: version, json: JSON.stringify({ ...article, ...fields }), by: 'Ben' })
}

describe('revisions', () => {
  it('are named by the hash of their canonical bytes', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    const [revision] = revisions(library.path)
    const { name, headline: _, ...whole } = revision ?? { name: '', headline: '' }
    expect(sha256(canonicalJson(whole))).toBe(name)
    expect(whole).toMatchObject({ format: 1, kind: 'article', id, parents: [], author: 'Ana', reason: 'import' })
  })

  it('are cut by creating, importing and a change of stage, but not by a save', async () => {
    const library = await testLibrary()
    const { id } = await library.create({ language: 'en', by: 'Ana' })
    await change(library, id, { headline: 'Harbour' })
    await change(library, id, { stage: 'in-review' })
    expect(revisions(library.path).map(({ reason, author }) => [reason, author])).toEqual([
      ['create', 'Ana'],
      ['stage', 'Ben'],
    ])
  })

  it('follow the last one; a shared one follows the last that is shared', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    const checkpoint = () => library.checkpoint({ id, reason: 'idle', by: 'Ana' })
    await change(library, id, { headline: 'Two' })
    await checkpoint()
    await change(library, id, { headline: 'Three' })
    await checkpoint()
    await change(library, id, { stage: 'in-review' })
    await change(library, id, { headline: 'Four' })
    await checkpoint()

    const cut = revisions(library.path)
    const [one, two, three, stage, four] = cut
    expect(cut.map(({ reason }) => reason)).toEqual(['import', 'idle', 'idle', 'stage', 'idle'])
    expect(two?.parents).toEqual([one?.name])
    expect(three?.parents).toEqual([two?.name])
    expect(stage?.parents).toEqual([one?.name])
    expect(four?.parents).toEqual([stage?.name])
  })

  it('are not cut for a value that the last one has', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    await library.checkpoint({ id, reason: 'blur', by: 'Ana' })
    await change(library, id, { headline: 'Two' })
    await library.checkpoint({ id, reason: 'blur', by: 'Ana' })
    await library.checkpoint({ id, reason: 'interval', by: 'Ana' })
    await library.publish({ id, baseVersion: 2, by: 'Ana' })
    await library.checkpoint({ id, reason: 'idle', by: 'Ana' })
    expect(revisions(library.path).map(({ reason }) => reason)).toEqual(['import', 'blur', 'publish'])
  })
})

describe('publishing', () => {
  it('sets the stage and names the revision that holds what went out', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })

    const opened = await library.publish({ id, baseVersion: 1, by: 'Eva' })

    const story = JSON.parse(opened.json) as Article
    const publish = revisions(library.path).find(({ reason }) => reason === 'publish')
    expect(opened.version).toBe(2)
    expect(story.stage).toBe('published')
    expect(story.publication?.revision).toBe(publish?.name)
    expect(story.publication?.firstPublishedAt).toBe(story.publication?.updatedAt)
    expect(publish).toMatchObject({ author: 'Eva', value: { stage: 'published', publication: { revision: '' } } })
    expect(await library.stored([id])).toEqual([
      { id, json: opened.json, sample: false, published: expect.any(String) },
    ])
  })

  it('keeps what went out apart from later changes, until it is published again', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    const first = JSON.parse((await library.publish({ id, baseVersion: 1, by: 'Eva' })).json) as Article
    await change(library, id, { headline: 'Port' })

    const [stored] = await library.stored([id])
    expect(JSON.parse(stored?.json ?? '')).toMatchObject({ headline: 'Port', publication: first.publication })
    expect(JSON.parse(stored?.published ?? '')).toEqual(first)

    const second = await library.publish({ id, baseVersion: 3, by: 'Eva' })
    const again = JSON.parse(second.json) as Article
    expect(again.publication?.firstPublishedAt).toBe(first.publication?.firstPublishedAt)
    expect(again.publication?.revision).not.toBe(first.publication?.revision)
    expect(JSON.parse((await library.stored([id]))[0]?.published ?? '')).toEqual(again)
  })

  it('does nothing where just this is out, and refuses what was not looked at, is on hold or is disputed', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    const first = await library.publish({ id, baseVersion: 1, by: 'Eva' })
    expect(await library.publish({ id, baseVersion: 2, by: 'Eva' })).toEqual(first)
    await expect(library.publish({ id, baseVersion: 1, by: 'Eva' })).rejects.toMatchObject({ code: 'article.moved-on' })
    const held = await addStory(library, { legal: { hold: true, note: 'court' } })
    await expect(library.publish({ id: held, baseVersion: 1, by: 'Eva' })).rejects.toMatchObject({
      code: 'article.on-hold',
    })
    const disputed = await addStory(library, { conflicts: [{ id: 'a', place: 'headline', theirs: 'Port' }] })
    await expect(library.publish({ id: disputed, baseVersion: 1, by: 'Eva' })).rejects.toMatchObject({
      code: 'article.disputed',
    })
  })

  it('finds nothing that went out for a story that another library published', async () => {
    const library = await testLibrary()
    const at = '2026-01-01T00:00:00.000Z'
    const publication = { firstPublishedAt: at, updatedAt: at, revision: '0'.repeat(64) }
    const id = await addStory(library, { stage: 'published', publication })
    expect(await library.stored([id])).toMatchObject([{ published: null }])
  })
})
