import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StorySession } from '../../../../src/renderer/session/story-session'
import { FakeBridge, storyWith } from '../fake-bridge'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function opened(fields: Parameters<typeof storyWith>[0] = {}, options = { libraryReadOnly: false }) {
  const bridge = new FakeBridge(storyWith(fields))
  const session = new StorySession(bridge.open, options)
  const write = (headline: string) =>
    session.edit((article) => ({ ...article, headline }), { group: 'typing headline' })
  return { bridge, session, write }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('an edit is saved by itself, and the version goes on', async () => {
  const { bridge, session, write } = opened()
  write('New')
  expect(session.saving.state).toBe('saving')
  await pass(300)
  expect([bridge.saved.headline, session.version, session.saving.state]).toEqual(['New', 2, 'saved'])
})

test('an edit that changes nothing is none', () => {
  const { session } = opened()
  const heard = vi.fn<() => void>()
  session.subscribe(heard)
  session.edit((article) => article)
  expect([session.canUndo, heard.mock.calls.length]).toEqual([false, 0])
})

test('undo and redo are saved too, and say where the caret belongs', async () => {
  const { bridge, session } = opened()
  const places: unknown[] = []
  session.onCaret((caret) => places.push(caret))
  const at = (start: number) => ({ place: 'field' as const, field: 'headline' as const, start, end: start })
  session.edit((article) => ({ ...article, headline: 'x' }), { caretBefore: at(0), caretAfter: at(1) })
  session.undo()
  await pass(300)
  expect(bridge.saved.headline).toBe('')
  session.redo()
  await pass(300)
  expect(bridge.saved.headline).toBe('x')
  expect(places).toEqual([at(0), at(1)])
})

test('newer work that is found when saving is taken in beside what was written here, and both are saved', async () => {
  const { bridge, session, write } = opened({ headline: 'Old', section: 'City' })
  bridge.json = JSON.stringify({ ...bridge.story, section: 'World' })
  bridge.version = 5
  write('Mine')
  await pass(2000)
  expect(session.article).toMatchObject({ headline: 'Mine', section: 'World', conflicts: [] })
  expect(bridge.saved).toMatchObject({ headline: 'Mine', section: 'World', conflicts: [] })
  expect([bridge.version, session.version, session.saving.state]).toEqual([6, 6, 'saved'])
})

test('where both changed the same field, ours stands and the other is kept as a conflict', async () => {
  const { bridge, session, write } = opened({ headline: 'Old' })
  bridge.json = JSON.stringify({ ...bridge.story, headline: 'Theirs' })
  bridge.version = 5
  write('Mine')
  await pass(2000)
  expect(session.article.headline).toBe('Mine')
  expect(session.article.conflicts).toMatchObject([{ place: 'headline', base: 'Old', ours: 'Mine', theirs: 'Theirs' }])
})

test('words that came into the paragraph that is being written are beside those written here, and undo leaves them', async () => {
  const paragraph = (text: string) => [
    { type: 'paragraph' as const, id: 'p', content: [{ type: 'text' as const, text }] },
  ]
  const { bridge, session } = opened({ body: paragraph('The mayor spoke.') })
  session.edit((article) => ({ ...article, body: paragraph('The new mayor spoke.') }))
  bridge.json = JSON.stringify({ ...bridge.story, body: paragraph('The mayor spoke today.') })
  bridge.version = 5
  await pass(2000)
  expect(bridge.saved).toMatchObject({ body: paragraph('The new mayor spoke today.'), conflicts: [] })
  session.undo()
  expect(session.article).toMatchObject({ body: paragraph('The mayor spoke today.'), conflicts: [] })
})

test('a stored version that is not newer changes nothing', () => {
  const { bridge, session, write } = opened()
  write('Mine')
  session.adopt({ version: 1, json: JSON.stringify({ ...bridge.story, headline: 'Old' }) })
  expect(session.article.headline).toBe('Mine')
})

test('undo after taking in newer work keeps that work', async () => {
  const { bridge, session, write } = opened({ headline: 'Old' })
  write('Mine')
  await pass(300)
  session.adopt({ version: 9, json: JSON.stringify({ ...bridge.saved, section: 'World' }) })
  session.undo()
  expect(session.article).toMatchObject({ headline: 'Old', section: 'World' })
})

test('what is written while a save is on its way is saved next', async () => {
  const { bridge, write } = opened()
  write('One')
  await pass(299)
  write('Two')
  await pass(1000)
  expect(bridge.saved.headline).toBe('Two')
})

test('a story that is not wholly understood, or in a library for reading, takes no edits', async () => {
  const strange = opened({ mood: 'blue' } as never)
  strange.write('x')
  expect([strange.session.readOnly, strange.session.unknown, strange.session.article.headline]).toEqual([
    true,
    ['mood'],
    '',
  ])
  const shut = opened({}, { libraryReadOnly: true })
  shut.write('x')
  await pass(2000)
  expect([shut.session.readOnly, shut.session.article.headline, shut.bridge.calls]).toEqual([true, '', []])
})

test('closing saves, cuts a checkpoint if anything changed, and lets go', async () => {
  const { bridge, session, write } = opened()
  await session.close()
  expect(bridge.calls).toEqual([])
  write('x')
  await session.close()
  expect(bridge.calls).toEqual(['articles.save', 'articles.checkpoint'])
  await pass(400_000)
  expect(bridge.calls).toHaveLength(2)
})

test('what was kept when the window lost the focus is cut once more on closing, which is what colleagues get', async () => {
  const { bridge, session, write } = opened()
  write('x')
  await session.blurred()
  await session.close()
  await session.close()
  expect(bridge.calls).toEqual(['articles.save', 'articles.checkpoint', 'articles.checkpoint'])
})

test('checkpoints are cut after 30 s without a change, and every five minutes of typing', async () => {
  const { bridge, write } = opened()
  write('x')
  await pass(29_999)
  expect(bridge.calls).not.toContain('articles.checkpoint')
  await pass(1)
  expect(bridge.calls.filter((name) => name === 'articles.checkpoint')).toHaveLength(1)
  for (let second = 0; second < 310; second += 10) {
    write(`${second}`)
    await pass(10_000)
  }
  expect(bridge.calls.filter((name) => name === 'articles.checkpoint')).toHaveLength(2)
})

test('a story that can’t be saved does not close', async () => {
  const { bridge, session, write } = opened()
  bridge.answer = (name) =>
    name === 'articles.save' ? { ok: false, code: 'library.disk-full', params: {} } : undefined
  write('x')
  await expect(session.close()).rejects.toThrow('library.disk-full')
  bridge.answer = undefined
  await pass(2000)
  expect(bridge.saved.headline).toBe('x')
})
