import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citedAt } from '../../../../src/renderer/inspector/sources/cite-at'
import { citationPlaces } from '../../../../src/renderer/session/citation-places'
import { newArticle } from '../../../../src/shared/article/article'
import { bodyText } from '../../../../src/shared/article/text'
import { articleArbitrary } from '../../../support/arbitrary-article'
import { runs } from '../../../support/property'

test('a source is cited where the caret is, and no word changes', () => {
  fc.assert(
    fc.property(articleArbitrary(), fc.nat(), fc.nat(40), (article, block, offset) => {
      const id = article.body[block % Math.max(1, article.body.length)]?.id ?? ''
      const cited = citedAt(article, 'new-source', { block: id, offset })
      expect(bodyText(cited.body)).toBe(bodyText(article.body))
      const places = citationPlaces(cited.body, 'new-source')
      expect(places.length).toBe(cited === article ? 0 : 1)
    }),
    runs(300),
  )
})

test('a citation beside the caret takes the source in, once', () => {
  const article = {
    ...newArticle('en'),
    body: [
      {
        type: 'paragraph' as const,
        id: 'p',
        content: [
          { type: 'text' as const, text: 'Said' },
          { type: 'citation' as const, items: [{ sourceId: 'a' }] },
          { type: 'text' as const, text: ' so.' },
        ],
      },
    ],
  }
  const cited = citedAt(article, 'b', { block: 'p', offset: 5 })
  expect(cited.body[0]).toMatchObject({ content: [{}, { items: [{ sourceId: 'a' }, { sourceId: 'b' }] }, {}] })
  expect(citedAt(cited, 'b', { block: 'p', offset: 5 })).toBe(cited)
  expect(citedAt(article, 'b', { block: 'p', offset: 2 }).body[0]).toMatchObject({
    content: [{ text: 'Sa' }, { items: [{ sourceId: 'b' }] }, { text: 'id' }, {}, {}],
  })
})
