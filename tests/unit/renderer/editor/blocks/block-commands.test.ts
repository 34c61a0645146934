import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import { CONTROLLED_TEXT_INSERTION_COMMAND } from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { copySelected, moveSelected, removeSelected } from '../../../../../src/renderer/editor/blocks/block-commands'
import { WritingExtension } from '../../../../../src/renderer/editor/editor-extension'
import { BodyBinding } from '../../../../../src/renderer/editor/lexical/body-binding'
import { $readCaret, $setCaret } from '../../../../../src/renderer/editor/lexical/caret'
import { StorySession } from '../../../../../src/renderer/session/story-session'
import { FakeBridge, storyWith } from '../../fake-bridge'
import { bodyOf, shapeOf } from './shape'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function opened(shape: string, at: string, to = at) {
  const session = new StorySession(new FakeBridge(storyWith({ body: bodyOf(shape) })).open, { libraryReadOnly: false })
  const editor = buildEditorFromExtensions(HeadlessExtension, WritingExtension)
  const binding = new BodyBinding(editor, session)
  binding.start()
  const point = (block: string) => ({ block, offset: 0 })
  const act = (action: () => void) => editor.update(action, { discrete: true })
  act(() => $setCaret({ place: 'body', anchor: point(at), focus: point(to) }))
  const writing = { editor, session, binding }
  const caret = () => editor.getEditorState().read($readCaret)?.focus.block
  const type = (text: string) => act(() => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, text))
  return {
    writing,
    session,
    caret,
    type,
    shape: () => shapeOf(session.article.body),
    shown: () => shapeOf(binding.mirror.body),
  }
}

test('a run of moves is undone as one, and the caret goes with the block', () => {
  const { writing, session, caret, shape, shown } = opened('a b c d', 'd')
  for (const _ of 'abc') moveSelected(writing, 'up')
  expect(shape()).toBe('d a b c')
  expect(shown()).toBe('d a b c')
  expect(caret()).toBe('d')
  session.undo()
  expect(shape()).toBe('a b c d')
  expect(shown()).toBe('a b c d')
  expect(caret()).toBe('d')
  session.redo()
  expect(shape()).toBe('d a b c')
})

test('a pause and typing end a run of moves', () => {
  const { writing, session, type, shape } = opened('a b c', 'c')
  moveSelected(writing, 'up')
  vi.advanceTimersByTime(1500)
  moveSelected(writing, 'up')
  type('x')
  moveSelected(writing, 'down')
  session.undo()
  expect(shape()).toBe('c a b')
  session.undo()
  session.undo()
  expect(shape()).toBe('a c b')
})

test('a move to nowhere is no step', () => {
  const { writing, session } = opened('a b', 'a')
  moveSelected(writing, 'up')
  expect(session.canUndo).toBe(false)
})

test('typing goes on in the block that was moved into a box, whatever it became', () => {
  const { writing, type, session } = opened('a0 b1 [c]', 'b')
  moveSelected(writing, 'down')
  type('x')
  expect(session.article.body[1]).toMatchObject({ id: 'b', box: 'box1', depth: 0, content: [{ text: 'x' }] })
})

test('a copy has the caret, and what is removed gives it to what follows', () => {
  const { writing, session, caret, shape } = opened('a b', 'a')
  copySelected(writing)
  const copy = session.article.body[1]?.id
  expect(shape()).toBe(`a ${copy} b`)
  expect(caret()).toBe(copy)
  removeSelected(writing)
  expect(shape()).toBe('a b')
  expect(caret()).toBe('b')
  removeSelected(writing)
  expect(caret()).toBe('a')
  removeSelected(writing)
  expect(session.article.body).toEqual([])
  session.undo()
  expect(shape()).toBe('a')
})
