import { expect, test } from 'vitest'
import { type Article, newArticle } from '../../../../src/shared/article/article'
import { emptyFigure } from '../../../../src/shared/article/figure'
import { exportFacts } from '../../../../src/renderer/inspector/export/export-facts'

const asset = { hash: '0'.repeat(64), mediaType: 'image/png', width: 1, height: 1 }

test('an export holds printed sources and pictures that are there, and the panel says what is missing', () => {
  const story = {
    ...newArticle('en-GB'),
    hero: { ...emptyFigure(), asset, alt: 'A bus', caption: 'In TK' },
    sources: [
      { id: 's1', csl: { type: 'report' }, visibility: 'printed' },
      { id: 's2', csl: { type: 'report' }, visibility: 'printed' },
      { id: 's3', csl: { type: 'report' }, visibility: 'desk-only' },
    ],
    tags: [
      { slug: 'a', name: 'A' },
      { slug: 'b', name: 'B', proposed: true },
    ],
    body: [
      {
        type: 'paragraph',
        id: 'p',
        content: [{ type: 'citation', items: [{ sourceId: 's1' }, { sourceId: 'gone' }] }],
      },
      { type: 'figure', id: 'f1', ...emptyFigure() },
      { type: 'figure', id: 'f2', ...emptyFigure(), asset, rights: { holder: '', usage: '', expires: '2026-11-27' } },
      {
        type: 'figure',
        id: 'f3',
        ...emptyFigure(),
        asset,
        decorative: true,
        rights: { holder: '', usage: '', expires: '2026-11-28' },
      },
    ],
  } satisfies Article
  const facts = exportFacts(story, '2026-11-28')
  expect(facts).toEqual({
    cited: 1,
    further: 1,
    tags: 1,
    pictures: 3,
    missingPictures: 1,
    missingAlt: 1,
    expiredLicences: 1,
    lostCitations: 1,
    proposedTags: 1,
    placeholders: 1,
  })
})
