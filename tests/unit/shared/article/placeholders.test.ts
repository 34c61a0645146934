import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, newArticle } from '../../../../src/shared/article/article'
import {
  countPlaceholders,
  placeholdersIn,
  placeholdersOf,
  placeholdersOfBlock,
} from '../../../../src/shared/article/placeholders'
import { articleArbitrary } from '../../../support/arbitrary-article'

const found = (text: string) => placeholdersIn(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['He is TK years old', ['TK']],
  ['TKTK, T.K. and TK.', ['TKTK', 'T.K.', 'TK']],
  ['[TK: ask the mayor] said', ['[TK: ask the mayor]']],
  ['[TK] and “TK”', ['[TK]', 'TK']],
  ['TK-TK %TK', ['TK', 'TK', 'TK']],
  ['ATK, TKO, TK2, STKS, tk, Tk and T.K.O', []],
  ['قال ؟؟؟ إن [يستكمل: الاسم] [يُستكمل]', ['؟؟؟', '[يستكمل: الاسم]', '[يُستكمل]']],
  ['أحقًا؟ نعم؟؟', []],
  ['[TK without an end', ['TK']],
])('%s', (text, expected) => expect(found(text)).toEqual(expected))

const story = (fields: Partial<Article>): Article => ({ ...newArticle('en'), ...fields })

test('placeholders of fields, pictures and blocks are found in the order of the page', () => {
  const article = story({
    headline: 'TK wins',
    standfirst: 'By TK',
    hero: { alt: '', caption: 'In TK', credit: 'TK' },
    body: [
      {
        type: 'paragraph',
        id: 'a',
        content: [
          { type: 'text', text: 'One' },
          { type: 'citation', items: [{ sourceId: 's' }] },
          { type: 'text', text: ' T', marks: ['bold'] },
          { type: 'text', text: 'K' },
        ],
      },
      { type: 'code', id: 'b', content: [{ type: 'text', text: 'TK' }] },
      { type: 'figure', id: 'c', alt: '', caption: 'TK', credit: '' },
      {
        type: 'table',
        id: 'd',
        header: false,
        rows: [{ id: 'r', cells: [[{ type: 'text', text: 'TK' }]] }],
      },
    ],
  })
  expect(placeholdersOf(article)).toEqual([
    { in: 'field', field: 'headline', start: 0, end: 2 },
    { in: 'field', field: 'standfirst', start: 3, end: 5 },
    { in: 'figure', figure: null, text: 'caption', start: 3, end: 5 },
    { in: 'figure', figure: null, text: 'credit', start: 0, end: 2 },
    { in: 'block', block: 'a', start: 5, end: 7 },
    { in: 'figure', figure: 'c', text: 'caption', start: 0, end: 2 },
    { in: 'block', block: 'd', start: 0, end: 0 },
  ])
  expect(countPlaceholders(article)).toBe(7)
})

test('a block that was looked at gives the same answer without another look', () => {
  const block = { type: 'paragraph' as const, id: 'a', content: [{ type: 'text' as const, text: 'TK' }] }
  expect(placeholdersOfBlock(block)).toBe(placeholdersOfBlock(block))
})

test('counting never depends on what was counted before', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const first = countPlaceholders(article)
      expect(countPlaceholders(structuredClone(article))).toBe(first)
      expect(countPlaceholders({ ...article, headline: `${article.headline} TK` })).toBe(first + 1)
    }),
  )
})
