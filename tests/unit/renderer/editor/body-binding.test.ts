import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import {
  CONTROLLED_TEXT_INSERTION_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  REMOVE_TEXT_COMMAND,
} from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Body } from '../../../../src/shared/article/block'
import { WritingExtension } from '../../../../src/renderer/editor/editor-extension'
import { $insertCitation } from '../../../../src/renderer/editor/cite/insert-citation'
import { BodyBinding } from '../../../../src/renderer/editor/lexical/body-binding'
import { $readCaret, $setCaret } from '../../../../src/renderer/editor/lexical/caret'
import { StorySession } from '../../../../src/renderer/session/story-session'
import { FakeBridge, storyWith } from '../fake-bridge'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const paragraph = (id: string, text: string): Body[number] => ({
  type: 'paragraph',
  id,
  content: text === '' ? [] : [{ type: 'text', text }],
})

function opened(body: Body) {
  const session = new StorySession(new FakeBridge(storyWith({ body })).open, { libraryReadOnly: false })
  const editor = buildEditorFromExtensions(HeadlessExtension, WritingExtension)
  const binding = new BodyBinding(editor, session)
  binding.start()
  const act = (action: () => void) => editor.update(action, { discrete: true })
  const at = (block: string, offset: number, to = offset) =>
    act(() => $setCaret({ place: 'body', anchor: { block, offset }, focus: { block, offset: to } }))
  const type = (text: string) => {
    for (const letter of text) act(() => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, letter))
  }
  const texts = () =>
    session.article.body.map((block) =>
      'content' in block ? block.content.map((run) => (run.type === 'text' ? run.text : `(${run.type})`)).join('') : '',
    )
  const caret = () => editor.getEditorState().read($readCaret)?.focus
  return { session, editor, binding, act, at, type, texts, caret }
}

test('what is typed is in the story, and one undo takes a run of typing back and the caret to where it was', () => {
  const { session, at, type, texts, caret } = opened([paragraph('a', 'one'), paragraph('b', 'two')])
  at('a', 3)
  type(' more')
  expect(texts()).toEqual(['one more', 'two'])
  session.undo()
  expect(texts()).toEqual(['one', 'two'])
  expect(caret()).toEqual({ block: 'a', offset: 3 })
  session.redo()
  expect(texts()).toEqual(['one more', 'two'])
  expect(caret()).toEqual({ block: 'a', offset: 8 })
})

test('a pause, another place, Enter and a format each begin a step of their own', () => {
  const { session, editor, act, at, type, texts } = opened([paragraph('a', '')])
  at('a', 0)
  type('ab')
  vi.advanceTimersByTime(1500)
  type('cd')
  act(() => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
  type('ef')
  at('a', 0)
  type('x')
  expect(texts()).toEqual(['xabcd', 'ef'])
  const steps: string[][] = []
  while (session.canUndo) {
    session.undo()
    steps.push(texts())
  }
  expect(steps).toEqual([['abcd', 'ef'], ['abcd', ''], ['abcd'], ['ab'], ['']])
})

test('typing and deleting are separate steps', () => {
  const { session, editor, act, at, type, texts } = opened([paragraph('a', '')])
  at('a', 0)
  type('abc')
  at('a', 2, 3)
  act(() => editor.dispatchCommand(REMOVE_TEXT_COMMAND, null))
  session.undo()
  expect(texts()).toEqual(['abc'])
})

test('the first words make a block, and undo takes it away again', () => {
  const { session, type, act, texts } = opened([])
  act(() => $setCaret({ place: 'body', anchor: { block: '', offset: 0 }, focus: { block: '', offset: 0 } }))
  type('Hi')
  expect(texts()).toEqual(['Hi'])
  session.undo()
  expect(session.article.body).toEqual([])
})

test('undo of a field and of the body is one history', () => {
  const { session, at, type, texts } = opened([paragraph('a', 'one')])
  at('a', 3)
  type('!')
  session.edit((article) => ({ ...article, headline: 'H' }))
  type('?')
  session.undo()
  expect([texts(), session.article.headline]).toEqual([['one!'], 'H'])
  session.undo()
  expect([texts(), session.article.headline]).toEqual([['one!'], ''])
  session.undo()
  expect(texts()).toEqual(['one'])
})

test('moving the caret or showing what the story already says is no edit', () => {
  const { session, at, editor, act } = opened([paragraph('a', 'one')])
  at('a', 1)
  session.edit((article) => ({ ...article, body: [paragraph('a', 'two')] }))
  at('a', 2)
  expect(session.article.body).toEqual([paragraph('a', 'two')])
  session.undo()
  expect(session.canUndo).toBe(false)
  expect(editor.getEditorState().read(() => editor.getEditorState()._nodeMap.size)).toBeGreaterThan(1)
  act(() => {})
  expect(session.canUndo).toBe(false)
})

test('a format over the same words stands alone', () => {
  const { session, at, editor, act, type } = opened([paragraph('a', 'one')])
  at('a', 3)
  type('!')
  at('a', 0, 3)
  act(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'))
  session.undo()
  expect(session.article.body).toEqual([paragraph('a', 'one!')])
})

test('a citation and the source that comes with it are one step', () => {
  const { session, binding, act } = opened([paragraph('a', 'said @uni')])
  const source = { id: 's', csl: { type: 'book', title: 'T' }, visibility: 'printed' as const }
  binding.along((article) => ({ ...article, sources: [...article.sources, source] }))
  act(() => $insertCitation({ block: 'a', start: 5, end: 9 }, [{ sourceId: 's' }]))
  expect(session.article.sources).toEqual([source])
  expect(session.article.body).toEqual([
    {
      type: 'paragraph',
      id: 'a',
      content: [
        { type: 'text', text: 'said' },
        { type: 'citation', items: [{ sourceId: 's' }] },
      ],
    },
  ])
  session.undo()
  expect([session.article.sources, session.article.body]).toEqual([[], [paragraph('a', 'said @uni')]])
})

test('words that were selected are the claim of the citation: in one step, through a split and typing, gone with it', () => {
  const { session, editor, act, at, type } = opened([paragraph('a', 'It rained all day.')])
  const claim = { place: 'body' as const, anchor: { block: 'a', offset: 9 }, focus: { block: 'a', offset: 3 } }
  act(() => $insertCitation({ block: 'a', start: 9, end: 9 }, [{ sourceId: 's' }], claim))
  const claims = () =>
    session.article.body.map((block) =>
      'content' in block
        ? block.content.map((run) => (run.type === 'text' ? `${run.text}${run.claims ? '*' : ''}` : run.type))
        : [],
    )
  expect(claims()).toEqual([['It ', 'rained*', 'citation', ' all day.']])
  const [, run, citation] = session.article.body[0]?.type === 'paragraph' ? session.article.body[0].content : []
  expect(run?.type === 'text' && run.claims).toEqual([citation?.type === 'citation' && citation.id])

  at('a', 5)
  type('i')
  expect(claims()).toEqual([['It ', 'raiined*', 'citation', ' all day.']])
  act(() => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
  expect(claims()).toEqual([
    ['It ', 'rai*'],
    ['ined*', 'citation', ' all day.'],
  ])
  session.undo()
  session.undo()
  at('a', 9, 10)
  act(() => editor.dispatchCommand(REMOVE_TEXT_COMMAND, null))
  expect(claims()).toEqual([['It rained all day.']])
  session.undo()
  expect(claims()).toEqual([['It ', 'rained*', 'citation', ' all day.']])
  session.undo()
  expect(claims()).toEqual([['It rained all day.']])
})
