import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article, newArticle } from '../../../../src/shared/article/article'
import { isTextBlock, type Block } from '../../../../src/shared/article/block'
import { withoutNames } from '../../../../src/shared/article/hide-sources'
import { normalise } from '../../../../src/shared/article/normalise'
import type { Source } from '../../../../src/shared/article/source'
import { compare } from '../../../../src/shared/merge/compare'
import type { ComparedField } from '../../../../src/shared/merge/comparison'
import { restoreBlock, restoreEntry, restoreField, restoreWhole } from '../../../../src/shared/merge/restore-part'
import { articleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'
import { versionsArbitrary } from './versions'

const paragraph = (id: string, text: string, ...sources: string[]): Block => ({
  type: 'paragraph',
  id,
  content: [
    { type: 'text', text },
    ...sources.map((sourceId) => ({ type: 'citation' as const, items: [{ sourceId }] })),
  ],
})
const source = (id: string): Source => ({ id, csl: { type: 'webpage', title: id }, visibility: 'printed' })
const story = (body: Block[], sources = [source('a')]): Article => ({ ...newArticle('en'), body, sources })

const [a, b, c] = [
  paragraph('a', 'The council met on Monday.'),
  paragraph('b', 'Nobody from the opposition came.', 'a', 'x'),
  paragraph('c', 'A decision is expected soon.'),
]
const then = story([a, b, c], [source('a'), source('x')])

const expectStored = (article: Article) => {
  expect(Article.safeParse(article).error).toBe(undefined)
  expect(normalise(article)).toBe(article)
}

/** All fields but those named. */
const rest = (article: Article, ...without: string[]) =>
  Object.fromEntries(Object.entries(article).filter(([field]) => !without.includes(field)))

describe('a block', () => {
  test('that was removed comes back where it was, with the sources it cites', () => {
    const restored = restoreBlock(story([a, c]), then, 'b')
    expect(restored.body).toEqual([a, b, c])
    expect(restored.sources.map(({ id }) => id)).toEqual(['a', 'x'])
    expect(restoreBlock(story([c]), then, 'b').body).toEqual([b, c])
    expect(restoreBlock(story([c, a]), then, 'b').body).toEqual([c, a, b])
  })

  test('that was changed has its earlier content and type, where it stands now', () => {
    const heading: Block = { type: 'heading', id: 'b', level: 2, content: [{ type: 'text', text: 'Nobody came' }] }
    const restored = restoreBlock(story([heading, a, c]), then, 'b')
    expect(restored.body).toEqual([b, a, c])
    expect(restored.sources.map(({ id }) => id)).toEqual(['a', 'x'])
  })

  test('that was added goes, and nothing else', () => {
    const added = paragraph('n', 'Entirely new words stand here.')
    expect(restoreBlock(story([a, added, c]), then, 'n')).toEqual(story([a, c]))
  })

  test('whose id now belongs to other words comes back under a free one', () => {
    const before = story([paragraph('a', 'Rain fell all night over the harbour.'), { ...b, id: 'b' }])
    const now = story([{ ...b, id: 'a' }])
    expect(restoreBlock(now, before, 'a').body).toEqual([
      { ...before.body[0], id: 'a-2' },
      { ...b, id: 'a' },
    ])
  })

  test('that neither version has is refused', () => {
    expect(() => restoreBlock(story([a]), then, 'nowhere')).toThrow('nowhere')
  })

  test('comes back in any story, and leaves everything else as it is', () => {
    fc.assert(
      fc.property(versionsArbitrary(), fc.nat(), ([before, after], n) => {
        const { blocks } = compare(before, after)
        const change = blocks[n % (blocks.length || 1)]
        if (!change) return
        const restored = restoreBlock(after, before, change.id)
        expectStored(restored)
        expect(rest(restored, 'body', 'sources')).toEqual(rest(after, 'body', 'sources'))
        expect(restored.sources.slice(0, after.sources.length)).toEqual(after.sources)
        const untouched = (body: Block[]) =>
          body.filter((block) => after.body.includes(block) && block !== change.after)
        expect(untouched(restored.body)).toEqual(after.body.filter((block) => block !== change.after))
        const others = restored.body.filter((block) => !after.body.includes(block) || block === change.after)
        expect(others.map((block) => ({ ...block, id: '' }))).toEqual(
          change.before ? [{ ...change.before, id: '' }] : [],
        )
        for (const block of others) {
          for (const inline of isTextBlock(block) ? block.content : []) {
            const cited = inline.type === 'citation' ? inline.items.map(({ sourceId }) => sourceId) : []
            const known = before.sources.filter(({ id }) => cited.includes(id)).map(({ id }) => id)
            if (change.change !== 'same')
              expect(restored.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(known))
          }
        }
      }),
      runs(100),
    )
  })
})

describe('a field', () => {
  test('has its earlier value, or is gone when it had none', () => {
    const now: Article = { ...then, headline: 'New', eventDate: '2025' }
    expect(restoreField(now, then, 'headline')).toEqual({ ...now, headline: '' })
    expect('eventDate' in restoreField(now, then, 'eventDate')).toBe(false)
    expect(restoreField(then, now, 'eventDate').eventDate).toBe('2025')
  })

  test('a legal hold stays set', () => {
    const held: Article = { ...then, legal: { hold: true, note: 'Ask counsel' } }
    expect(restoreField(held, then, 'legal').legal).toEqual({ hold: true, note: '' })
    expect(restoreField(then, held, 'legal').legal).toEqual({ hold: true, note: 'Ask counsel' })
  })

  test('comes back in any story and leaves the others as they are; some never do', () => {
    fc.assert(
      fc.property(articleArbitrary(), articleArbitrary(), (now, before) => {
        const signed: Article = {
          ...before,
          signOffs: [{ role: 'copy', by: 'Ana', at: '2025-01-01T00:00:00Z', hash: 'h' }],
          conflicts: [{ id: 'c', place: 'headline' }],
        }
        for (const field of Object.keys(Article.shape) as ComparedField[]) {
          const restored = restoreField(now, signed, field)
          expectStored(restored)
          expect(rest(restored, field)).toEqual(rest(now, field))
          const stays = ['publication', 'conflicts', 'signOffs'].includes(field)
          expect(restored[field]).toEqual(stays ? now[field] : signed[field])
          expect(field in restored).toBe(field in (stays ? now : signed))
        }
      }),
      runs(40),
    )
  })
})

describe('a source or tag', () => {
  test('comes back where it was, as it was, or goes', () => {
    const before = story([], [source('a'), source('b'), source('c')])
    const now = story([], [source('a'), { ...source('c'), note: 'New' }, source('d')])
    expect(restoreEntry(now, before, 'sources', 'b').sources.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(restoreEntry(now, before, 'sources', 'c').sources[1]).toEqual(source('c'))
    expect(restoreEntry(now, before, 'sources', 'd').sources.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(() => restoreEntry(now, before, 'tags', 'none')).toThrow('none')
  })

  test('all of them restored one by one are the earlier ones', () => {
    fc.assert(
      fc.property(versionsArbitrary(), ([earlier, after]) => {
        const before = withoutNames(earlier, after)
        const { sources, tags } = compare(earlier, after)
        let now = after
        for (const { key } of sources) now = restoreEntry(now, earlier, 'sources', key)
        for (const { key } of tags) now = restoreEntry(now, before, 'tags', key)
        expectStored(now)
        expect(rest(now, 'sources', 'tags')).toEqual(rest(after, 'sources', 'tags'))
        expect(compare(before, now)).toMatchObject({ sources: [], tags: [] })
        expect(now.sources).toHaveLength(before.sources.length)
      }),
      runs(40),
    )
  })
})

test('the whole is the earlier value, but as published and as held as it is now', () => {
  fc.assert(
    fc.property(articleArbitrary(), articleArbitrary(), fc.boolean(), (now, before, hold) => {
      const restored = restoreWhole({ ...now, legal: { hold, note: 'Now' } }, before)
      expectStored(restored)
      expect(rest(restored, 'publication')).toEqual(
        rest({ ...withoutNames(before, now), legal: { ...before.legal, hold } }, 'publication'),
      )
      expect(restored.publication).toEqual(now.publication)
      expect('publication' in restored).toBe('publication' in now)
    }),
    runs(40),
  )
})

test('a story restored from itself is itself', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const copy = structuredClone(article)
      for (const field of Object.keys(Article.shape))
        expect(restoreField(article, copy, field as ComparedField)).toBe(article)
      for (const { id } of article.body) expect(restoreBlock(article, copy, id)).toBe(article)
      for (const { id } of article.sources) expect(restoreEntry(article, copy, 'sources', id)).toEqual(article)
      for (const { slug } of article.tags) expect(restoreEntry(article, copy, 'tags', slug)).toEqual(article)
      expect(restoreWhole(article, copy)).toEqual(article)
    }),
    runs(40),
  )
})
