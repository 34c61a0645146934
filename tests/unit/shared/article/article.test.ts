import { expect, test } from 'vitest'
import { Article, directionOf, newArticle, titleOf } from '../../../../src/shared/article/article'
import { newId } from '../../../../src/shared/article/id'
import { normalise } from '../../../../src/shared/article/normalise'

test.each([
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
  ['AR-sy', 'rtl'],
  ['he-IL', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['und', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

test('a new story is a story in normal form', () => {
  const article = newArticle('ar')
  expect(Article.parse(article)).toEqual(article)
  expect(normalise(article)).toBe(article)
  expect(article.direction).toBe('rtl')
})

test('a story goes by its headline, or else by its working title', () => {
  expect(titleOf({ headline: ' Headline ', workingTitle: 'Working' })).toBe('Headline')
  expect(titleOf({ headline: ' ', workingTitle: ' Working ' })).toBe('Working')
  expect(titleOf({ headline: '', workingTitle: '' })).toBe('')
})

test('ids are 16 characters of their alphabet, and do not meet', () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect(new Set(ids).size).toBe(1000)
  expect(ids.filter((id) => !/^[0-9a-v]{16}$/.test(id))).toEqual([])
  expect(new Set(ids.join('')).size).toBe(32)
})
