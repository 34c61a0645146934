import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, newArticle } from '../../../../src/shared/article/article'
import { normalise } from '../../../../src/shared/article/normalise'
import { importText } from '../../../../src/shared/interchange/import-text'
import { articleArbitrary } from '../../../support/arbitrary-article'
import { runs } from '../../../support/property'

const NAME = 'council.stet.json'
const copyOf = (article: Article, name = NAME) => importText({ name, text: JSON.stringify(article), language: 'fr' })
const story: Article = { ...newArticle('en-GB'), headline: 'Council' }

test('a copy becomes the story again, with all its parts but that it was published', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const { publication: _, ...rest } = normalise(article)
      const stage = rest.stage === 'published' ? 'in-review' : rest.stage
      expect(copyOf(article).article).toEqual({ ...rest, stage })
    }),
    runs(100),
  )
})

test('only proposed tags are told as such, and that it was published is', () => {
  const tags = [
    { slug: 'a', name: 'A' },
    { slug: 'b', name: 'B', proposed: true as const },
  ]
  const at = '2026-03-01T10:00:00.000Z'
  const publication = { firstPublishedAt: at, updatedAt: at, revision: 'r', url: 'https://example.org/a' }
  expect(copyOf({ ...story, tags, stage: 'published', publication }).summary).toMatchObject({
    headline: 'Council',
    tags: ['b'],
    leftOut: [{ text: 'https://example.org/a', why: 'publication' }],
  })
})

test.each([
  ['a torn copy', JSON.stringify(story).slice(0, -20), NAME, 'import.damaged-copy'],
  ['an empty copy', '', NAME, 'import.damaged-copy'],
  ['a field of the wrong type', JSON.stringify({ ...story, tags: 'none' }), NAME, 'import.damaged-copy'],
  ['a field that is missing', JSON.stringify({ ...story, stage: undefined }), NAME, 'import.damaged-copy'],
  ['a newer story', JSON.stringify({ ...story, schema: 99 }), NAME, 'import.damaged-copy'],
  ['an unknown field', JSON.stringify({ ...story, moods: [] }), NAME, 'import.damaged-copy'],
  [
    'an id that cleaning leaves empty',
    JSON.stringify({ ...story, tags: [{ slug: '\0', name: 'x' }] }),
    NAME,
    'import.damaged-copy',
  ],
  ['JSON of another program', '{"name":"stet","version":"0.1.0"}', 'package.json', 'import.foreign-json'],
  ['a schema of another program', '{"schema":1,"body":[]}', 'data.JSON', 'import.foreign-json'],
  ['null', 'null', 'data.json', 'import.foreign-json'],
  ['no JSON at all', 'Dear editor', 'data.json', 'import.foreign-json'],
])('%s is refused', (_, text, name, code) => {
  expect(() => importText({ name, text, language: 'en' })).toThrow(expect.objectContaining({ code, params: { name } }))
})
