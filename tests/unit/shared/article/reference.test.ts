import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  authorsOf,
  formatDate,
  publisherOf,
  referenceLine,
  referenceOf,
  referenceParts,
  withPublisher,
  nameOf,
} from '../../../../src/shared/article/reference'
import type { CslData, Source } from '../../../../src/shared/article/source'
import { sourceArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

const source = (csl: Partial<CslData>, more: Partial<Source> = {}): Source => ({
  id: 's',
  csl: { type: 'article-newspaper', ...csl },
  visibility: 'printed',
  ...more,
})
const day = { 'date-parts': [[2025, 5, 15]] }

describe('a reference line', () => {
  test.each<[string, Source]>([
    ['"Title." The Paper, 15 May 2025.', source({ title: 'Title', 'container-title': 'The Paper', issued: day })],
    ['"Ready?" The Paper.', source({ title: ' Ready? ', 'container-title': 'The Paper' })],
    ['"Title." 2025.', source({ title: 'Title', issued: { 'date-parts': [[2025]] } })],
    ['"Title." May 2025.', source({ title: 'Title', issued: { 'date-parts': [[2025, 5]] } })],
    [
      '"Title." The Paper, Spring 2025.',
      source({ title: 'Title', publisher: 'The Paper', issued: { literal: ' Spring 2025 ' } }),
    ],
    ['"Title." <i>May</i> & later.', source({ title: 'Title', issued: { raw: '<i>May</i> & later' } })],
    ['"Title." 15 May 2025.', source({ title: 'Title', issued: { raw: '2025-05-15' } })],
    ['"Title." 2025-02-30.', source({ title: 'Title', issued: { literal: '2025-02-30' } })],
    ['"Title." n.d.', source({ title: 'Title', issued: { literal: 'n.d.' } })],
    ['"Title." Northern Wire Inc.', source({ title: 'Title', publisher: 'Northern Wire Inc.' })],
    ['"Title."', source({ title: 'Title', issued: { literal: ' ', raw: 2025 } })],
    ['"Title."', source({ title: 'Title' })],
    [
      'Ana Petrov, Northern Wire, "Title."',
      source({ title: 'Title', author: [{ given: 'Ana', family: 'Petrov' }, { literal: 'Northern Wire' }, {}] }),
    ],
    [
      'Interview with Ana Petrov, 15 May 2025.',
      source({ type: 'interview', author: [{ literal: 'Ana Petrov' }], issued: day }),
    ],
    ['Interview.', source({ type: 'interview' })],
    [
      'Court filing by A, B, The Court.',
      source({ type: 'legal_case', author: [{ literal: 'A' }, { literal: 'B' }], publisher: 'The Court' }),
    ],
    ['Untitled, by A.', source({ type: 'map', author: [{ literal: 'A' }] })],
    [
      'Minutes of the meeting, 15 May 2025.',
      source({ type: 'report', issued: day }, { description: 'Minutes of the meeting' }),
    ],
  ])('%s', (line, from) => {
    expect(referenceLine(from, 'en-GB')).toBe(line)
  })

  test('is its parts, none of them empty', () => {
    fc.assert(
      fc.property(sourceArbitrary(), fc.constantFrom('en', 'ar', 'x-y'), (from, language) => {
        const parts = referenceParts(referenceOf(from), language)
        expect(parts.map(({ text }) => text).join('')).toBe(referenceLine(from, language))
        expect(parts.every(({ text }) => text !== '')).toBe(true)
        expect(parts.filter(({ names }) => names === 'title')).toHaveLength(1)
      }),
      runs(200),
    )
  })
})

test('dates are words in the language of the story', () => {
  expect(formatDate('2025-05-15', 'en')).toBe('15 May 2025')
  expect(formatDate('2025-05-15', 'en-US')).toBe('May 15, 2025')
  expect(formatDate('2025-05-15', 'de')).toBe('15. Mai 2025')
  expect(formatDate('2025-05', 'fr')).toBe('mai 2025')
  expect(formatDate('2025', 'fr')).toBe('2025')
  expect(formatDate('2025-05-15', 'ar')).toContain('مايو')
  expect(formatDate('2025-05-15', 'not a language')).toBe('15 May 2025')
  expect(formatDate('2025-05-15', 'th')).toContain('2025')
})

test('a publisher is kept where its type keeps it', () => {
  expect(withPublisher({ type: 'webpage', publisher: 'Old' }, 'New')).toEqual({
    type: 'webpage',
    'container-title': 'New',
  })
  expect(withPublisher({ type: 'book', 'container-title': 'Old' }, 'New')).toEqual({ type: 'book', publisher: 'New' })
  expect(withPublisher({ type: 'book', publisher: 'Old' }, '')).toEqual({ type: 'book' })
  expect(publisherOf({ type: 'chapter', 'container-title': 'Book', publisher: 'House' })).toBe('Book')
  expect(authorsOf({ type: 'book', author: [{ literal: '' }, { family: 'Petrov' }] })).toEqual(['Petrov'])
})

test('a person is named with particles and what follows the family name', () => {
  expect(nameOf({ family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' })).toBe('Ludwig van Beethoven')
  expect(nameOf({ family: 'King', given: 'Martin Luther', suffix: 'Jr.' })).toBe('Martin Luther King Jr.')
  expect(nameOf({ literal: 'Harbour Trust' })).toBe('Harbour Trust')
})
