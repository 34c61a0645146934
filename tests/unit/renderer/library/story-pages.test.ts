import { expect, test } from 'vitest'
import { indexOfStory, PAGE_SIZE, rowAt, StoryPages } from '../../../../src/renderer/library/story-pages'
import type { StoryFilter, StoryList, StoryRow } from '../../../../src/shared/bridge/story'

type Query = { filter: StoryFilter; offset: number; limit: number }

function row(id: string): StoryRow {
  const at = '2026-02-14T12:00:00.000Z'
  return {
    id,
    title: `Story ${id}`,
    standfirst: '',
    section: '',
    stage: 'draft',
    language: 'en-GB',
    direction: 'ltr',
    words: 0,
    tags: [],
    createdAt: at,
    updatedAt: at,
    trashedAt: null,
    sample: false,
  }
}

/** A library of stories s0, s1 …, whose answers are held back until they are let go. */
function slowLibrary(total: number) {
  let ids = Array.from({ length: total }, (_, index) => `s${index}`)
  const waiting: (() => void)[] = []
  const queries: Query[] = []
  const read = (query: Query) => {
    queries.push(query)
    const matching = query.filter.text === undefined ? ids : ids.filter((id) => id === query.filter.text)
    const stages = { draft: ids.length, 'in-review': 0, published: 0, killed: 0, withdrawn: 0 }
    const answer: StoryList = {
      rows: matching.slice(query.offset, query.offset + query.limit).map(row),
      total: matching.length,
      counts: { all: ids.length, trash: 0, stages },
    }
    return new Promise<StoryList>((resolve) => waiting.push(() => resolve(answer)))
  }
  const settle = async (which = waiting.splice(0)) => {
    for (const go of which) go()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { read, queries, waiting, settle, reorder: (next: (ids: string[]) => string[]) => (ids = next(ids)) }
}

const fail = (error: unknown) => {
  throw error
}

test('reads only the pages that come into view', async () => {
  const library = slowLibrary(1000)
  const pages = new StoryPages(library.read, fail)
  pages.show({})
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
  pages.show({})
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
  pages.show({})
  const early = library.waiting.splice(0)
  pages.show({ text: 's1' })
  await library.settle()
  await library.settle(early)
  expect(pages.stories).toMatchObject({ filter: { text: 's1' }, total: 1 })
  expect(rowAt(pages.stories, 0)?.id).toBe('s1')
})

test('forgets the rows of another filter, and those past the end', async () => {
  const library = slowLibrary(150)
  const pages = new StoryPages(library.read, fail)
  pages.show({})
  await library.settle()
  pages.look(90, 149)
  await library.settle()
  library.reorder((ids) => ids.slice(0, 20))
  pages.look(0, 10)
  pages.refresh()
  await library.settle()
  expect(indexOfStory(pages.stories, 's120')).toBe(-1)
  pages.show({ text: 's3' })
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
  pages.show({})
  await library.settle()
  expect(heard).toHaveLength(1)
  broken = false
  pages.look(0, 2)
  await library.settle()
  expect(pages.stories.total).toBe(3)
})
