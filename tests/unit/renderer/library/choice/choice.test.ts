import { expect, test } from 'vitest'
import { Choice } from '../../../../../src/renderer/library/choice/choice'
import type { Stories } from '../../../../../src/renderer/library/stories'
import { queryOf } from '../../../../../src/renderer/library/view'
import { WHOLE_LIST } from '../../../../../src/shared/bridge/settings'
import { PAGE_SIZE } from '../../../../../src/shared/bridge/story'
import { row } from '../rows'

const query = queryOf(WHOLE_LIST)
const drafts = { ...query, filter: { stage: 'draft' as const } }
const names = (length: number) => Array.from({ length }, (_, n) => `s${n}`)

/** A list of stories as the window knows it, of which the first page has been read. */
function listed(ids: string[], reading = 1, of = query): Stories {
  const rows = ids.slice(0, PAGE_SIZE).map((id) => row(id))
  return { query: of, reading, total: ids.length, atLeast: false, counts: null, pages: new Map([[0, rows]]) }
}

/** A choice, and the library's answers to it, which are held back until they are let go. */
function choiceFrom(library: { ids: string[] }) {
  const waiting: (() => void)[] = []
  const failures: unknown[] = []
  const choice = new Choice(
    () => new Promise((resolve) => waiting.push(() => resolve(library.ids))),
    (error) => failures.push(error),
  )
  return { choice, waiting, failures, chosen: () => [...choice.ids] }
}

test('a row is added to the open one, and taken away again', () => {
  const { choice, chosen } = choiceFrom({ ids: [] })
  const stories = listed(names(5))
  choice.opened('s1')
  choice.toggle(stories, 3)
  expect(chosen()).toEqual(['s1', 's3'])
  choice.toggle(stories, 1)
  choice.toggle(stories, 3)
  expect(chosen()).toEqual([])
})

test('an open story that the list does not have is not chosen with a row of it', () => {
  const { choice, chosen } = choiceFrom({ ids: [] })
  choice.opened('elsewhere')
  choice.toggle(listed(names(5)), 3)
  expect(chosen()).toEqual(['s3'])
})

test('a range goes on from where it began, both ways', async () => {
  const { choice, chosen } = choiceFrom({ ids: [] })
  const stories = listed(names(9))
  await choice.reach(stories, 4, 6)
  expect(chosen()).toEqual(['s4', 's5', 's6'])
  await choice.reach(stories, 6, 3)
  expect(chosen()).toEqual(['s3', 's4'])
  choice.clear()
  await choice.reach(stories, 8, 8)
  expect(chosen()).toEqual(['s8'])
})

test('a range begins at its story, wherever that has moved', async () => {
  const { choice, chosen } = choiceFrom({ ids: [] })
  await choice.reach(listed(['a', 'b', 'c', 'd']), 1, 2)
  await choice.reach(listed(['new', 'a', 'b', 'c', 'd']), 3, 4)
  expect(chosen()).toEqual(['b', 'c', 'd'])
})

test('what has not been read is chosen too: a far end, and all', async () => {
  const library = { ids: names(500) }
  const { choice, waiting, chosen } = choiceFrom(library)
  const stories = listed(library.ids)
  const far = choice.reach(stories, 90, 320)
  waiting.shift()?.()
  await far
  expect(chosen()).toHaveLength(231)
  const all = choice.all(stories)
  waiting.shift()?.()
  await all
  expect(chosen()).toEqual(library.ids)
})

test('an answer to what is no longer wanted is not taken', async () => {
  const library = { ids: names(500) }
  const { choice, waiting, chosen } = choiceFrom(library)
  const all = choice.all(listed(library.ids))
  choice.toggle(listed(library.ids), 2)
  waiting.shift()?.()
  await all
  expect(chosen()).toEqual(['s2'])
})

test('what is chosen stays chosen when the list is read anew, as far as it is still there', async () => {
  const library = { ids: names(300) }
  const { choice, waiting, chosen } = choiceFrom(library)
  await choice.follow(listed(library.ids))
  await choice.reach(listed(library.ids), 1, 3)
  await choice.follow(listed(library.ids))
  await choice.follow(listed(['new', ...library.ids], 2))
  expect(waiting).toHaveLength(0)
  expect(chosen()).toEqual(['s1', 's2', 's3'])
  library.ids = library.ids.filter((id) => id !== 's2')
  const followed = choice.follow(listed(library.ids, 3))
  waiting.shift()?.()
  await followed
  expect(chosen()).toEqual(['s1', 's3'])
})

test('another order keeps it, another part of the library does not', async () => {
  const { choice, chosen } = choiceFrom({ ids: [] })
  await choice.follow(listed(names(5)))
  await choice.reach(listed(names(5)), 0, 1)
  const sorted = { filter: query.filter, sort: { by: 'headline' as const, descending: false } }
  await choice.follow(listed(names(5).reverse(), 2, sorted))
  expect(chosen()).toEqual(['s0', 's1'])
  await choice.follow(listed(names(5), 3, drafts))
  expect(chosen()).toEqual([])
})

test('a library that does not answer leaves what is chosen, and is told of', async () => {
  const failures: unknown[] = []
  const choice = new Choice(
    () => Promise.reject(new Error('disk')),
    (error) => failures.push(error),
  )
  choice.toggle(listed(names(300)), 0)
  await choice.all(listed(names(300)))
  expect([...choice.ids]).toEqual(['s0'])
  expect(failures).toHaveLength(1)
})

test('opening a story ends what was chosen; hearing of the same one again does not', () => {
  const { choice, chosen } = choiceFrom({ ids: [] })
  choice.opened('s0')
  choice.toggle(listed(names(5)), 3)
  choice.opened('s0')
  expect(chosen()).toEqual(['s0', 's3'])
  choice.opened('s4')
  expect(chosen()).toEqual([])
})
