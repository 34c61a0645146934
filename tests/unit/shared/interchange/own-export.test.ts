import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArticle } from '../../../../src/shared/article/read'
import { exportMarkdown } from '../../../../src/shared/export/markdown'
import { importText } from '../../../../src/shared/interchange/import-text'
import { outline } from './outline'

const SAMPLE = join(import.meta.dirname, '../../../../resources/sample/story.json')

test('what we export to Markdown comes back, words, notes with their locators, fact box and fields', () => {
  const { article } = readArticle(readFileSync(SAMPLE, 'utf8'))
  const text = exportMarkdown(article, { notForPublication: false, imagePath: () => 'images/harbour.jpg' })
  const read = importText({ name: 'index.md', text, language: 'en-GB' })
  const [was, is] = [outline({ article, summary: read.summary }), outline(read)]
  for (const field of [
    'headline',
    'standfirst',
    'summary',
    'kicker',
    'bylines',
    'dateline',
    'section',
    'slug',
    'body',
  ]) {
    expect({ [field]: is[field] }).toEqual({ [field]: was[field] })
  }
  expect([is.hero, is.related]).toEqual([was.hero, was.related])
  expect(is.notUnderstood).toBeUndefined()
})
