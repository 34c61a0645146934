import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../../src/shared/article/article'
import { normalise } from '../../../../src/shared/article/normalise'
import type { Imported } from '../../../../src/shared/interchange/draft'
import { importPage } from '../../../../src/shared/interchange/html/page/import-page'
import { importText } from '../../../../src/shared/interchange/import-text'
import { outline } from './outline'

const FIXTURES = join(import.meta.dirname, 'fixtures')

/** Each text stands beside the story that is expected of it, as `outline` writes it. */
describe.each(['plain-text', 'markdown', 'pages'])('%s', (folder) => {
  const names = readdirSync(join(FIXTURES, folder)).filter((name) => !name.endsWith('.json'))

  test.each(names)('%s', (name) => {
    const path = join(FIXTURES, folder, name)
    const read = readStory(folder, name, readFileSync(path, 'utf8'))
    expect(outline(read)).toEqual(JSON.parse(readFileSync(`${path}.json`, 'utf8')))
    expect(Article.parse(read.article)).toEqual(read.article)
    expect(normalise(read.article)).toBe(read.article)
  })
})

function readStory(folder: string, name: string, text: string): Imported {
  if (folder !== 'pages') return importText({ name, text, language: 'en-GB' })
  const page = importPage(text, { title: name, language: 'en-GB' })
  if (!page) throw new Error(`${name} was not read`)
  return page
}
