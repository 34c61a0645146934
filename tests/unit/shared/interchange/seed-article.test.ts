import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromCslDate } from '../../../../src/shared/article/csl-date'
import { publisherOf } from '../../../../src/shared/article/reference'
import { type Imported } from '../../../../src/shared/interchange/draft'
import { importText } from '../../../../src/shared/interchange/import-text'

const SEED = join(import.meta.dirname, '../../../../../shared/seed/article.txt')
const reason = existsSync(SEED) ? '' : ' (skipped: ../shared/seed/article.txt is not beside this repository)'

/** A real story as it was copied from the web. Its text is not ours, so it stays outside of the repository. */
describe.skipIf(reason !== '')(`the seed article${reason}`, () => {
  const lines = reason === '' ? readFileSync(SEED, 'utf8').split('\n') : []
  const read = (): Imported => importText({ name: 'article.txt', text: lines.join('\n'), language: 'en-GB' })

  test('headline, standfirst and one caption', () => {
    const { article } = read()
    expect(article.headline).toBe(lines[2])
    expect(article.standfirst).toBe(lines[4])
    expect(article.hero).toEqual({ alt: '', caption: lines[6], credit: '' })
    expect(article.body.filter(({ type }) => type === 'figure')).toEqual([])
  })

  test('seven paragraphs, as they stood', () => {
    const { article } = read()
    const paragraphs = [11, 13, 15, 17, 19, 21, 23].map((line) => [{ type: 'text', text: lines[line] }])
    expect(article.body.map((block) => block.type === 'paragraph' && block.content)).toEqual(paragraphs)
  })

  test('five sources with publishers and dates', () => {
    const { article } = read()
    expect(article.sources.map(({ csl }) => [publisherOf(csl), fromCslDate(csl.issued)])).toEqual([
      ['The Moscow Times', '2025-05-15'],
      ['TASS', '2025-05-10'],
      ['Al-Monitor', '2025-05-20'],
      ['Middle East Eye', '2025-05-25'],
      ['The Diplomat', '2025-06-01'],
    ])
    expect(article.sources.every(({ csl }) => lines[25]?.includes(csl.title ?? 'no title'))).toBe(true)
  })

  test('three proposed tags', () => {
    const { article } = read()
    expect(article.tags.map(({ slug, proposed }) => [slug, proposed])).toEqual([
      ['politics', true],
      ['war-and-conflicts', true],
      ['general-news', true],
    ])
  })

  test('nothing of the page is in the story, and all of it is in the summary', () => {
    const { article, summary } = read()
    expect(JSON.stringify(article)).not.toMatch(/Skip to content|Read also|Latest/)
    expect(article.related).toEqual([])
    expect(summary).toMatchObject({
      paragraphs: 7,
      sources: 5,
      citations: 0,
      figures: 1,
      related: 0,
      notUnderstood: [],
    })
    expect(summary.leftOut).toEqual([
      { why: 'page-chrome', text: 'Skip to content' },
      { why: 'repeated', text: lines[7] },
      { why: 'repeated', text: lines[9] },
      { why: 'topic-line', text: lines[27]?.trim() },
      { why: 'topic-line', text: lines[28]?.trim() },
      { why: 'empty-section', text: 'Read also:' },
      { why: 'page-chrome', text: 'Latest' },
    ])
  })
})
