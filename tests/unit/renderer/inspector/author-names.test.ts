import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameOf } from '../../../../src/shared/article/reference'
import { authorLines, readAuthors, readName } from '../../../../src/renderer/inspector/sources/author-names'
import { sourceArbitrary } from '../../../support/arbitrary-article'
import { textArbitrary } from '../../../support/arbitrary-text'
import { runs } from '../../../support/property'

describe('a name is read as', () => {
  test.each([
    ['Ana Petrov', { given: 'Ana', family: 'Petrov' }],
    ['Petrov, Ana', { family: 'Petrov', given: 'Ana' }],
    ['Gabriel García Márquez', { given: 'Gabriel García', family: 'Márquez' }],
    ['Reuters', { literal: 'Reuters' }],
    ['Harbour Radio', { literal: 'Harbour Radio' }],
    ['City Council', { literal: 'City Council' }],
    ['Ministry of Health', { literal: 'Ministry of Health' }],
    ['The Guardian', { literal: 'The Guardian' }],
    ['UN WOMEN', { literal: 'UN WOMEN' }],
    ['Médecins Sans Frontières (MSF)', { literal: 'Médecins Sans Frontières (MSF)' }],
    ['毛 泽东', { literal: '毛 泽东' }],
    ['Council of Europe, Committee of Ministers', { literal: 'Council of Europe, Committee of Ministers' }],
  ])('%s', (line, name) => {
    expect(readName(line)).toEqual(name)
  })
})

test('names stand one a line, or with a semicolon between', () => {
  expect(readAuthors(' Ana Petrov \n\nTom  Adeyemi; Reuters')).toEqual([
    { given: 'Ana', family: 'Petrov' },
    { given: 'Tom', family: 'Adeyemi' },
    { literal: 'Reuters' },
  ])
})

test('a name that stood there before keeps what the line does not show', () => {
  const known = [{ given: 'Vincent', family: 'Gogh', 'non-dropping-particle': 'van', ORCID: 'x' }, { literal: 'Cher' }]
  expect(readAuthors('Cher\nVincent van Gogh\nAna Petrov', known)).toEqual([
    known[1],
    known[0],
    { given: 'Ana', family: 'Petrov' },
  ])
})

test('a line without a comma or semicolon prints as it was typed', () => {
  fc.assert(
    fc.property(textArbitrary(), (text) => {
      const line = text
        .replace(/[,،;؛]/g, '')
        .trim()
        .replace(/\s+/gu, ' ')
      expect(readAuthors(line).map(nameOf)).toEqual(line === '' ? [] : [line])
    }),
    runs(300),
  )
})

test('the lines of any authors read back as the same names', () => {
  fc.assert(
    fc.property(sourceArbitrary(), ({ csl }) => {
      fc.pre((csl.author ?? []).every((name) => !/[;؛]/.test(nameOf(name)) && nameOf(name).trim() !== ''))
      expect(readAuthors(authorLines(csl.author), csl.author)).toEqual(csl.author ?? [])
    }),
    runs(200),
  )
})
