import { expect, test } from 'vitest'
import { STARTERS } from '../../../src/main/library/tagging/starters'
import { slugOf } from '../../../src/shared/article/slug'
import { Term } from '../../../src/shared/article/term'
import { TOPICS } from '../../../src/shared/article/topics'

const terms = Term.array().parse(STARTERS)
const bySlug = new Map(terms.map((term) => [term.slug, term]))

test('the starter vocabulary names each of its terms in both languages, once', () => {
  expect(bySlug.size).toBe(terms.length)
  expect(terms.filter(({ slug, name }) => slug !== slugOf(name))).toEqual([])
  expect(terms.filter(({ names }) => !names?.en || !/[\u0600-\u06ff]/.test(names.ar ?? ''))).toEqual([])
})

test('it holds the topics, and every term belongs to terms that are there, none to itself', () => {
  for (const topic of TOPICS) expect(bySlug.get(topic.slug)).toMatchObject(topic)
  const above = ({ parents = [] }: Term): string[] =>
    parents.flatMap((slug) => [slug, ...above(bySlug.get(slug) as Term)])
  expect(terms.filter((term) => above(term).includes(term.slug))).toEqual([])
})

test('no two terms are called the same', () => {
  const labels = terms.flatMap(({ names = {}, synonyms = [] }) => [...new Set([...Object.values(names), ...synonyms])])
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
})
