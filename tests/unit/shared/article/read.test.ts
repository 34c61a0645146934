import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newArticle, SCHEMA } from '../../../../src/shared/article/article'
import { normalise } from '../../../../src/shared/article/normalise'
import { readArticle } from '../../../../src/shared/article/read'
import { bodyText } from '../../../../src/shared/article/text'
import { articleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

const read = (value: object) => readArticle(JSON.stringify({ ...newArticle('en'), ...value }))

test('what was stored is read as it was', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      expect(readArticle(JSON.stringify(article))).toEqual({ article, unknown: [] })
    }),
    runs(150),
  )
})

describe('what is not understood', () => {
  test('in blocks is shown as its words, and named', () => {
    const { article, unknown } = read({
      body: [
        { type: 'paragraph', id: 'a', content: [{ type: 'text', text: 'Known.' }] },
        { type: 'poem', id: 'b', content: [{ type: 'text', text: 'A poem' }] },
        { type: 'chart', id: 'c', data: [1, 2] },
        {
          type: 'paragraph',
          id: 'd',
          content: [{ type: 'text', text: 'With ' }, { type: 'mention', text: 'a name' }, { type: 'dot' }],
        },
        { type: 'heading', id: 'e', level: 7, content: [{ type: 'text', text: 'Deep' }] },
        { type: 'paragraph', id: 'f', align: 'centre', content: [{ type: 'text', text: 'Centred', colour: 'red' }] },
        null,
        'text',
      ],
    })
    expect(bodyText(article.body)).toBe('Known.\nA poem\n\nWith a name\nDeep\nCentred\n\n')
    expect(article.body.map(({ id }) => id).slice(0, 6)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(unknown).toEqual(['poem', 'chart', 'mention', 'dot', 'heading', 'text', 'paragraph', 'block'])
    expect(normalise(article)).toBe(article)
  })

  test('in fields is left out, and named', () => {
    const { article, unknown } = read({
      headline: 'Kept',
      mood: 'grave',
      stage: 'embargoed',
      tags: [{ name: 'no slug' }],
    })
    expect(article).toMatchObject({ headline: 'Kept', stage: 'draft', tags: [] })
    expect(unknown.toSorted()).toEqual(['mood', 'stage', 'tags'])
  })

  test('because it is newer is named by its schema', () => {
    const { article, unknown } = read({ schema: SCHEMA + 1, headline: 'From the future' })
    expect(article.headline).toBe('From the future')
    expect(article.schema).toBe(SCHEMA)
    expect(unknown).toEqual([`schema ${SCHEMA + 1}`])
  })

  test('does not harm', () => {
    const json =
      '{"schema": 1, "__proto__": {"headline": "x"}, "constructor": 1, "body": [{"type": "__proto__", "id": 7}]}'
    const { article, unknown } = readArticle(json)
    expect(article.headline).toBe('')
    expect(unknown).toEqual(expect.arrayContaining(['__proto__', 'constructor']))
    expect(article.body).toHaveLength(1)
  })

  test('whatever it is, gives a story in normal form and is named', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('headline', 'body', 'tags', 'hero', 'x'), fc.jsonValue()), (fields) => {
        const { article, unknown } = readArticle(JSON.stringify({ ...newArticle('en'), ...fields, y: 1 }))
        expect(unknown).toContain('y')
        expect(normalise(article)).toBe(article)
      }),
      runs(200),
    )
  })
})

test.each(['[]', '{}', 'null', '1', '"text"', '{"schema": "1"}'])('%s is no story', (json) => {
  expect(() => readArticle(json)).toThrow(TypeError)
})

test('text that is no JSON is refused', () => {
  expect(() => readArticle('{"schema":')).toThrow(SyntaxError)
})
