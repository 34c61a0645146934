import { expect, test } from 'vitest'
import type { Body } from '../../../../../src/shared/article/block'
import type { Inline } from '../../../../../src/shared/article/inline'
import { queryAt, typedAt } from '../../../../../src/renderer/editor/cite/trigger'

const body = (text: string, id = 'a'): Body => [
  { type: 'paragraph', id, content: text === '' ? [] : [{ type: 'text', text }] },
]
const opens = (before: string, after: string, offset = after.length) =>
  typedAt(body(before), body(after), { block: 'a', offset })

test('an @ opens at the start, after a space, a bracket or a quotation mark', () => {
  for (const before of ['', 'said ', 'said (', '“', 'x\u00A0']) {
    expect(opens(before, `${before}@`)).toEqual({ block: 'a', start: before.length, end: before.length + 1 })
  }
  expect(typedAt([], body('@'), { block: 'a', offset: 1 })).toEqual({ block: 'a', start: 0, end: 1 })
})

test('it opens in the middle of words too', () => {
  expect(opens('one two', 'one @two', 5)).toEqual({ block: 'a', start: 4, end: 5 })
})

test('nothing opens in an address, when an @ is only passed, pasted with more, or in code', () => {
  expect(opens('desk', 'desk@')).toBeNull()
  expect(opens('a @b', 'a @b')).toBeNull()
  expect(opens('', '@handle')).toBeNull()
  expect(opens('@b', '@', 1)).toBeNull()
  const code: Body = [{ type: 'code', id: 'a', content: [{ type: 'text', text: '@' }] }]
  expect(typedAt([{ type: 'code', id: 'a', content: [] }], code, { block: 'a', offset: 1 })).toBeNull()
})

test('an @ opens right after a citation', () => {
  const cited: Inline = { type: 'citation', items: [{ sourceId: 's' }] }
  const before: Body = [{ type: 'paragraph', id: 'a', content: [cited] }]
  const after: Body = [{ type: 'paragraph', id: 'a', content: [cited, { type: 'text', text: '@' }] }]
  expect(typedAt(before, after, { block: 'a', offset: 2 })).toEqual({ block: 'a', start: 1, end: 2 })
})

test('what follows up to the caret is the query, spaces included', () => {
  const place = { block: 'a', start: 5, end: 6 }
  const query = (text: string, offset = text.length) => queryAt(body(text), place, { block: 'a', offset })
  expect(query('said @')).toBe('')
  expect(query('said @union late')).toBe('union late')
  expect(query('said @union late', 11)).toBe('union')
  expect(query('said @ x')).toBeNull()
  expect(query('said ')).toBeNull()
  expect(query('said x')).toBeNull()
  expect(query('said @union', 5)).toBeNull()
  expect(queryAt(body('said @union'), place, { block: 'b', offset: 8 })).toBeNull()
})
