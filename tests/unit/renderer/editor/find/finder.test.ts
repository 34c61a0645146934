import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Finder } from '../../../../../src/renderer/editor/find/finder'
import { StorySession } from '../../../../../src/renderer/session/story-session'
import type { Block } from '../../../../../src/shared/article/block'
import { FakeBridge, storyWith } from '../../fake-bridge'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const p = (id: string, text: string): Block => ({ type: 'paragraph', id, content: [{ type: 'text', text }] })
const words = (session: StorySession) =>
  session.article.body.map((block) => ('content' in block ? block.content.map((run) => 'text' in run && run.text) : []))

async function finding(text: string, body: Block[], from = { line: '', at: 0 }) {
  const session = new StorySession(new FakeBridge(storyWith({ headline: 'A bus', body })).open, {
    libraryReadOnly: false,
  })
  const finder = new Finder(session)
  finder.seek({ text, matchCase: false, wholeWord: false, regex: false })
  finder.start(from)
  await vi.advanceTimersByTimeAsync(0)
  return { session, finder, where: () => [finder.get().at, finder.get().count] }
}

test('the first match is the one after the place where the person is, and steps go round', async () => {
  const { finder, where } = await finding('bus', [p('a', 'bus'), p('b', 'a bus, a bus')], { line: 'block/b', at: 3 })
  expect(where()).toEqual([4, 4])
  finder.step(1)
  expect(where()).toEqual([1, 4])
  finder.step(-1)
  expect(where()).toEqual([4, 4])
})

test('after an edit only the lines that changed are searched anew', async () => {
  const { session, finder, where } = await finding('bus', [p('a', 'bus'), p('b', 'none')])
  const before = finder.lines.map((line) => finder.foundIn(line))
  session.edit((article) => ({ ...article, body: [article.body[0] as Block, p('b', 'a bus')] }))
  await vi.advanceTimersByTimeAsync(100)
  expect(where()).toEqual([1, 3])
  const after = finder.lines.map((line) => finder.foundIn(line))
  expect(after.map((found, index) => found === before[index])).toEqual([true, true, true, true, false])
})

test('one is replaced at a time, on from where it was, even where the new words hold the old', async () => {
  const { session, finder, where } = await finding('bus', [p('a', 'bus bus')], { line: 'block/a', at: 0 })
  await finder.replace('minibus')
  expect([words(session), finder.get().replaced]).toEqual([[['minibus bus']], 1])
  await finder.replace('minibus')
  expect(words(session)).toEqual([['minibus minibus']])
  expect(where()).toEqual([1, 3])
})

test('all are replaced in the story as it is now, as one step of undo', async () => {
  const { session, finder } = await finding('bus', [p('a', 'bus'), p('b', 'Bus')])
  session.edit((article) => ({ ...article, body: [...article.body, p('c', 'a third bus')] }))
  await finder.replaceAll('tram')
  expect(words(session)).toEqual([['tram'], ['tram'], ['a third tram']])
  expect([session.article.headline, finder.get().replaced, finder.get().count]).toEqual(['A tram', 4, 0])
  session.undo()
  expect([session.article.headline, words(session)]).toEqual(['A bus', [['bus'], ['Bus'], ['a third bus']]])
})
