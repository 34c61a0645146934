import { expect, test } from 'vitest'
import type { Body } from '../../../../../src/shared/article/block'
import { slashQuery, slashTyped } from '../../../../../src/renderer/editor/slash/trigger'

const body = (text: string, type: 'paragraph' | 'quote' | 'code' = 'paragraph'): Body => [
  { type, id: 'a', content: text === '' ? [] : [{ type: 'text', text }] },
]
const opens = (before: string, type: 'paragraph' | 'quote' | 'code' = 'paragraph') => {
  const after = `${before}/`
  return slashTyped(body(before, type), body(after, type), { block: 'a', offset: after.length }) !== null
}

test('a slash opens at the beginning of a paragraph and after a space in one', () => {
  expect(opens('')).toBe(true)
  expect(opens('said ')).toBe(true)
  expect(opens('he\u00A0')).toBe(true)
  expect(slashTyped([], body('/'), { block: 'a', offset: 1 })).toEqual({ block: 'a', start: 0, end: 1 })
})

test('it does not in a word, an address, a date, or in other blocks', () => {
  for (const before of ['and', 'https:', 'https:/', '12', '(']) expect(opens(before)).toBe(false)
  expect(opens('', 'quote')).toBe(false)
  expect(opens('', 'code')).toBe(false)
})

test('letters and spaces that follow are the query; a space at once or another sign ends it', () => {
  const query = (text: string) =>
    slashQuery(body(text), { block: 'a', start: 0, end: 1 }, { block: 'a', offset: text.length })
  expect(query('/')).toBe('')
  expect(query('/pull quote')).toBe('pull quote')
  expect(query('/عنوان')).toBe('عنوان')
  expect(query('/ a')).toBeNull()
  expect(query('/@')).toBeNull()
  expect(query('/a/')).toBeNull()
})
