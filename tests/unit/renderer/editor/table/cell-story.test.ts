import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import { CONTROLLED_TEXT_INSERTION_COMMAND, FORMAT_TEXT_COMMAND, INSERT_LINE_BREAK_COMMAND } from 'lexical'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Article } from '../../../../../src/shared/article/article'
import type { Block } from '../../../../../src/shared/article/block'
import type { Inline } from '../../../../../src/shared/article/inline'
import { normaliseBody, normaliseInlines } from '../../../../../src/shared/article/normalise'
import { squared, type Table } from '../../../../../src/shared/article/table'
import { BodyBinding } from '../../../../../src/renderer/editor/lexical/body-binding'
import { $setCaret } from '../../../../../src/renderer/editor/lexical/caret'
import { CELL, CellStory } from '../../../../../src/renderer/editor/table/cell-story'
import { CellExtension } from '../../../../../src/renderer/editor/table/cell-writing'
import type { Caret } from '../../../../../src/renderer/session/caret'
import { StorySession } from '../../../../../src/renderer/session/story-session'
import { inlinesArbitrary } from '../../../../support/arbitrary-body'
import { runs } from '../../../../support/property'
import { FakeBridge, storyWith } from '../../fake-bridge'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const line = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }])
const tableWith = (...rows: Inline[][][]): Table => ({
  type: 'table',
  id: 't',
  header: true,
  rows: rows.map((cells, index) => ({ id: `r${index}`, cells })),
})

/** A story with one table, and the cell in its first row and column as it is written. */
function opened(table: Table) {
  const before: Block = { type: 'paragraph', id: 'a', content: line('Before') }
  const bridge = new FakeBridge(storyWith({ body: [before, table] }))
  const session = new StorySession(bridge.open, { libraryReadOnly: false })
  const editor = buildEditorFromExtensions(HeadlessExtension, CellExtension)
  const binding = new BodyBinding(editor, new CellStory(session, { table: 't', row: 'r0', column: 0 }))
  binding.start()
  const act = (action: () => void) => editor.update(action, { discrete: true })
  const select = (start: number, end = start) =>
    act(() => $setCaret({ place: 'body', anchor: { block: CELL, offset: start }, focus: { block: CELL, offset: end } }))
  const type = (text: string) => {
    for (const letter of text) act(() => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, letter))
  }
  const shown = () => session.article.body[1] as Table
  return { session, editor, binding, act, select, type, shown, cell: () => shown().rows[0]?.cells[0] }
}

test('what is typed in a cell is in the story, and one step of undo that puts the caret back', () => {
  const { session, select, type, cell } = opened(tableWith([line('One'), line('Two')], [[], []]))
  const carets: Caret[] = []
  session.onCaret((caret) => carets.push(caret))
  select(3)
  type(' more')
  expect(cell()).toEqual(line('One more'))
  session.undo()
  expect(cell()).toEqual(line('One'))
  expect(carets).toEqual([{ place: 'cell', table: 't', row: 'r0', column: 0, start: 3, end: 3 }])
  session.redo()
  expect(cell()).toEqual(line('One more'))
  expect(session.canRedo).toBe(false)
})

test('typing changes no other block, row or cell', () => {
  const { session, select, type, shown } = opened(tableWith([line('One'), line('Two')], [line('Three'), []]))
  const [before] = session.article.body
  const { rows } = shown()
  select(0)
  type('x')
  expect(session.article.body[0]).toBe(before)
  expect(shown().rows[1]).toBe(rows[1])
  expect(shown().rows[0]?.cells[1]).toBe(rows[0]?.cells[1])
})

test('what happens to the cell elsewhere is shown in it, and the caret stays among its words', () => {
  const { session, select, type } = opened(tableWith([line('One')]))
  select(3)
  session.edit((article) => ({ ...article, body: [tableWith([line('Number One')])] }))
  type('!')
  expect((session.article.body[0] as Table).rows[0]?.cells[0]).toEqual(line('Number One!'))
})

test('nothing can be written in a cell that is gone', () => {
  const { session, select, type } = opened(tableWith([line('One')]))
  select(3)
  session.edit((article) => ({ ...article, body: [] }))
  type('!')
  expect(session.article.body).toEqual([])
})

test('any line comes back from the cell as it was', () => {
  fc.assert(
    fc.property(inlinesArbitrary().map(normaliseInlines), (content) => {
      const [table] = normaliseBody([tableWith([content])]) as [Table]
      const { binding } = opened(table)
      const [paragraph] = binding.mirror.body
      expect(paragraph).toEqual({ type: 'paragraph', id: CELL, content: table.rows[0]?.cells[0] })
    }),
    runs(60),
  )
})

test('whatever is written in a cell leaves the story valid and normal, and undoing all of it gives the table back', () => {
  const deed = fc.oneof(
    fc.record({ do: fc.constant('type' as const), text: fc.string({ minLength: 1, maxLength: 3 }) }),
    fc.record({ do: fc.constant('select' as const), start: fc.nat(9), end: fc.nat(9) }),
    fc.record({ do: fc.constantFrom('bold' as const, 'break' as const, 'undo' as const, 'redo' as const) }),
  )
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 15 }), (deeds) => {
      const table = tableWith([line('One'), line('Two')], [line('Three'), []])
      const { session, editor, act, select, type, shown } = opened(table)
      select(0)
      for (const step of deeds) {
        if (step.do === 'type') type(step.text)
        else if (step.do === 'select') select(step.start, step.end)
        else if (step.do === 'bold') act(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'))
        else if (step.do === 'break') act(() => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false))
        else session[step.do]()
        expect(Article.safeParse(session.article).success).toBe(true)
        expect(normaliseBody(session.article.body)).toEqual(session.article.body)
        expect(squared(shown())).toBe(shown())
      }
      while (session.canUndo) session.undo()
      expect(shown()).toEqual(table)
    }),
    runs(60),
  )
})
