import { expect, test } from 'vitest'
import { StetError } from '../../../../src/shared/bridge/errors'
import { handlersOf } from '../../../../src/main/handlers/handlers'
import type { House } from '../../../../src/main/handlers/house'
import { openHouse } from './house'

/** What a window that opens now begins with. */
const start = (house: House) => handlersOf(house)['app.start']({})

async function newsroom() {
  const opened = await openHouse()
  const older = await opened.ask('articles.create', {})
  const newest = await opened.ask('articles.create', {})
  await opened.settings.set({ welcomed: true, lastStory: older.id })
  return { ...opened, older: older.id, newest: newest.id }
}

test('the first run begins with no story, whatever the library holds', async () => {
  const { ask, house, library } = await openHouse()
  await ask('articles.create', {})
  expect(await start(house)).toMatchObject({
    info: { readOnly: false, sample: true },
    settings: { welcomed: false },
    stories: { total: 1 },
    story: null,
    problem: null,
  })
  await library.close()
})

test('a window begins with the list and the story that was open last', async () => {
  const { house, library, older } = await newsroom()
  expect(await start(house)).toMatchObject({ stories: { total: 2 }, story: { id: older, version: 1 }, problem: null })
  await library.close()
})

test('the newest takes the place of a story that is gone or in the trash', async () => {
  const { ask, house, library, settings, older, newest } = await newsroom()
  await ask('articles.trash', { ids: [older] })
  expect(await start(house)).toMatchObject({ story: { id: newest }, problem: null })
  await settings.set({ lastStory: 'nothere' })
  expect(await start(house)).toMatchObject({ story: { id: newest }, problem: null })
  await settings.set({ lastStory: undefined })
  expect(await start(house)).toMatchObject({ story: { id: newest }, problem: null })
  await library.close()
})

test('a story that cannot be read is named to the person, and the newest opens', async () => {
  const { house, library, older, newest } = await newsroom()
  const open = library.open
  library.open = async (id) => {
    if (id === older) throw new StetError('library.io', { detail: '' })
    return open(id)
  }
  expect(await start(house)).toMatchObject({ story: { id: newest }, problem: { code: 'library.io' } })
  await library.close()
})

test('a page that begins anew gets what is stored by then', async () => {
  const { house, library, newest } = await newsroom()
  const { 'app.start': begin, 'articles.trash': trash } = handlersOf(house)
  expect((await begin({})).stories.total).toBe(2)
  await trash({ ids: [newest] })
  expect((await begin({})).stories.total).toBe(1)
  await library.close()
})

test('a library that does not open is the answer', async () => {
  const { house, library } = await openHouse()
  await library.close()
  const refused = Promise.reject(new StetError('library.newer'))
  await expect(start({ ...house, library: refused })).rejects.toMatchObject({ code: 'library.newer' })
})
