import { expect, test } from 'vitest'
import type { Term } from '../../../../src/shared/article/term'
import { addStory, testLibrary } from '../../../support/libraries'

const by = 'Ana'
const starters: Term[] = [
  { slug: 'sport', name: 'Sport', group: 'topic', names: { en: 'Sport', ar: 'رياضة' } },
  { slug: 'football', name: 'Football', group: 'topic', synonyms: ['soccer'], parents: ['sport'] },
]
const query = { text: '', language: 'en', limit: 100 }
const file = (...conceptSet: object[]) => ({
  name: 'topics.json',
  text: JSON.stringify({ uri: 'https://v.example/', prefLabel: { en: 'Topics' }, licenceLink: 'CC BY', conceptSet }),
  by,
})
const concept = (code: string, en: string) => ({ qcode: `medtop:${code}`, prefLabel: { 'en-GB': en } })

test('a term is changed, added and taken away, and each can be put back', async () => {
  const library = await testLibrary({ starters })
  const [football, sport] = (await library.terms(query)).terms
  expect(football).toEqual({ term: starters[1], parents: ['Sport'], stories: 0, own: false })
  const changed: Term = { slug: 'football', name: 'Football', synonyms: ['footie'] }
  await library.changeTerm({ slug: 'football', term: changed, by })
  await library.changeTerm({ slug: 'sport', term: null, by })
  await library.changeTerm({ slug: 'tides', term: { slug: 'tides', name: 'Tides' }, by })
  await library.close()
  const again = await testLibrary({ path: library.path, starters })
  expect((await again.terms(query)).terms.map(({ term, own }) => [term, own])).toEqual([
    [changed, true],
    [{ slug: 'tides', name: 'Tides' }, true],
  ])
  expect((await again.suggestTags({ text: 'footie', limit: 5 })).map(({ other }) => other)).toEqual(['footie'])
  await again.changeTerm({ slug: 'football', term: starters[1] ?? null, by })
  await again.changeTerm({ slug: 'sport', term: starters[0] ?? null, by })
  await again.changeTerm({ slug: 'tides', term: null, by })
  expect((await again.terms(query)).terms).toEqual([football, sport])
})

test('an imported vocabulary adds to the terms that are there; its next edition takes its place, and can be taken back', async () => {
  const library = await testLibrary({ starters })
  const first = await library.importVocabulary(file(concept('1', 'football'), concept('2', 'rowing')))
  expect(first).toEqual({ id: 'vocabulary:https-v-example', name: 'Topics', terms: 2, retired: 0, nameless: 0 })
  const { terms, imported } = await library.terms({ ...query, text: 'medtop:1' })
  expect(terms).toMatchObject([
    { term: { slug: 'football', code: 'medtop:1', synonyms: ['soccer'], parents: ['sport'] } },
  ])
  expect(imported).toMatchObject([{ terms: 2, by, about: { name: 'Topics', licence: 'CC BY' } }])

  const slugs = async () => (await library.terms(query)).terms.map(({ term }) => term.slug)
  const { id } = await library.importVocabulary(file(concept('3', 'sailing')))
  expect(await slugs()).toEqual(['football', 'sailing', 'sport'])
  await library.takeBackVocabulary(id)
  expect(await slugs()).toEqual(['football', 'rowing', 'sport'])
  await library.removeVocabulary(id)
  expect(await slugs()).toEqual(['football', 'sport'])
  await library.takeBackVocabulary(id)
  expect(await slugs()).toEqual(['football', 'rowing', 'sport'])
})

test('the first import is taken back to nothing; one that is refused changes nothing', async () => {
  const library = await testLibrary({ starters })
  const { id } = await library.importVocabulary(file(concept('1', 'rowing')))
  await expect(library.importVocabulary({ name: 'a.json', text: '["ok", 3]', by })).rejects.toMatchObject({
    code: 'vocabulary.no-name',
  })
  expect((await library.terms(query)).total).toBe(3)
  await library.takeBackVocabulary(id)
  expect(await library.terms(query)).toMatchObject({ total: 2, imported: [] })
})

test('a large one comes in with progress, and is found at once', async () => {
  const library = await testLibrary()
  const heard: number[] = []
  library.onProgress(({ work, done, total }) => work === 'importing' && heard.push(done / total))
  const names = Array.from({ length: 20_000 }, (_, at) => `Term number ${at}`)
  expect(await library.importVocabulary({ name: 'many.json', text: JSON.stringify(names), by })).toMatchObject({
    terms: 20_000,
  })
  expect(heard.at(-1)).toBe(1)
  expect(heard).toEqual(heard.toSorted((a, b) => a - b))
  expect((await library.suggestTags({ text: 'number 19999', limit: 5 })).map(({ tag }) => tag.slug)).toEqual([
    'term-number-19999',
  ])
})

test('a term is found by its name in any language, another name and what it belongs to, and named in the one wanted', async () => {
  const library = await testLibrary({ starters })
  await addStory(library, { tags: [{ slug: 'football', name: 'Football' }] })
  const find = async (text: string, language = 'en') =>
    (await library.suggestTags({ text, limit: 5, language })).map(({ tag, stories, parents, other }) => [
      tag.name,
      stories,
      parents?.join(),
      other,
    ])
  expect(await find('soc')).toEqual([['Football', 1, 'Sport', 'soccer']])
  expect(await find('رياضه', 'ar')).toEqual([
    ['رياضة', 0, undefined, 'رياضة'],
    ['Football', 1, 'رياضة', undefined],
  ])
  expect((await find('sport')).map(([name]) => name)).toEqual(['Sport', 'Football'])
})
