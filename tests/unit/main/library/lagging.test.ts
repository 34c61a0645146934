import { describe, expect, it, vi } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import { NEWEST_FIRST, type StoryChange } from '../../../../src/shared/bridge/story'
import type { Library } from '../../../../src/main/library/library'
import { addStory, inspect, openedArticle, testLibrary, titles } from '../../../support/libraries'

const MANY = 2500

/** Brings in more stories than are taken in while somebody waits for an answer. Gives their ids. */
function bringInMany(library: Library): Promise<string[]> {
  const stories = Array.from({ length: MANY }, (_, n) => ({
    json: JSON.stringify({ ...newArticle('en'), headline: `Ferry ${n}`, standfirst: 'A ferry as any other' }),
    original: { name: 'ferry.txt', text: '' },
  }))
  return library.bringIn({ stories, by: 'Ana' })
}

async function rename(library: Library, id: string, headline: string): Promise<void> {
  const { article, version } = await openedArticle(library, id)
  await library.save({ id, baseVersion: version, json: JSON.stringify({ ...article, headline }), by: 'Ana' })
}

/** What a library tells from now on. */
function heardFrom(library: Library): StoryChange[][] {
  const heard: StoryChange[][] = []
  library.onChanged((changes) => heard.push(changes))
  return heard
}

/** The way to read how many stories wait. */
function waitingIn({ path }: { path: string }): () => number {
  const count = inspect(path).prepare('SELECT count(*) FROM stale').pluck()
  return () => count.get() as number
}

const patiently = <T>(check: () => T) => vi.waitFor(check, { timeout: 30_000, interval: 20 })

describe('while many stories wait to be indexed', { timeout: 60_000 }, () => {
  it('what was saved last is found at the next search, and the next', async () => {
    const library = await testLibrary()
    const waiting = waitingIn(library)
    const ids = await bringInMany(library)
    await rename(library, ids[0] as string, 'Zebra')
    expect(await titles(library, { text: 'zebra' })).toEqual(['Zebra'])
    await addStory(library, { headline: 'Okapi' })
    expect(await titles(library, { text: 'okapi' })).toEqual(['Okapi'])
    expect(waiting()).toBeGreaterThan(0)
  })

  it('what was saved last is taken in first without a search', async () => {
    const library = await testLibrary()
    const [first] = await bringInMany(library)
    await rename(library, first as string, 'Zebra')
    const isWaiting = inspect(library.path)
      .prepare('SELECT count(*) FROM stale JOIN story ON key = story WHERE id = ?')
      .pluck()
    const waiting = waitingIn(library)
    await patiently(() => expect(waiting()).toBeLessThan(MANY))
    expect(isWaiting.get(first)).toBe(0)
    expect(waiting()).toBeGreaterThan(0)
  })

  it('the window is told once that search has caught up, and search finds all in the order of the list', async () => {
    const library = await testLibrary()
    const ids = await bringInMany(library)
    await rename(library, ids[7] as string, 'Ferry again')
    const heard = heardFrom(library)
    const found = () => library.ids({ filter: { text: 'ferry' }, sort: NEWEST_FIRST })
    expect((await found()).length).toBeLessThan(MANY)
    await patiently(() => expect(heard).toEqual([[]]))
    const newest = ids.filter((_, at) => at !== 7).toReversed()
    expect(await found()).toEqual([ids[7], ...newest])
    expect(await library.ids({ filter: {}, sort: NEWEST_FIRST })).toEqual([ids[7], ...newest])
    await rename(library, ids[7] as string, 'Ferry for ever')
    await patiently(() => expect(waitingIn(library)()).toBe(0))
    expect(heard).toEqual([[], [{ id: ids[7], version: 3 }]])
  })

  it('nobody is told who was never answered with less', async () => {
    const library = await testLibrary()
    const heard = heardFrom(library)
    const waiting = waitingIn(library)
    await bringInMany(library)
    await patiently(() => expect(waiting()).toBe(0))
    await titles(library, { text: 'ferry' })
    expect(heard.map((changes) => changes.length)).toEqual([MANY])
  })

  it('a list that is made anew shows the newest first, and the window is told when it is whole', async () => {
    const before = await testLibrary()
    const ids = await bringInMany(before)
    await before.close()
    inspect(before.path).exec('UPDATE projected SET version = 0')

    const library = await testLibrary({ path: before.path })
    const heard = heardFrom(library)
    const newest = ids.toReversed()
    const listed = await library.ids({ filter: {}, sort: NEWEST_FIRST })
    expect(listed.length).toBeLessThan(MANY)
    expect(listed).toEqual(newest.slice(0, listed.length))
    await patiently(() => expect(heard).toEqual([[]]))
    expect(await library.ids({ filter: {}, sort: NEWEST_FIRST })).toEqual(newest)
    expect(await library.ids({ filter: { text: 'ferry' }, sort: NEWEST_FIRST })).toEqual(newest)
  })
})
