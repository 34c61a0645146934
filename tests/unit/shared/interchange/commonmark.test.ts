import { tests as examples } from 'commonmark-spec'
import { expect, test } from 'vitest'
import { StetError } from '../../../../src/shared/bridge/errors'
import { importText } from '../../../../src/shared/interchange/import-text'

/** What the specification's own HTML says, by its letters and digits alone. */
function wordsOf(html: string): string[] {
  const text = html
    .replace(/<(?:img|a)\b[^>]*?(?:alt|title)="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:quot|lt|gt|amp);/g, ' ')
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Every text of the story, and what the summary lists. */
function everythingIn(markdown: string): string {
  const texts: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) walk(item)
  }
  try {
    const { article, summary } = importText({ name: 'example.md', text: markdown, language: 'en' })
    walk([
      article.body,
      article.headline,
      article.standfirst,
      article.sources,
      article.tags,
      article.related,
      article.hero,
    ])
    walk([article.bylines, article.eventDate, summary.leftOut, summary.notUnderstood])
  } catch (error) {
    if (!(error instanceof StetError) || error.code !== 'import.empty') throw error
  }
  return texts.join('\n')
}

test('CommonMark has 652 examples', () => expect(examples).toHaveLength(652))

test.each(examples)('example $number of CommonMark keeps its text ($section)', ({ markdown, html }) => {
  const found = everythingIn(markdown.replaceAll('→', '\t'))
  expect(wordsOf(html).filter((word) => !found.includes(word))).toEqual([])
})
