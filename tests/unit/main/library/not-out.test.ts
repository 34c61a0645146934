import { expect, it, vi } from 'vitest'
import type { Library } from '../../../../src/main/library/library'
import { openLibrary } from '../../../../src/main/library/local-library'
import type { Article } from '../../../../src/shared/article/article'
import { addStory, inspect, openedArticle, testLibrary } from '../../../support/libraries'

const by = 'Ana'

async function edit(library: Library, id: string, change: Partial<Article>): Promise<void> {
  const { article, version } = await openedArticle(library, id)
  await library.save({ id, baseVersion: version, json: JSON.stringify({ ...article, ...change }), by })
}

async function publish(library: Library, id: string): Promise<void> {
  const { version } = await library.open(id)
  await library.publish({ id, baseVersion: version, by })
}

const notOut = async (library: Library, id: string) => (await library.rows([id]))[0]?.notOut
const becomes = (library: Library, id: string, count: number) =>
  vi.waitFor(async () => expect(await notOut(library, id)).toBe(count), { timeout: 20_000, interval: 50 })

it('the list tells in how many places a published story differs from what went out', async () => {
  const library = await testLibrary()
  const [id, draft] = [await addStory(library, { headline: 'Ferry' }), await addStory(library, { headline: 'Buses' })]
  await publish(library, id)
  expect(await notOut(library, id)).toBe(0)
  const heard: string[] = []
  library.onChanged((changes) => heard.push(...changes.map((change) => `${change.id} ${change.version}`)))
  await edit(library, id, { headline: 'Ferry sails', kicker: 'Harbour' })
  await edit(library, draft, { headline: 'Night buses' })
  const { version } = await library.open(id)
  await becomes(library, id, 2)
  // Once for the save, and once for the count.
  expect(heard.filter((each) => each === `${id} ${version}`)).toHaveLength(2)
  expect(await notOut(library, draft)).toBe(0)

  // What readers don't see is no change to them.
  await edit(library, id, { headline: 'Ferry', kicker: '', assignedTo: 'Ben' })
  await becomes(library, id, 0)

  await edit(library, id, { headline: 'Ferry sails' })
  await becomes(library, id, 1)
  await publish(library, id)
  expect(await notOut(library, id)).toBe(0)

  await edit(library, id, { headline: 'Ferry sails again' })
  await becomes(library, id, 1)
  await edit(library, id, { stage: 'in-review' })
  expect(await notOut(library, id)).toBe(0)
})

it('of stories that are as they went out nothing is noted, and one that becomes so again is counted', async () => {
  const library = await testLibrary()
  const [same, other] = [await addStory(library, { headline: 'Same' }), await addStory(library, { headline: 'Other' })]
  await publish(library, same)
  await publish(library, other)
  const db = inspect(library.path)
  db.prepare('DELETE FROM story_not_out').run()
  const published = (await openedArticle(library, other)).article
  await edit(library, other, { headline: 'Another' })
  await becomes(library, other, 1)
  expect(db.prepare('SELECT changes FROM story_not_out').pluck().all()).toEqual([1])
  await edit(library, other, published)
  await becomes(library, other, 0)
})

it('what was not counted before the library closed is counted when it is open again', async () => {
  const first = await testLibrary()
  const id = await addStory(first, { headline: 'Ferry' })
  await publish(first, id)
  await edit(first, id, { headline: 'Ferry sails' })
  await first.close()
  expect(inspect(first.path).prepare('SELECT changes FROM story_not_out').pluck().all()).toEqual([0])
  const again = await openLibrary({ path: first.path })
  await becomes(again, id, 1)
  await again.close()
})
