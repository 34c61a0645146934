import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Article, newArticle } from '../../../../src/shared/article/article'
import { HOUSE_TEMPLATES, houseTemplate } from '../../../../src/shared/article/house-templates'
import { countCitations } from '../../../../src/shared/article/numbering'
import { countPlaceholders } from '../../../../src/shared/article/placeholders'
import { fromTemplate, headingsOf, templateOf } from '../../../../src/shared/article/template'
import { articleArbitrary } from '../../../support/arbitrary-article'

test('a template keeps fields, structure and text, and leaves what belongs to the one story', () => {
  const story: Article = {
    ...newArticle('en'),
    headline: 'Council',
    bylines: [{ name: 'Ana', role: 'author' }],
    slug: 'council',
    stage: 'published',
    eventDate: '2026-03-01',
    targetWords: 600,
    tags: [
      { slug: 'a', name: 'A' },
      { slug: 'b', name: 'B', proposed: true },
    ],
    sources: [{ id: 's', csl: { type: 'book' }, visibility: 'printed' }],
    body: [
      { type: 'heading', id: 'h', level: 2, content: [{ type: 'text', text: 'What we know' }] },
      {
        type: 'paragraph',
        id: 'p',
        content: [
          { type: 'text', text: 'Said', marks: ['bold'], threads: ['t'], claims: ['c'] },
          { type: 'citation', id: 'c', items: [{ sourceId: 's' }] },
        ],
      },
    ],
  }
  const template = templateOf(story)
  expect(template).toEqual({
    ...newArticle('en'),
    headline: 'Council',
    bylines: story.bylines,
    targetWords: 600,
    tags: [{ slug: 'a', name: 'A' }],
    body: [story.body[0], { type: 'paragraph', id: 'p', content: [{ type: 'text', text: 'Said', marks: ['bold'] }] }],
  })
  expect(headingsOf(template.body)).toEqual(['What we know'])
})

test('of no story do citations, sources or ids come along, of each its pictures do', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const template = templateOf(article)
      expect(Article.safeParse(template).success).toBe(true)
      expect(countCitations(template.body).size).toBe(0)
      const figures = ({ hero, body }: Article) => [hero, body.filter(({ type }) => type === 'figure')]
      expect(figures(template)).toEqual(figures(article))
      expect([template.sources, template.threads, template.signOffs, template.corrections]).toEqual([[], [], [], []])
      expect(JSON.stringify(template.body)).not.toContain('"threads"')
      const begun = fromTemplate(template)
      const ids = new Set(
        template.body.flatMap((block) => ('gallery' in block ? [block.id, block.gallery] : [block.id])),
      )
      expect(begun.body.filter((block) => ids.has(block.id) || ('gallery' in block && ids.has(block.gallery)))).toEqual(
        [],
      )
      expect(begun.body.map(({ type }) => type)).toEqual(template.body.map(({ type }) => type))
    }),
  )
})

describe('the templates that Stet brings along', () => {
  it.each(HOUSE_TEMPLATES)('%s is a story with placeholders, of the same form in both languages', (id) => {
    const english = houseTemplate(id, 'en-GB')
    const arabic = houseTemplate(id, 'ar')
    for (const article of [english, arabic]) {
      expect(Article.parse(article)).toEqual(article)
      expect(headingsOf(article.body).length).toBeGreaterThan(0)
      expect(article.headline).toBe('')
    }
    expect(arabic.direction).toBe('rtl')
    expect(JSON.stringify(arabic.body)).not.toContain('TK')
    expect(countPlaceholders(arabic)).toBe(countPlaceholders(english))
    expect(arabic.body.map(({ type }) => type)).toEqual(english.body.map(({ type }) => type))
    expect(houseTemplate(id, 'nb').language).toBe('nb')
  })
})
