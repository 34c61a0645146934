import { expect, test } from 'vitest'
import { bestMatches, rankOf } from '../../../../src/renderer/ui/match-names'

test('the beginning of the name fits best, then of its words, of other names, any part, and letters in order', () => {
  expect(rankOf('pull', ['Pull quote'])).toBe(0)
  expect(rankOf('quo', ['Pull quote'])).toBe(1)
  expect(rankOf('aside', ['Fact box', 'aside'])).toBe(2)
  expect(rankOf('ote', ['Pull quote'])).toBe(3)
  expect(rankOf('pq', ['Pull quote'])).toBe(4)
  expect(rankOf('xyz', ['Pull quote'])).toBeUndefined()
})

test('words may be begun in any order, whatever their case and accents', () => {
  expect(bestMatches('QUO pu', ['Rule', 'Pull quote'], (name) => [name])).toEqual(['Pull quote'])
  expect(rankOf('resume', ['Résumé'])).toBe(0)
  expect(rankOf('مدرسة', ['مَدْرَسة'])).toBe(0)
})

test('an Arabic word is found with its article and without', () => {
  const next = ['الخطأ الإملائي التالي']
  expect([rankOf('إملائي', next), rankOf('تالي خطا', next), rankOf('ال', ['بحث'])]).toEqual([1, 1, undefined])
  expect(rankOf('الاستكمال', ['الموضع التالي للاستكمال'])).toBe(1)
})
