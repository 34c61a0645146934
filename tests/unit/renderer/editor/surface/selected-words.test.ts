import { expect, test } from 'vitest'
import { selectedWords } from '../../../../../src/renderer/editor/surface/tell-whereabouts'
import type { Body } from '../../../../../src/shared/article/block'

const BODY: Body = [
  { type: 'paragraph', id: 'a', content: [{ type: 'text', text: 'one two three' }] },
  { type: 'figure', id: 'f', alt: 'not read', caption: 'four five', credit: '' },
  {
    type: 'paragraph',
    id: 'b',
    content: [
      { type: 'text', text: 'six' },
      { type: 'citation', items: [{ sourceId: 's' }] },
      { type: 'text', text: ' seven' },
    ],
  },
]
const words = (from: [string, number], to: [string, number]) =>
  selectedWords(BODY, {
    place: 'body',
    anchor: { block: from[0], offset: from[1] },
    focus: { block: to[0], offset: to[1] },
  })

test('the words between two places are counted, whichever comes first', () => {
  expect(words(['a', 4], ['a', 4])).toBe(0)
  expect(words(['a', 0], ['a', 7])).toBe(2)
  expect(words(['a', 4], ['b', 3])).toBe(5)
  expect(words(['b', 10], ['a', 0])).toBe(7)
})
