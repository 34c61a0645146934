import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../src/shared/article/article'
import { normalise } from '../../../src/shared/article/normalise'
import { citationsOf, numberSources } from '../../../src/shared/article/numbering'
import { wordCount } from '../../../src/shared/article/text'
import { topicNamed } from '../../../src/shared/article/topics'

const FOLDER = join(import.meta.dirname, '../../../resources/sample')
const value: unknown = JSON.parse(readFileSync(join(FOLDER, 'story.json'), 'utf8'))
const story = Article.parse(value)

/** The story that newcomers look around in has a bit of everything, and must never be a bad example. */
describe('the sample story', () => {
  test('is a valid story in normal form', () => {
    expect(story).toEqual(value)
    expect(normalise(story)).toBe(story)
  })

  test('names the very picture beside it', () => {
    const picture = readFileSync(join(FOLDER, story.hero?.asset?.name ?? ''))
    expect(story.hero?.asset?.hash).toBe(createHash('sha256').update(picture).digest('hex'))
    expect(picture.length).toBeLessThan(300_000)
  })

  test('cites all of its sources, some with a locator, some together', () => {
    const citations = citationsOf(story.body)
    expect(numberSources(story).size).toBe(story.sources.length)
    expect(new Set(story.sources.map(({ csl }) => csl.type)).size).toBe(4)
    expect(citations.length).toBeGreaterThan(5)
    expect(citations.some(({ items }) => items.length === 2 && items.some(({ locator }) => locator))).toBe(true)
  })

  test('shows what a story can hold', () => {
    const types = new Set(story.body.map(({ type }) => type))
    expect([...types].sort()).toEqual(['heading', 'item', 'paragraph', 'quote'])
    expect(story.body.some(({ box }) => box)).toBe(true)
    expect(story.bylines).toHaveLength(2)
    expect(story.related).toHaveLength(1)
    expect(story.tags.filter(({ group }) => group === 'topic').every(({ slug }) => topicNamed(slug))).toBe(true)
    expect(story.tags).toHaveLength(4)
    expect(wordCount(story)).toBeGreaterThan(400)
  })
})
