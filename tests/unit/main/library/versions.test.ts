import { deflateSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import type { Block } from '../../../../src/shared/article/block'
import type { Revision } from '../../../../src/shared/article/revision'
import { readArticle } from '../../../../src/shared/article/read'
import { History, type Version } from '../../../../src/shared/bridge/history'
import { newestGoodVersion } from '../../../../src/main/library/good-version'
import type { CheckpointReason } from '../../../../src/main/library/door/versions'
import type { Library } from '../../../../src/main/library/library'
import { Connection } from '../../../../src/main/store/connection'
import { sha256 } from '../../../../src/main/store/hash'
import { readRevision } from '../../../../src/main/store/revisions'
import { addStory, inspect, openedArticle, testLibrary } from '../../../support/libraries'

type TestLibrary = Library & { path: string }

async function write(library: Library, id: string, fields: Partial<Article>): Promise<void> {
  const { article, version } = await openedArticle(library, id)
  await library.save({ id, baseVersion: version, json: JSON.stringify({ ...article, ...fields }), by: 'Ben' })
}

async function writeAndCut(library: Library, id: string, headline: string, reason: CheckpointReason = 'idle') {
  await write(library, id, { headline })
  await library.checkpoint({ id, reason, by: 'Ben' })
}

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, content: [{ type: 'text', text }] })

async function listed(library: Library, id: string): Promise<Version[]> {
  const history = await library.versions(id)
  expect(History.parse(history)).toEqual(history)
  return history.versions
}

function reader(library: TestLibrary): Connection {
  const db = new Connection(`${library.path}/stet.db`, { readOnly: true, wait: 0 })
  onTestFinished(() => db.close())
  return db
}

/** Puts another text in the place of a revision's, under the same name. */
function damage(library: TestLibrary, revision: string | undefined): void {
  inspect(library.path)
    .prepare(`UPDATE revision SET base = NULL, encoding = 'deflate', bytes = ? WHERE id = ?`)
    .run(deflateSync('{}'), revision)
}

/** Puts a revision with a value of one's own behind the others, as another Stet may have written it. */
function addForeign(library: TestLibrary, story: string, value: unknown): string {
  const at = '2026-01-01T00:00:00.000Z'
  const revision = {
    format: 1,
    kind: 'article',
    id: story,
    value,
    parents: [],
    author: 'Eva',
    at,
    reason: 'share',
    schema: 9,
    deleted: false,
  }
  const json = canonicalJson(revision)
  inspect(library.path)
    .prepare(
      `INSERT INTO revision (id, kind, subject, at, author, reason, shared, value_hash, encoding, bytes)
       VALUES (?, 'article', ?, ?, 'Eva', 'share', 1, ?, 'deflate', ?)`,
    )
    .run(sha256(json), story, at, sha256(canonicalJson(value)), deflateSync(json))
  return sha256(json)
}

describe('the versions of a story', () => {
  it('are listed newest first, with who cut them, when, why and what came and went', async () => {
    const library = await testLibrary()
    const id = await addStory(library, {
      headline: 'Ferry sails',
      body: [paragraph('a', 'At noon, from the old pier.')],
    })
    await write(library, id, { body: [paragraph('a', 'At noon, from the new pier, with 300 on board.')] })
    await library.checkpoint({ id, reason: 'blur', by: 'Ben' })
    await library.nameVersion({ story: id, label: 'For the desk', by: 'Ana' })

    const [named, checkpoint, first, ...more] = await listed(library, id)
    expect(more).toEqual([])
    expect(named).toMatchObject({
      author: 'Ana',
      reason: 'name',
      label: 'For the desk',
      shared: true,
      added: 0,
      removed: 0,
    })
    expect(checkpoint).toMatchObject({
      author: 'Ben',
      reason: 'blur',
      label: null,
      shared: false,
      added: 5,
      removed: 1,
    })
    expect(first).toMatchObject({ author: 'Ana', reason: 'import', label: null, shared: true, added: 8, removed: 0 })
    for (const { at } of [named, checkpoint, first] as Version[])
      expect(Date.now() - Date.parse(at)).toBeLessThan(60_000)
  })

  it('are counted the same by a process that did not cut them, and by one that may only read', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    for (const headline of ['One two', 'Two three four', 'Four']) await writeAndCut(library, id, headline)
    const before = await listed(library, id)
    expect(before.map(({ added, removed }) => [added, removed])).toEqual([
      [1, 3],
      [3, 2],
      [1, 0],
      [1, 0],
    ])
    const db = inspect(library.path)
    db.exec('UPDATE revision SET added = NULL, removed = NULL')
    const other = await testLibrary({ path: library.path, readOnly: true })
    expect(await listed(other, id)).toEqual(before)
    const uncounted = db.prepare('SELECT count(*) FROM revision WHERE added IS NULL').pluck()
    expect(uncounted.get()).toBe(4)
    expect(await listed(library, id)).toEqual(before)
    expect(uncounted.get()).toBe(0)
  })

  it('go on being counted by a process that finds them there', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    await library.close()
    const again = await testLibrary({ path: library.path })
    await writeAndCut(again, id, 'One two')
    expect((await listed(again, id)).map(({ added }) => added)).toEqual([1, 1])
  })

  it('say which of them the story is now, and which went out last', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    await library.publish({ id, baseVersion: 1, by: 'Eva' })
    const [out] = await listed(library, id)
    expect(out).toMatchObject({ reason: 'publish', published: true })
    expect((await library.versions(id)).current).toBe(out?.id)

    await writeAndCut(library, id, 'Two')
    const [two, second, first] = await listed(library, id)
    expect([two, second, first].map((version) => version?.published)).toEqual([false, true, false])
    expect((await library.versions(id)).current).toBe(two?.id)
    await write(library, id, { headline: 'Three' })
    expect((await library.versions(id)).current).toBeNull()
    await write(library, id, { headline: 'One' })
    expect((await library.versions(id)).current).toBe(out?.id)
  })

  it('are those of this story alone, and of no other', async () => {
    const library = await testLibrary()
    const [one, two] = [await addStory(library, { headline: 'One' }), await addStory(library, { headline: 'Two' })]
    const [version] = await listed(library, two)
    expect(await listed(library, one)).toHaveLength(1)
    await expect(library.readVersion({ story: one, revision: version?.id ?? '' })).rejects.toMatchObject({
      code: 'version.not-found',
    })
    await expect(library.readVersion({ story: one, revision: '0'.repeat(64) })).rejects.toMatchObject({
      code: 'version.not-found',
    })
    await expect(library.versions('nowhere')).rejects.toMatchObject({ code: 'article.not-found' })
  })

  it('are listed although the story itself is damaged', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    inspect(library.path).prepare(`UPDATE story SET json = replace(json, 'Harbour', 'Hasbour')`).run()
    const [version] = await listed(library, id)
    expect(JSON.parse(await library.readVersion({ story: id, revision: version?.id ?? '' }))).toMatchObject({
      headline: 'Harbour',
    })
  })
})

describe('a version', () => {
  it('is read as it was, however many came after it', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Number 0' })
    for (let n = 1; n < 30; n++) await writeAndCut(library, id, `Number ${n}`)
    for (const [index, { id: revision }] of (await listed(library, id)).toReversed().entries()) {
      const article = JSON.parse(await library.readVersion({ story: id, revision })) as Article
      expect(article.headline).toBe(`Number ${index}`)
    }
  })

  it('that went out names itself', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    const { json } = await library.publish({ id, baseVersion: 1, by: 'Eva' })
    const [out] = await listed(library, id)
    expect(JSON.parse(await library.readVersion({ story: id, revision: out?.id ?? '' }))).toEqual(JSON.parse(json))
  })

  it('of a newer Stet is read as far as it is understood, and said to be more', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    const { article } = await openedArticle(library, id)
    const revision = addForeign(library, id, { ...article, headline: 'Two', schema: 9, mood: 'grave' })
    const read = readArticle(await library.readVersion({ story: id, revision }))
    expect(read.article.headline).toBe('Two')
    expect(read.unknown).toEqual(['schema 9', 'mood'])
    expect((await listed(library, id))[0]).toMatchObject({ id: revision, added: 1, removed: 1 })
  })

  it('that is damaged says so, leaves the others be and counts as nothing', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    await writeAndCut(library, id, 'Two')
    const [two, one] = await listed(library, id)
    damage(library, two?.id)
    await expect(library.readVersion({ story: id, revision: two?.id ?? '' })).rejects.toMatchObject({
      code: 'version.damaged',
    })
    expect(await library.readVersion({ story: id, revision: one?.id ?? '' })).toContain('One')
    inspect(library.path).exec('UPDATE revision SET added = NULL, removed = NULL')
    expect((await listed(library, id)).map(({ added }) => added)).toEqual([0, 1])
  })
})

describe('naming a version', () => {
  it('always cuts one that travels, even under the same name again', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    for (let n = 0; n < 3; n++) await library.nameVersion({ story: id, label: 'Final', by: 'Ana' })
    const versions = await listed(library, id)
    expect(versions.map(({ label, shared }) => [label, shared])).toEqual([
      ['Final', true],
      ['Final', true],
      ['Final', true],
      [null, true],
    ])
    const db = reader(library)
    const [third, second, first, imported] = versions.map(({ id: name }) => ({
      name,
      ...(readRevision(db, name) as Revision),
    }))
    expect(third?.parents).toEqual([second?.name])
    expect(second?.parents).toEqual([first?.name])
    expect(first?.parents).toEqual([imported?.name])
    expect(first).toMatchObject({ reason: 'name', label: 'Final' })
  })

  it('follows the last version that travels, not what was written in between', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    await writeAndCut(library, id, 'Two')
    await library.nameVersion({ story: id, label: 'Final', by: 'Ana' })
    const [named, , imported] = await listed(library, id)
    expect(readRevision(reader(library), named?.id ?? '')?.parents).toEqual([imported?.id])
  })
})

describe('restoring', () => {
  it('cuts a version that travels, even back to what the last of these had', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    await writeAndCut(library, id, 'Two')
    await writeAndCut(library, id, 'One', 'restore')
    await library.checkpoint({ id, reason: 'restore', by: 'Ben' })
    await library.checkpoint({ id, reason: 'idle', by: 'Ben' })
    expect((await listed(library, id)).map(({ reason, shared }) => [reason, shared])).toEqual([
      ['restore', true],
      ['idle', false],
      ['import', true],
    ])
  })
})

describe('the newest good version', () => {
  it('is the newest that is sound and understood', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'One' })
    for (const headline of ['Two', 'Three']) await writeAndCut(library, id, headline)
    const [three, two, one] = await listed(library, id)
    const db = reader(library)
    const good = () => newestGoodVersion(db, id)
    expect(good()).toEqual({ revision: three?.id, at: three?.at })
    addForeign(library, id, { schema: 9 })
    addForeign(library, id, ['no story'])
    expect(good()).toEqual({ revision: three?.id, at: three?.at })
    damage(library, three?.id)
    expect(good()).toEqual({ revision: two?.id, at: two?.at })
    damage(library, one?.id)
    damage(library, two?.id)
    expect(good()).toBeUndefined()
  })
})
