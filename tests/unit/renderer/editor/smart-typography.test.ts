import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import {
  COMMAND_PRIORITY_NORMAL,
  configExtension,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  FORMAT_TEXT_COMMAND,
  PASTE_TAG,
} from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Body } from '../../../../src/shared/article/block'
import { WritingExtension } from '../../../../src/renderer/editor/editor-extension'
import { BodyBinding } from '../../../../src/renderer/editor/lexical/body-binding'
import { $readCaret, $setCaret } from '../../../../src/renderer/editor/lexical/caret'
import { SmartTypographyExtension } from '../../../../src/renderer/editor/typing/smart-typography'
import { StorySession } from '../../../../src/renderer/session/story-session'
import { FakeBridge, storyWith } from '../fake-bridge'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  // Nothing on the page has the focus.
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** One block to type in, in British English unless `language` says otherwise; null while nothing is to be set. */
function opened(block: Partial<Body[number]> = {}, language: string | null = 'en-GB') {
  const body = [{ type: 'paragraph', id: 'a', content: [], ...block } as Body[number]]
  const session = new StorySession(new FakeBridge(storyWith({ body })).open, { libraryReadOnly: false })
  const editor = buildEditorFromExtensions(
    HeadlessExtension,
    WritingExtension,
    configExtension(SmartTypographyExtension, { language: () => language }),
  )
  new BodyBinding(editor, session).start()
  const act = async (action: () => void, tag?: string) => {
    editor.update(action, { discrete: true, tag })
    await Promise.resolve()
  }
  return {
    session,
    editor,
    act,
    at: (offset: number) =>
      act(() => $setCaret({ place: 'body', anchor: { block: 'a', offset }, focus: { block: 'a', offset } })),
    type: async (keys: string) => {
      for (const key of keys) await act(() => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, key))
    },
    backspace: () => act(() => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)),
    words: () =>
      session.article.body
        .flatMap((it) => ('content' in it ? it.content : []))
        .map((inline) => (inline.type === 'text' ? inline.text : '|'))
        .join(''),
    caret: () => editor.getEditorState().read($readCaret)?.focus.offset,
  }
}

test('what is typed is set as the language has it', async () => {
  const { at, type, words, caret } = opened()
  await at(0)
  await type(`"It's -- well..."`)
  expect(words()).toBe('“It’s – well…”')
  expect(caret()).toBe(14)
})

test('a backspace right after gives back what was typed, which then stays', async () => {
  const { at, type, backspace, words, caret } = opened()
  await at(0)
  await type('a --')
  expect(words()).toBe('a –')
  await backspace()
  expect(words()).toBe('a --')
  expect(caret()).toBe(4)
  await type(' b')
  expect(words()).toBe('a -- b')
})

test('undo gives back what was typed, and then the typing', async () => {
  const { session, at, type, words } = opened()
  await at(0)
  await type('go "')
  expect(words()).toBe('go “')
  session.undo()
  expect(words()).toBe('go "')
  session.undo()
  expect(words()).toBe('')
  session.redo()
  session.redo()
  expect(words()).toBe('go “')
})

test('nothing is given back when the caret has been elsewhere meanwhile', async () => {
  const { at, type, editor, backspace, words } = opened()
  const deleted = vi.fn(() => true)
  editor.registerCommand(DELETE_CHARACTER_COMMAND, deleted, COMMAND_PRIORITY_NORMAL)
  await at(0)
  await type('a"')
  await at(0)
  await at(2)
  await backspace()
  expect(deleted).toHaveBeenCalledOnce()
  expect(words()).toBe('a”')
})

test('code is left alone, as a block and in a line', async () => {
  const block = opened({ type: 'code' })
  await block.at(0)
  await block.type(`"it's"`)
  expect(block.words()).toBe(`"it's"`)

  const line = opened()
  await line.at(0)
  await line.type('say "')
  await line.act(() => line.editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'code'))
  await line.type(`x = "y"`)
  expect(line.words()).toBe('say “x = "y"')
})

test('what is pasted is left alone, and so is everything when nothing is to be set', async () => {
  const pasted = opened()
  await pasted.at(0)
  await pasted.act(() => pasted.editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, '"'), PASTE_TAG)
  expect(pasted.words()).toBe('"')

  const off = opened({}, null)
  await off.at(0)
  await off.type('"a"')
  expect(off.words()).toBe('"a"')
})

test('after a citation a quotation ends', async () => {
  const content: Extract<Body[number], { type: 'paragraph' }>['content'] = [
    { type: 'text', text: '“Yes' },
    { type: 'citation', items: [{ sourceId: 's' }] },
  ]
  const { at, type, words } = opened({ content })
  await at(5)
  await type('"')
  expect(words()).toBe('“Yes|”')
})
