import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../../src/shared/article/article'
import type { Body } from '../../../../src/shared/article/block'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import type { Inline } from '../../../../src/shared/article/inline'
import { normalise, normaliseBody, normaliseInlines } from '../../../../src/shared/article/normalise'
import { bodyText } from '../../../../src/shared/article/text'
import { generateStory, rawArticleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

test('any story has a normal form, which is a story and its own normal form', () => {
  fc.assert(
    fc.property(rawArticleArbitrary(), (raw) => {
      const normal = normalise(raw)
      expect(Article.safeParse(normal).success).toBe(true)
      expect(normalise(normal)).toBe(normal)
    }),
    runs(200),
  )
})

test('the very same objects come back where nothing had to change', () => {
  fc.assert(
    fc.property(rawArticleArbitrary().map(normalise), fc.nat(), (normal, seed) => {
      const again = normalise({ ...normal, headline: `${normal.headline} ` })
      expect(again.body).toBe(normal.body)
      expect(again.sources).toBe(normal.sources)
      if (normal.body.length === 0) return
      const at = seed % normal.body.length
      const body = normal.body.with(at, { type: 'rule', id: 'a-new-one' })
      const changed = normalise({ ...normal, body }).body
      for (const [index, block] of normal.body.entries()) if (index !== at) expect(changed[index]).toBe(block)
    }),
    runs(150),
  )
})

test('the words stay', () => {
  fc.assert(
    fc.property(rawArticleArbitrary(), (raw) => {
      // A story goes through JSON before it is stored, which is where what is undefined goes.
      const clean = normalise({ ...raw, body: [] })
      expect(clean.body).toEqual([])
      const text = bodyText(normaliseBody(raw.body))
      expect(bodyText(normaliseBody(normaliseBody(raw.body)))).toBe(text)
      const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
      expect(letters(text)).toBe(letters(bodyText(raw.body)))
    }),
    runs(150),
  )
})

test('equal stories have equal bytes, whatever the order of their keys and of their marks', () => {
  const backwards = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(backwards)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, item]) => [key, backwards(item)]),
    )
  }
  fc.assert(
    fc.property(rawArticleArbitrary(), (raw) => {
      const other = backwards(raw) as Article
      expect(canonicalJson(normalise(other))).toBe(canonicalJson(normalise(raw)))
    }),
    runs(100),
  )
})

test('a generated story is in normal form already', () => {
  const story = generateStory(1, 500)
  expect(normalise(story)).toBe(story)
})

const text = (words: string, more: object = {}): Inline => ({ type: 'text', text: words, ...more })

describe('inlines', () => {
  test.each<[string, Inline[], Inline[]]>([
    [
      'equal neighbours join',
      [text('a'), text('b', { marks: [] }), text('c', { marks: ['bold'] })],
      [text('ab'), text('c', { marks: ['bold'] })],
    ],
    [
      'empty runs go, and let their neighbours join',
      [text('a'), text('', { marks: ['bold'] }), text('b')],
      [text('ab')],
    ],
    [
      'marks take their order, once each',
      [text('a', { marks: ['italic', 'bold', 'italic'] })],
      [text('a', { marks: ['bold', 'italic'] })],
    ],
    [
      'line feeds are breaks',
      [text('a\nb', { marks: ['bold'] })],
      [text('a', { marks: ['bold'] }), { type: 'break' }, text('b', { marks: ['bold'] })],
    ],
    [
      'threads are a set',
      [text('a', { threads: ['b', 'a', 'b'] }), text('b', { threads: ['a', 'b'] })],
      [text('ab', { threads: ['a', 'b'] })],
    ],
    ['an empty link is no link', [text('a', { link: '' })], [text('a')]],
  ])('%s', (_, raw, normal) => {
    expect(normaliseInlines(raw)).toEqual(normal)
  })
})

describe('a body', () => {
  test('has no id twice, and keeps the first as it is', () => {
    const raw: Body = [
      { type: 'rule', id: 'a' },
      { type: 'rule', id: 'a' },
      { type: 'rule', id: 'a-2' },
      { type: 'rule', id: 'a' },
    ]
    const ids = normaliseBody(raw).map(({ id }) => id)
    expect(ids[0]).toBe('a')
    expect(new Set(ids).size).toBe(4)
  })

  test('has no marks or links in code', () => {
    const raw: Body = [
      { type: 'code', id: 'a', content: [text('a', { marks: ['bold'] }), text('b', { link: 'https://x.y' })] },
    ]
    expect(normaliseBody(raw)).toEqual([{ type: 'code', id: 'a', content: [text('ab')] }])
  })
})
