import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOf } from '../../../../../src/renderer/editor/spelling/block-passage'
import { runs } from '../../../../support/property'

test.each([
  ['recieve', 'receive', { start: 3, removed: 'ie', added: 'ei' }],
  ['goverment', 'government', { start: 5, removed: '', added: 'n' }],
  ['wrrd', 'wrd', { start: 2, removed: 'r', added: '' }],
  ['same', 'same', { start: 4, removed: '', added: '' }],
])('%s becomes %s by little', (before, after, change) => expect(changeOf(before, after)).toEqual(change))

test('the change gives the new word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ج'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (before, after) => {
      const { start, removed, added } = changeOf(before, after)
      expect(before.slice(0, start) + added + before.slice(start + removed.length)).toBe(after)
    }),
    runs(300),
  )
})
