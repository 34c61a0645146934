import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newArticle, type Article } from '../../../../src/shared/article/article'
import { addTags, replaceTags } from '../../../../src/shared/article/replace-tags'
import type { Tag } from '../../../../src/shared/article/tag'
import { runs } from '../../../support/property'

const tag = (slug: string, proposed?: true): Tag => ({ slug, name: slug, ...(proposed && { proposed }) })
const tagged = (...tags: Tag[]): Article => ({ ...newArticle('en'), tags })
const slugs = (article: Article) => article.tags.map(({ slug }) => slug)

const tags = fc.uniqueArray(
  fc.record({ slug: fc.constantFrom(...'abcdef'), proposed: fc.boolean() }).map(({ slug, proposed }) => {
    return tag(slug, proposed || undefined)
  }),
  { selector: ({ slug }) => slug },
)

test('one tag takes the first place of those it replaces', () => {
  const story = tagged(tag('a'), tag('b'), tag('c'), tag('d'))
  expect(slugs(replaceTags(story, new Set(['b', 'd']), tag('new')))).toEqual(['a', 'new', 'c'])
  expect(slugs(replaceTags(story, new Set(['d']), tag('b')))).toEqual(['a', 'b', 'c'])
  expect(slugs(replaceTags(story, new Set(['b', 'd']), null))).toEqual(['a', 'c'])
  expect(replaceTags(story, new Set(['x']), tag('new'))).toBe(story)
})

test('a proposal stays one until it joins an accepted tag', () => {
  expect(replaceTags(tagged(tag('a', true)), new Set(['a']), tag('b')).tags).toEqual([tag('b', true)])
  expect(replaceTags(tagged(tag('a', true), tag('b')), new Set(['a']), tag('b')).tags).toEqual([tag('b')])
})

test('no tag is twice, the others stay in their order, and the replaced ones are gone', () => {
  fc.assert(
    fc.property(tags, fc.subarray([...'abcdef']), fc.constantFrom('a', 'z', null), (given, wanted, into) => {
      const result = slugs(replaceTags(tagged(...given), new Set(wanted), into === null ? null : tag(into)))
      expect(new Set(result).size).toBe(result.length)
      const others = given.map(({ slug }) => slug).filter((slug) => !wanted.includes(slug) && slug !== into)
      expect(result.filter((slug) => slug !== into)).toEqual(others)
      const any = given.some(({ slug }) => wanted.includes(slug))
      if (any) expect(result.includes(into ?? '')).toBe(into !== null)
    }),
    runs(300),
  )
})

test('added tags are there once, accepted', () => {
  const story = tagged(tag('a'), tag('b', true))
  expect(addTags(story, [tag('a')])).toBe(story)
  expect(addTags(story, [tag('a'), tag('b'), tag('c'), tag('c')]).tags).toEqual([tag('a'), tag('b'), tag('c')])
})
