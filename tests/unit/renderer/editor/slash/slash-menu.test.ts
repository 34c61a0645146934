import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import { CONTROLLED_TEXT_INSERTION_COMMAND, KEY_ENTER_COMMAND, KEY_ESCAPE_COMMAND } from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Body } from '../../../../../src/shared/article/block'
import type { Command } from '../../../../../src/shared/bridge/commands'
import { editCommands } from '../../../../../src/renderer/editor/edit-commands'
import { WritingExtension } from '../../../../../src/renderer/editor/editor-extension'
import { BodyBinding } from '../../../../../src/renderer/editor/lexical/body-binding'
import { $readCaret, $setCaret } from '../../../../../src/renderer/editor/lexical/caret'
import { registerSlashKeys } from '../../../../../src/renderer/editor/slash/slash-keys'
import { SlashMenu } from '../../../../../src/renderer/editor/slash/slash-menu'
import type { Writing } from '../../../../../src/renderer/editor/surface/writing'
import { StorySession } from '../../../../../src/renderer/session/story-session'
import { onCommand } from '../../../../../src/renderer/ui/commands'
import { FakeBridge, storyWith } from '../../fake-bridge'

const stops: (() => void)[] = []
beforeEach(() => vi.stubGlobal('document', { activeElement: null }))
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.unstubAllGlobals()
})

function opened(...texts: string[]) {
  const body: Body = texts.map((text, index) => ({
    type: 'paragraph',
    id: `${index}`,
    content: text === '' ? [] : [{ type: 'text', text }],
  }))
  const session = new StorySession(new FakeBridge(storyWith({ body })).open, { libraryReadOnly: false })
  const editor = buildEditorFromExtensions(HeadlessExtension, WritingExtension)
  const binding = new BodyBinding(editor, session)
  stops.push(binding.start())
  const writing = { editor, session, binding } as unknown as Writing
  const menu = new SlashMenu(writing)
  stops.push(registerSlashKeys(writing, menu))
  const asked = { cite: vi.fn(), link: vi.fn(), figure: vi.fn(), card: vi.fn(), placeholder: vi.fn() }
  for (const [command, run] of Object.entries(editCommands(writing, asked)))
    stops.push(onCommand(command as Command, { run }))
  const act = (action: () => void) => editor.update(action, { discrete: true })
  const last = binding.mirror.body.at(-1)
  if (last && 'content' in last) {
    const point = { block: last.id, offset: texts.at(-1)?.length ?? 0 }
    act(() => $setCaret({ place: 'body', anchor: point, focus: point }))
  }
  return {
    menu,
    session,
    asked,
    type: (text: string) => {
      for (const letter of text) act(() => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, letter))
    },
    press: (command: typeof KEY_ENTER_COMMAND | typeof KEY_ESCAPE_COMMAND) => {
      let heard = false
      act(
        () =>
          void (heard = editor.dispatchCommand(command, new Event('keydown', { cancelable: true }) as KeyboardEvent)),
      )
      return heard
    },
    shown: () =>
      session.article.body.map((block) => {
        const words =
          'content' in block ? block.content.map((run) => (run.type === 'text' ? run.text : '')).join('') : ''
        return `${block.type}${block.box === undefined ? '' : ' in box'}: ${words}`
      }),
    caret: () =>
      session.article.body.findIndex(({ id }) => id === editor.getEditorState().read($readCaret)?.focus.block),
  }
}

test('what is chosen in an empty paragraph is what the paragraph becomes', () => {
  const { type, press, shown, menu, session } = opened('one', '')
  type('/head')
  expect(menu.get()?.entries[0]?.format).toBe('heading-2')
  expect(press(KEY_ENTER_COMMAND)).toBe(true)
  expect(shown()).toEqual(['paragraph: one', 'heading: '])
  session.undo()
  expect(shown()).toEqual(['paragraph: one', 'paragraph: /head'])
})

test('after words it is a line of its own below them', () => {
  const { type, press, shown, caret } = opened('one', 'two')
  type(' /pull quo')
  press(KEY_ENTER_COMMAND)
  expect(shown()).toEqual(['paragraph: one', 'paragraph: two', 'pullquote: '])
  expect(caret()).toBe(2)
})

test('a fact box and a rule are put in', () => {
  const { type, press, shown } = opened('one', '')
  type('/fact')
  press(KEY_ENTER_COMMAND)
  expect(shown()).toEqual(['paragraph: one', 'heading in box: ', 'paragraph in box: '])
  const rule = opened('one')
  rule.type(' /divider')
  rule.press(KEY_ENTER_COMMAND)
  expect(rule.shown()).toEqual(['paragraph: one', 'rule: ', 'paragraph: '])
})

test('a citation asks for its source once the words are as they were', async () => {
  const { type, press, shown, asked } = opened('said')
  asked.cite.mockImplementation(() => expect(shown()).toEqual(['paragraph: said']))
  type(' /cite')
  press(KEY_ENTER_COMMAND)
  await Promise.resolve()
  expect(asked.cite).toHaveBeenCalledOnce()
})

test('a space after no match and Escape close it, and leave what was typed', () => {
  const none = opened('')
  none.type('/xyz')
  expect(none.menu.get()?.entries).toEqual([])
  none.type(' ')
  expect(none.menu.get()).toBeNull()
  const left = opened('')
  left.type('/head')
  expect(left.press(KEY_ESCAPE_COMMAND)).toBe(true)
  expect(left.menu.get()).toBeNull()
  expect(left.shown()).toEqual(['paragraph: /head'])
})

test('where nothing matches, Enter is the text’s', () => {
  const { type, press, shown, menu } = opened('')
  type('/xyz')
  press(KEY_ENTER_COMMAND)
  expect(shown()).toEqual(['paragraph: /xyz', 'paragraph: '])
  expect(menu.get()).toBeNull()
})
