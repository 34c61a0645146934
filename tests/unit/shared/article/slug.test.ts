import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '../../../../src/shared/article/slug'
import { textArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

test.each([
  ['War and conflicts', 'war-and-conflicts'],
  ['  Déjà vu: “Ærø & Łódź”!  ', 'deja-vu-aero-lodz'],
  ['Straße nach İzmir', 'strasse-nach-izmir'],
  ["It's the people’s", 'its-the-peoples'],
  ['الشرق الأوسط', 'الشرق-الأوسط'],
  ['東京 2025', '東京-2025'],
  ['ＡＢＣ ﬁn', 'abc-fin'],
  ['../..\\con', 'con'],
  ['***', ''],
  ['', ''],
])('%j has the slug %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test('a long slug is cut at a word, or inside one that is too long itself', () => {
  expect(slugOf('one two three four', 9)).toBe('one-two')
  expect(slugOf('one two three', 7)).toBe('one-two')
  expect(slugOf('a'.repeat(20), 8)).toBe('aaaaaaaa')
  expect(slugOf('𝒮'.repeat(20), 8)).toBe('ssssssss')
  expect([...slugOf('𠜎'.repeat(20), 8)]).toHaveLength(8)
})

test('any slug is its own slug, short enough, and only letters, marks, digits and single hyphens', () => {
  fc.assert(
    fc.property(textArbitrary(), fc.integer({ min: 4, max: 80 }), (text, limit) => {
      const slug = slugOf(text, limit)
      expect([...slug].length).toBeLessThanOrEqual(limit)
      expect(slug).toMatch(/^(?:[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*)?$/u)
      expect(slugOf(slug, limit)).toBe(slug)
    }),
    runs(400),
  )
})
