import fc from 'fast-check'
import { $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import type { Body } from '../../../../src/shared/article/block'
import { $readCaret, $setCaret } from '../../../../src/renderer/editor/lexical/caret'
import { differenceOf, shiftedOffset } from '../../../../src/renderer/editor/lexical/shifted-offset'
import { textArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'
import { type Writing, writing } from './writing'

const paragraph = (id: string, text: string): Body[number] => ({
  type: 'paragraph',
  id,
  content: [{ type: 'text', text }],
})
const keys = ({ editor }: Writing) => editor.getEditorState().read(() => $getRoot().getChildrenKeys())
const caretIn = ({ editor }: Writing) => editor.getEditorState().read($readCaret)?.focus
const putCaret = (surface: Writing, block: string, offset: number) =>
  surface.act(() => $setCaret({ place: 'body', anchor: { block, offset }, focus: { block, offset } }))

test('blocks that did not change keep their nodes', () => {
  const [a, b, c] = [paragraph('a', 'one'), paragraph('b', 'two'), paragraph('c', 'three')]
  const surface = writing([a, b, c])
  const before = keys(surface)
  surface.show([a, paragraph('b', 'other'), c, paragraph('d', 'four')])
  expect(keys(surface).slice(0, 3)).toEqual(before)
})

test('a moved block keeps its node', () => {
  const [a, b, c] = [paragraph('a', 'one'), paragraph('b', 'two'), paragraph('c', 'three')]
  const surface = writing([a, b, c])
  const [keyA, keyB, keyC] = keys(surface)
  surface.show([c, a, b])
  expect(keys(surface)).toEqual([keyC, keyA, keyB])
})

test('the caret moves with the words it stands in', () => {
  const surface = writing([paragraph('a', 'one two'), paragraph('b', 'x')])
  putCaret(surface, 'a', 7)
  surface.show([paragraph('a', 'zero one two'), paragraph('b', 'x')])
  expect(caretIn(surface)).toEqual({ block: 'a', offset: 12 })
  surface.show([paragraph('a', 'zero one two'), paragraph('b', 'changed')])
  expect(caretIn(surface)).toEqual({ block: 'a', offset: 12 })
})

test('a block that becomes another kind keeps the caret', () => {
  const surface = writing([paragraph('a', 'one two')])
  putCaret(surface, 'a', 3)
  surface.show([{ type: 'heading', id: 'a', level: 2, content: [{ type: 'text', text: 'one two' }] }])
  expect(caretIn(surface)).toEqual({ block: 'a', offset: 3 })
})

test('the difference of two texts is all that differs', () => {
  fc.assert(
    fc.property(textArbitrary(), textArbitrary(), (before, after) => {
      const { start, removed, added } = differenceOf(before, after)
      const change = after.slice(start, start + added)
      expect(before.slice(0, start) + change + before.slice(start + removed)).toBe(after)
    }),
    runs(300),
  )
})

test('an offset stays before what changed, moves with what follows it, and goes to the end of what it was in', () => {
  expect(shiftedOffset('one two', 'one big two', 3)).toBe(3)
  expect(shiftedOffset('one two', 'one big two', 6)).toBe(10)
  expect(shiftedOffset('one two', 'one', 6)).toBe(3)
  fc.assert(
    fc.property(textArbitrary(), textArbitrary(), fc.nat(), (before, after, at) => {
      const moved = shiftedOffset(before, after, at % (before.length + 1))
      expect(moved).toBeGreaterThanOrEqual(0)
      expect(moved).toBeLessThanOrEqual(after.length)
    }),
    runs(200),
  )
})
