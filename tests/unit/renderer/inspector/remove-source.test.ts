import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import { normalise } from '../../../../src/shared/article/normalise'
import { citationsOf } from '../../../../src/shared/article/numbering'
import { bodyText } from '../../../../src/shared/article/text'
import {
  restoredSource,
  withoutSource,
  withoutSourceAndCitations,
} from '../../../../src/renderer/inspector/sources/remove-source'
import { articleArbitrary } from '../../../support/arbitrary-article'
import { runs } from '../../../support/property'

const source = (id: string) => ({ id, csl: { type: 'report', title: id }, visibility: 'printed' as const })
const story = normalise({
  ...newArticle('en-GB'),
  sources: [source('s1'), source('s2')],
  body: [
    {
      type: 'paragraph',
      id: 'a',
      content: [
        { type: 'text', text: 'Said', claims: ['c1', 'c2'] },
        { type: 'citation', id: 'c1', items: [{ sourceId: 's1' }] },
        { type: 'text', text: ' again', claims: ['c2'] },
        { type: 'citation', id: 'c2', items: [{ sourceId: 's1' }, { sourceId: 's2' }] },
      ],
    },
    { type: 'paragraph', id: 'b', content: [{ type: 'text', text: 'More' }] },
    { type: 'paragraph', id: 'c', content: [{ type: 'citation', items: [{ sourceId: 's1' }] }] },
  ],
})

test('a source goes and its citations stay', () => {
  const without = withoutSource(story, 's1')
  expect(without.sources.map(({ id }) => id)).toEqual(['s2'])
  expect(without.body).toBe(story.body)
})

test('a source goes with its citations; those that cite others too stay with these, and claims go with theirs', () => {
  const { body } = withoutSourceAndCitations(story, 's1')
  expect(body.map((block) => 'content' in block && block.content)).toEqual([
    [
      // Both runs now make the same claim, so they are one.
      { type: 'text', text: 'Said again', claims: ['c2'] },
      { type: 'citation', id: 'c2', items: [{ sourceId: 's2' }] },
    ],
    [{ type: 'text', text: 'More' }],
    [],
  ])
  expect(body[1]).toBe(story.body[1])
})

test('what was removed comes back around what was written since', () => {
  const after = withoutSourceAndCitations(story, 's1')
  const written = { ...after, headline: 'New', body: after.body.with(1, { type: 'rule', id: 'b' } as const) }
  const back = restoredSource(written, story, after, 's1')
  expect(back).toEqual({ ...story, headline: 'New', body: story.body.with(1, { type: 'rule', id: 'b' }) })
})

test('for any story: no word changes, no citation of the source is left, taking it back gives the story as it was', () => {
  fc.assert(
    fc.property(
      articleArbitrary().filter(({ sources }) => sources.length > 0),
      fc.nat(),
      (article, pick) => {
        const { id } = article.sources[pick % article.sources.length] ?? { id: '' }
        const after = withoutSourceAndCitations(article, id)
        expect(bodyText(after.body)).toBe(bodyText(article.body))
        expect(normalise(after)).toEqual(after)
        for (const { items } of citationsOf(after.body)) {
          expect(items).not.toHaveLength(0)
          expect(items.map((item) => item.sourceId)).not.toContain(id)
        }
        expect(restoredSource(after, article, after, id)).toEqual(article)
      },
    ),
    runs(150),
  )
})
