import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, newArticle } from '../../../../src/shared/article/article'
import { normaliseBody } from '../../../../src/shared/article/normalise'
import { finderOf } from '../../../../src/shared/find/find-in-text'
import { LineReader, placeName } from '../../../../src/shared/find/lines'
import { replaceFound } from '../../../../src/shared/find/replace-found'
import { bodyArbitrary, figureArbitrary } from '../../../support/arbitrary-body'
import { runs } from '../../../support/property'

const find = finderOf({ text: 'e', matchCase: false, wholeWord: false, regex: false })

/** Replaces every e of a story. */
function replaceAll(article: Article, text: string): Article {
  const lines = new LineReader().read(article)
  return replaceFound(
    article,
    new Map(lines.map((line) => [placeName(line.place), find(line.text).map((found) => ({ ...found, text }))])),
  )
}

const count = (article: Article) => new LineReader().read(article).flatMap((line) => find(line.text)).length

test('after all were replaced none is left, in any place; the body stays in normal form', () => {
  fc.assert(
    fc.property(bodyArbitrary(), fc.option(figureArbitrary(), { nil: undefined }), (body, hero) => {
      const story = { ...newArticle('en-GB'), headline: 'The end', kicker: 'E', body, ...(hero && { hero }) }
      const now = replaceAll(story, 'o')
      expect(count(now)).toBe(0)
      expect(normaliseBody(now.body)).toEqual(now.body)
      expect(now.headline).toBe('Tho ond')
    }),
    runs(200),
  )
})

test('blocks in which nothing was replaced are the same objects', () => {
  const one = { type: 'paragraph', id: 'one', content: [{ type: 'text', text: 'here' }] } as const
  const two = { type: 'paragraph', id: 'two', content: [{ type: 'text', text: 'nox' }] } as const
  const story: Article = {
    ...newArticle('en-GB'),
    body: [
      { ...one, content: [...one.content] },
      { ...two, content: [...two.content] },
    ],
  }
  const now = replaceAll(story, 'a')
  expect(now.body[0]).toMatchObject({ content: [{ text: 'hara' }] })
  expect(now.body[1]).toBe(story.body[1])
})

test('cells, captions and credits are replaced where they stand', () => {
  const cell = (text: string) => [{ type: 'text' as const, text }]
  const story: Article = {
    ...newArticle('en-GB'),
    hero: { alt: 'e1', caption: 'e2', credit: 'e3' },
    body: [
      { type: 'table', id: 't', header: false, rows: [{ id: 'r', cells: [cell('x'), cell('be')] }] },
      { type: 'figure', id: 'f', alt: 'e', caption: 'e', credit: 'e', decorative: true },
    ],
  }
  const now = replaceAll(story, 'o')
  expect(now.hero).toEqual({ alt: 'o1', caption: 'o2', credit: 'o3' })
  expect(now.body[0]).toMatchObject({ rows: [{ cells: [cell('x'), cell('bo')] }] })
  // What a decorative picture would be described as is not on the page.
  expect(now.body[1]).toMatchObject({ alt: 'e', caption: 'o', credit: 'o' })
})

test('the texts of a card are replaced, its address is not, and one of which nothing is left goes', () => {
  const card = { type: 'card' as const, id: 'c', url: 'https://e.example/', title: 'The end', publisher: 'e' }
  const story: Article = { ...newArticle('en-GB'), body: [card] }
  expect(replaceAll(story, 'o').body).toEqual([{ ...card, title: 'Tho ond', publisher: 'o' }])
  expect(replaceAll(story, '').body).toEqual([{ type: 'card', id: 'c', url: card.url, title: 'Th nd' }])
})
