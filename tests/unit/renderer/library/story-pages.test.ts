import { expect, test } from 'vitest'
import { StoryPages } from '../../../../src/renderer/library/story-pages'
import { indexOfStory, rowAt, rowsBetween } from '../../../../src/renderer/library/stories'
import { listOf, row } from './rows'
import { type Query, queryOf } from '../../../../src/renderer/library/view'
import { WHOLE_LIST } from '../../../../src/shared/bridge/settings'
import { PAGE_SIZE, type StoryList } from '../../../../src/shared/bridge/story'

type Page = Query & { offset: number; limit: number }

/** A library of stories s0, s1 …, whose answers are held back until they are let go. */
function slowLibrary(total: number) {
  let ids = Array.from({ length: total }, (_, index) => `s${index}`)
  const waiting: (() => void)[] = []
  const queries: Page[] = []
  const read = (query: Page) => {
    queries.push(query)
    const matching = query.filter.text === undefined ? ids : ids.filter((id) => id === query.filter.text)
    const answer = listOf(
      matching.slice(query.offset, query.offset + query.limit).map((id) => row(id)),
      matching.length,
    )
    return new Promise<StoryList>((resolve) => waiting.push(() => resolve(answer)))
  }
  const settle = async (which = waiting.splice(0)) => {
    for (const go of which) go()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { read, queries, waiting, settle, reorder: (next: (ids: string[]) => string[]) => (ids = next(ids)) }
}

const EVERYTHING = queryOf(WHOLE_LIST)
const seeking = (text: string): Query => ({ ...EVERYTHING, filter: { text } })

const fail = (error: unknown) => {
  throw error
}

test('reads only the pages that come into view', async () => {
  const library = slowLibrary(1000)
  const pages = new StoryPages(library.read, fail)
  pages.show(EVERYTHING)
  await library.settle()
  pages.look(0, 12)
  pages.look(95, 108)
  await library.settle()
  expect(library.queries.map(({ offset }) => offset)).toEqual([0, PAGE_SIZE])
  expect(pages.stories.total).toBe(1000)
  expect(rowAt(pages.stories, 105)?.id).toBe('s105')
  expect(rowAt(pages.stories, 205)).toBeUndefined()
})

test('keeps showing what it has until newer rows have arrived', async () => {
  const library = slowLibrary(3)
  const pages = new StoryPages(library.read, fail)
  pages.show(EVERYTHING)
  await library.settle()
  library.reorder(() => ['s2', 's0', 's1'])
  pages.refresh()
  expect(rowAt(pages.stories, 0)?.id).toBe('s0')
  await library.settle()
  expect(rowAt(pages.stories, 0)?.id).toBe('s2')
  expect(indexOfStory(pages.stories, 's1')).toBe(2)
})

test('an answer to an earlier filter never takes the place of a later one', async () => {
  const library = slowLibrary(3)
  const pages = new StoryPages(library.read, fail)
  pages.show(EVERYTHING)
  const early = library.waiting.splice(0)
  pages.show(seeking('s1'))
  await library.settle()
  await library.settle(early)
  expect(pages.stories).toMatchObject({ query: seeking('s1'), total: 1 })
  expect(rowAt(pages.stories, 0)?.id).toBe('s1')
})

test('forgets the rows of another filter, and those past the end', async () => {
  const library = slowLibrary(150)
  const pages = new StoryPages(library.read, fail)
  pages.show(EVERYTHING)
  await library.settle()
  pages.look(90, 149)
  await library.settle()
  library.reorder((ids) => ids.slice(0, 20))
  pages.look(0, 10)
  pages.refresh()
  await library.settle()
  expect(indexOfStory(pages.stories, 's120')).toBe(-1)
  pages.show(seeking('s3'))
  await library.settle()
  expect(indexOfStory(pages.stories, 's4')).toBe(-1)
})

test('a page that could not be read is asked for again', async () => {
  let broken = true
  const heard: unknown[] = []
  const library = slowLibrary(3)
  const pages = new StoryPages(
    (query) => (broken ? Promise.reject(new Error('disk')) : library.read(query)),
    (error) => heard.push(error),
  )
  pages.show(EVERYTHING)
  await library.settle()
  expect(heard).toHaveLength(1)
  broken = false
  pages.look(0, 2)
  await library.settle()
  expect(pages.stories.total).toBe(3)
})

test('begins with a page that it does not read again until something changes', async () => {
  const library = slowLibrary(250)
  const pages = new StoryPages(library.read, fail)
  const first = library.read({ ...EVERYTHING, offset: 0, limit: PAGE_SIZE })
  await library.settle()
  pages.begin(EVERYTHING, await first)
  pages.show({ ...EVERYTHING })
  pages.look(0, 12)
  expect(rowAt(pages.stories, 3)?.id).toBe('s3')
  expect(library.queries).toHaveLength(1)
  pages.look(95, 108)
  await library.settle()
  expect([rowAt(pages.stories, 3)?.id, rowAt(pages.stories, 108)?.id]).toEqual(['s3', 's108'])
  pages.show(seeking('s7'))
  await library.settle()
  expect(pages.stories.total).toBe(1)
})

test('a page of another part than the one that is wanted is not taken for it', async () => {
  const library = slowLibrary(3)
  const pages = new StoryPages(library.read, fail)
  const first = library.read({ ...EVERYTHING, offset: 0, limit: PAGE_SIZE })
  await library.settle()
  pages.begin(EVERYTHING, await first)
  pages.show(seeking('s1'))
  await library.settle()
  expect(pages.stories).toMatchObject({ query: seeking('s1'), total: 1 })
})

/** A library that counts to a thousand at most, as it does for a search with many hits. */
function countingToThousand(length: number) {
  return (query: Page): Promise<StoryList> => {
    const ids = Array.from(
      { length: Math.max(0, Math.min(length - query.offset, query.limit)) },
      (_, n) => query.offset + n,
    )
    const counted = Math.min(length, 1000)
    return Promise.resolve(
      listOf(
        ids.map((n) => row(`s${n}`)),
        counted,
        length > 1000,
      ),
    )
  }
}

async function readTo(pages: StoryPages, index: number) {
  pages.look(index - 10, index)
  await new Promise((resolve) => setTimeout(resolve))
}

test('where the library stopped counting the list grows as its end comes into view, until the end is known', async () => {
  const pages = new StoryPages(countingToThousand(1130), fail)
  pages.show(seeking('a'))
  await readTo(pages, 10)
  expect(pages.stories).toMatchObject({ total: 1000, atLeast: true })
  await readTo(pages, 999)
  expect(pages.stories).toMatchObject({ total: 1100, atLeast: true })
  await readTo(pages, 1099)
  expect(pages.stories).toMatchObject({ total: 1130, atLeast: false })
  await readTo(pages, 10)
  expect(pages.stories).toMatchObject({ total: 1130, atLeast: false })
  pages.refresh()
  await readTo(pages, 10)
  expect(pages.stories).toMatchObject({ total: 1130, atLeast: true })
})

test('a list that ends where the library stopped counting ends there', async () => {
  const pages = new StoryPages(countingToThousand(1100), fail)
  pages.show(seeking('a'))
  await readTo(pages, 10)
  await readTo(pages, 999)
  await readTo(pages, 1099)
  expect(pages.stories.total).toBe(1100)
})

test('rows between two are whole or not there', async () => {
  const pages = new StoryPages(countingToThousand(250), fail)
  pages.show(EVERYTHING)
  await readTo(pages, 10)
  expect(rowsBetween(pages.stories, 3, 1)?.map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
  expect(rowsBetween(pages.stories, 98, 101)).toBeUndefined()
})

test('pages far from what is in view are let go, and read again', async () => {
  const far = new StoryPages(async (page) => listOf([row(`s${page.offset}`)], 100_000), fail)
  far.show(EVERYTHING)
  await readTo(far, 10)
  await readTo(far, 2000)
  expect(rowAt(far.stories, 0)?.id).toBe('s0')
  await readTo(far, 90_000)
  expect(rowAt(far.stories, 0)).toBeUndefined()
  await readTo(far, 10)
  expect(rowAt(far.stories, 0)?.id).toBe('s0')
})
