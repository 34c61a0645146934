import { expect, test } from 'vitest'
import { ENTRIES, namesOf } from '../../../../../src/renderer/editor/slash/entries'
import { bestMatches } from '../../../../../src/renderer/ui/match-names'

const found = (query: string) => bestMatches(query, ENTRIES, namesOf).map(({ format }) => format)

test.each([
  ['head', 'heading-2'],
  ['h3', 'heading-3'],
  ['sub', 'heading-3'],
  ['image', 'figure'],
  ['PIC', 'figure'],
  ['bullet', 'bullets'],
  ['number', 'numbers'],
  ['list', 'bullets'],
  ['pull q', 'pullquote'],
  ['quote', 'quote'],
  ['pq', 'pullquote'],
  ['fact', 'box'],
  ['aside', 'box'],
  ['box', 'box'],
  ['divider', 'rule'],
  ['hr', 'rule'],
  ['code', 'code-block'],
  ['cite', 'cite'],
  ['source', 'cite'],
  ['text', 'paragraph'],
  ['hdg', 'heading-2'],
  ['liste', undefined],
  ['xyz', undefined],
  ['q', 'quote'],
])('%s finds %s first', (query, format) => {
  expect(found(query)[0]).toBe(format)
})

test('nothing asked for finds all, in their order', () => {
  expect(found('')).toEqual(ENTRIES.map(({ format }) => format))
})

test('accents and case don’t matter', () => {
  expect(bestMatches('ete', ['Été'], (name) => [name])).toEqual(['Été'])
})
