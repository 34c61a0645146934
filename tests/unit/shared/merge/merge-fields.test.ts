import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Article, newArticle } from '../../../../src/shared/article/article'
import { mergeFields } from '../../../../src/shared/merge/merge-fields'
import { articleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

const base: Article = { ...newArticle('en'), headline: 'Base', kicker: 'Base' }

test('changes of different fields are both there', () => {
  const merged = mergeFields(base, { ...base, headline: 'Ours' }, { ...base, kicker: 'Theirs', eventDate: '2025' })
  expect(merged).toEqual({ ...base, headline: 'Ours', kicker: 'Theirs', eventDate: '2025' })
})

test('a field that one side removed is gone, and one that the other changed meanwhile is not', () => {
  const dated = { ...base, eventDate: '2025', assignedTo: 'Ana' }
  const ours: Article = { ...dated }
  delete ours.eventDate
  expect('eventDate' in mergeFields(dated, ours, { ...dated, kicker: 'K' })).toBe(false)
  const theirs = { ...dated, eventDate: '2026' }
  const merged = mergeFields(dated, ours, theirs)
  expect(merged.conflicts).toMatchObject([{ place: 'eventDate', base: '2025', theirs: '2026' }])
})

test('where both changed a field ours stands, and theirs is kept beside it', () => {
  const merged = mergeFields(base, { ...base, headline: 'Ours' }, { ...base, headline: 'Theirs' })
  expect(merged.headline).toBe('Ours')
  expect(merged.conflicts).toMatchObject([{ place: 'headline', base: 'Base', ours: 'Ours', theirs: 'Theirs' }])
  expect(mergeFields(base, { ...base, headline: 'Same' }, { ...base, headline: 'Same' }).conflicts).toEqual([])
})

test('conflicts of both sides are kept, each once', () => {
  const conflict = (id: string) => ({ id, place: 'headline' })
  const merged = mergeFields(
    base,
    { ...base, conflicts: [conflict('a'), conflict('b')] },
    { ...base, conflicts: [conflict('b'), conflict('c')] },
  )
  expect(merged.conflicts.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

const LISTS = new Set(['body', 'sources', 'tags', 'related', 'threads', 'replies', 'corrections'])

test('edits of different paragraphs, tags and sources are all there, in their places', () => {
  const paragraph = (id: string, text: string): Article['body'][number] => ({
    type: 'paragraph',
    id,
    content: [{ type: 'text', text }],
  })
  const tag = (slug: string) => ({ slug, name: slug })
  const was: Article = { ...base, body: [paragraph('a', 'A'), paragraph('b', 'B')], tags: [tag('one'), tag('two')] }
  const ours: Article = { ...was, body: [paragraph('a', 'A!'), paragraph('b', 'B')], tags: [tag('two'), tag('mine')] }
  const theirs: Article = {
    ...was,
    body: [paragraph('a', 'A'), paragraph('new', 'N'), paragraph('b', 'B!')],
    tags: [tag('one'), tag('two'), tag('other')],
  }
  const merged = mergeFields(was, ours, theirs)
  expect(merged.body).toEqual([paragraph('a', 'A!'), paragraph('new', 'N'), paragraph('b', 'B!')])
  expect(merged.tags).toEqual([tag('two'), tag('other'), tag('mine')])
  expect(merged.conflicts).toEqual([])

  const both = mergeFields(was, ours, { ...was, body: [paragraph('a', 'A?')] })
  expect(both.body).toEqual([paragraph('a', 'A!')])
  expect(both.conflicts).toMatchObject([{ place: 'body/a', ours: { content: [{ text: 'A!' }] } }])
})

test('any three stories merge into a story in which every change of both sides can be found', () => {
  fc.assert(
    fc.property(articleArbitrary(), articleArbitrary(), articleArbitrary(), (was, ours, theirs) => {
      const merged = mergeFields(was, ours, theirs)
      expect(Article.safeParse(merged).success).toBe(true)
      for (const field of Object.keys(Article.shape) as (keyof Article)[]) {
        if (field === 'conflicts') continue
        const [before, mine, other] = [was[field], ours[field], theirs[field]].map((value) => JSON.stringify(value))
        if (LISTS.has(field) && mine !== before && other !== before) continue
        if (mine !== before) expect(JSON.stringify(merged[field])).toBe(mine)
        else expect(JSON.stringify(merged[field])).toBe(other)
      }
    }),
    runs(60),
  )
})

test('nothing changed is nothing to merge', () => {
  fc.assert(
    fc.property(articleArbitrary(), articleArbitrary(), (was, now) => {
      expect(mergeFields(was, was, was)).toEqual(was)
      expect(mergeFields(was, now, was)).toEqual(now)
      expect(mergeFields(was, was, now)).toEqual({ ...now, conflicts: now.conflicts })
    }),
    runs(60),
  )
})
