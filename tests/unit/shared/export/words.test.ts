import { expect, test } from 'vitest'
import { areForeign, wordsFor } from '../../../../src/shared/export/words'

test('every language says everything that English says', () => {
  const [english, arabic] = [wordsFor('en-GB'), wordsFor('ar-SY')]
  for (const [key, value] of Object.entries(english)) {
    const other = arabic[key as keyof typeof arabic]
    expect(typeof other).toBe(typeof value)
    if (typeof value === 'object') expect(Object.keys(other as object)).toEqual(Object.keys(value))
    if (typeof value === 'string' && key !== 'language') expect(other).not.toBe(value)
  }
})

test('a language without words of its own gets English ones, marked as such', () => {
  expect(wordsFor('fr')).toBe(wordsFor('en'))
  expect(areForeign(wordsFor('fr'), 'fr')).toBe(true)
  expect(areForeign(wordsFor('EN-us'), 'EN-us')).toBe(false)
})

test('names are joined as people write them', () => {
  expect(['A', 'A B', 'A B C', ''].map((names) => wordsFor('en').list(names.split(' ')))).toEqual([
    'A',
    'A and B',
    'A, B and C',
    '',
  ])
  expect(wordsFor('ar').list(['أ', 'ب', 'ج'])).toBe('أ، ب وج')
  expect(wordsFor('en').list([])).toBe('')
})
