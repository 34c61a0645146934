import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Body } from '../../../../src/shared/article/block'
import { changedBlock, groupOf } from '../../../../src/renderer/editor/lexical/edit-group'
import { patchBody } from '../../../../src/renderer/editor/lexical/patch-body'
import { bodyArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

const paragraph = (id: string, text: string): Body[number] => ({
  type: 'paragraph',
  id,
  content: [{ type: 'text', text }],
})
const [a, b, c] = [paragraph('a', 'one'), paragraph('b', 'two'), paragraph('c', 'three')]

test('a change made here stays beside one that came from elsewhere', () => {
  const typed = paragraph('a', 'one!')
  const elsewhere = paragraph('b', 'two?')
  expect(patchBody([a, elsewhere, c], [a, b, c], [typed, b, c])).toEqual([typed, elsewhere, c])
})

test('a new block comes after the one it came after here, and a removed one goes', () => {
  const added = paragraph('n', 'new')
  expect(patchBody([c, a, b], [a, b, c], [a, added, c])).toEqual([c, a, added])
})

test('on the body it was made on, a change of words gives just what it gave', () => {
  fc.assert(
    fc.property(bodyArbitrary(), fc.nat(), (body, at) => {
      const after = body.map((block, index) => (index === at % body.length ? paragraph(block.id, 'changed') : block))
      expect(patchBody(body, body, after)).toEqual(after)
    }),
    runs(100),
  )
})

test('typing and deleting go into groups by block, everything else stands alone', () => {
  const after = (text: string): Body => [paragraph('a', text), b]
  expect(groupOf([a, b], after('one!'))).toBe('typing a')
  expect(groupOf([a, b], after('on'))).toBe('deleting a')
  expect(groupOf([a, b], after('two'))).toBeUndefined()
  expect(groupOf([a, b], [{ type: 'quote', id: 'a', content: [{ type: 'text', text: 'one!' }] }, b])).toBeUndefined()
  expect(groupOf([a, b], [a, b, c])).toBeUndefined()
  expect(groupOf([], [a])).toBe('typing a')
  expect(changedBlock([a, b], [a, b])).toBeUndefined()
})
