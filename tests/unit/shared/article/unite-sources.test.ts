import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article, newArticle } from '../../../../src/shared/article/article'
import { citationsOf } from '../../../../src/shared/article/numbering'
import type { Source } from '../../../../src/shared/article/source'
import { bodyText } from '../../../../src/shared/article/text'
import { replaceSource, uniteSources } from '../../../../src/shared/article/unite-sources'
import { articleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

const source = (id: string, title = id): Source => ({ id, csl: { type: 'report', title }, visibility: 'printed' })
const story: Article = {
  ...newArticle('en'),
  sources: [source('a'), source('b'), source('c')],
  body: [
    {
      type: 'paragraph',
      id: 'p',
      content: [
        { type: 'text', text: 'So they say' },
        { type: 'citation', items: [{ sourceId: 'a' }, { sourceId: 'b', locator: 'p. 2' }, { sourceId: 'b' }] },
        { type: 'citation', items: [{ sourceId: 'c' }] },
      ],
    },
  ],
}

test('an edited source takes the place of the stored one', () => {
  expect(replaceSource(story, source('b', 'Better')).sources).toEqual([source('a'), source('b', 'Better'), source('c')])
  expect(replaceSource(story, source('x'))).toBe(story)
})

test('citations of united sources point to the one that is left, each with its locator', () => {
  const united = uniteSources(story, new Set(['a', 'b']), source('a'))
  expect(united.sources).toEqual([source('a'), source('c')])
  expect(citationsOf(united.body).map(({ items }) => items)).toEqual([
    [{ sourceId: 'a' }, { sourceId: 'a', locator: 'p. 2' }],
    [{ sourceId: 'c' }],
  ])
})

test('a story that holds only one of them gets the other in its place', () => {
  const united = uniteSources(story, new Set(['c', 'z']), source('z'))
  expect(united.sources).toEqual([source('a'), source('b'), source('z')])
  expect(citationsOf(united.body).at(-1)?.items).toEqual([{ sourceId: 'z' }])
  expect(uniteSources(story, new Set(['y', 'z']), source('z'))).toBe(story)
})

test('no citation is lost, no word is touched, and no citation points to a source that went', () => {
  fc.assert(
    fc.property(articleArbitrary(), fc.nat(), fc.nat(), (article, first, second) => {
      const [a, b] = [first, second].map((at) => article.sources[at % (article.sources.length || 1)])
      if (!a || !b || a.id === b.id) return
      const united = uniteSources(article, new Set([a.id, b.id]), a)
      expect(Article.safeParse(united).success).toBe(true)
      expect(bodyText(united.body)).toBe(bodyText(article.body))
      expect(citationsOf(united.body).length).toBe(citationsOf(article.body).length)
      for (const { items } of citationsOf(united.body))
        expect(items.some(({ sourceId }) => sourceId === b.id)).toBe(false)
      expect(united.sources.map(({ id }) => id)).not.toContain(b.id)
    }),
    runs(100),
  )
})
