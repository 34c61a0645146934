import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import type { RelatedAsk } from '../../../../src/shared/bridge/related'
import type { Library } from '../../../../src/main/library/library'
import { addStory, testLibrary } from '../../../support/libraries'

const energy = { slug: 'energy', name: 'Energy' }
const bergen = { slug: 'bergen', name: 'Bergen' }
const tram = { slug: 'tram', name: 'Tram' }

const asking = (story: string, fields: Partial<RelatedAsk> = {}): RelatedAsk => ({
  story,
  tags: [energy, bergen],
  text: '',
  language: 'en',
  chosen: [],
  limit: 10,
  ...fields,
})

async function related(library: Library, ask: RelatedAsk): Promise<[string, ...string[]][]> {
  return (await library.related(ask)).map(({ row, shared }) => [row.title, ...shared])
}

const published = (fields: Partial<Article>): Partial<Article> => ({ ...fields, stage: 'published' })

describe('stories to read also', () => {
  it('share tags, of which the rarer weigh more, and say which', async () => {
    const library = await testLibrary()
    const story = await addStory(library, { headline: 'Here', tags: [energy, bergen] })
    await addStory(library, { headline: 'Energy one', tags: [energy] })
    await addStory(library, { headline: 'Energy two', tags: [energy, tram] })
    await addStory(library, { headline: 'Rain', tags: [bergen] })
    await addStory(library, { headline: 'Both', tags: [bergen, energy] })
    await addStory(library, { headline: 'Neither', tags: [tram] })
    expect(await related(library, asking(story))).toEqual([
      ['Both', 'Energy', 'Bergen'],
      ['Rain', 'Bergen'],
      ['Energy two', 'Energy'],
      ['Energy one', 'Energy'],
    ])
  })

  it('are published first, and never itself, chosen, given up, in the trash or in another language', async () => {
    const library = await testLibrary()
    const story = await addStory(library, { headline: 'Here', tags: [energy, bergen] })
    await addStory(library, { headline: 'Draft', tags: [energy, bergen] })
    await addStory(library, published({ headline: 'Out', tags: [energy] }))
    const chosen = await addStory(library, published({ headline: 'Chosen', tags: [energy] }))
    await addStory(library, { headline: 'Killed', tags: [energy], stage: 'killed' })
    await addStory(library, { headline: 'Withdrawn', tags: [energy], stage: 'withdrawn' })
    await addStory(library, { headline: 'Strøm', tags: [energy], language: 'nb' })
    const trashed = await addStory(library, published({ headline: 'Trashed', tags: [energy] }))
    await library.trash([trashed])
    expect((await related(library, asking(story, { chosen: [chosen] }))).map(([title]) => title)).toEqual([
      'Out',
      'Draft',
    ])
  })

  it('share two rare words of headline and standfirst, which common words are not', async () => {
    const library = await testLibrary()
    for (let at = 0; at < 12; at++) await addStory(library, { headline: `The council and the budget ${at}` })
    const story = await addStory(library, { headline: 'The Kraken cable reaches Måløy' })
    await addStory(library, { headline: 'Maloy waits', standfirst: 'The Kraken comes later' })
    await addStory(library, { headline: 'Kraken only' })
    const ask = asking(story, { tags: [], text: 'The Kraken cable and the council reach Måløy' })
    expect(await related(library, ask)).toEqual([['Maloy waits', 'Kraken', 'Måløy']])
  })

  it('know nothing of proposed tags', async () => {
    const library = await testLibrary()
    const story = await addStory(library, { headline: 'Here' })
    await addStory(library, { headline: 'Guessed', tags: [{ ...energy, proposed: true }] })
    expect(await related(library, asking(story))).toEqual([])
  })
})

test('whatever tags stories have, those proposed share one, once each, and the published come first', async () => {
  const library = await testLibrary()
  const tags = [energy, bergen, tram]
  const some = fc.subarray(tags)
  const stories = fc.array(fc.record({ tags: some, out: fc.boolean() }), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(stories, some, async (others, own) => {
      const story = await addStory(library, { headline: 'Here', tags: own })
      for (const { tags: theirs, out } of others)
        await addStory(library, { headline: 'Other', tags: theirs, stage: out ? 'published' : 'draft' })
      const found = await library.related(asking(story, { tags: own, limit: 50 }))
      const ids = found.map(({ row }) => row.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).not.toContain(story)
      for (const { row, shared } of found) expect(row.tags).toEqual(expect.arrayContaining(shared))
      const stages = found.map(({ row }) => row.stage)
      expect(stages.slice(stages.indexOf('draft') < 0 ? stages.length : stages.indexOf('draft'))).not.toContain(
        'published',
      )
    }),
    { numRuns: 15 },
  )
})

test('rows are given by id, those in the trash too, and what is gone is left out', async () => {
  const library = await testLibrary()
  const one = await addStory(library, { headline: 'One' })
  const two = await addStory(library, { headline: 'Two', stage: 'killed' })
  await library.trash([one])
  const rows = await library.rows([two, 'nothere000000000', one])
  expect(rows.map(({ title, stage, trashedAt }) => [title, stage, trashedAt !== null])).toEqual([
    ['Two', 'killed', false],
    ['One', 'draft', true],
  ])
})

test('names are completed as they signed last, the last first, by the beginnings of their words', async () => {
  const library = await testLibrary()
  await addStory(library, { bylines: [{ name: 'Ana Pétrov', role: 'author' }] })
  await addStory(library, { bylines: [{ name: 'Anders Lie', role: 'author' }] })
  await addStory(library, { bylines: [{ name: 'ana petrov', role: 'photo', organisation: 'Wire' }] })
  expect(await library.bylines({ text: 'an', limit: 5 })).toEqual([
    { name: 'ana petrov', role: 'photo', organisation: 'Wire' },
    { name: 'Anders Lie', role: 'author' },
  ])
  expect(await library.bylines({ text: 'pet an', limit: 5 })).toMatchObject([{ name: 'ana petrov' }])
  expect(await library.bylines({ text: '', limit: 1 })).toHaveLength(1)
  expect(await library.bylines({ text: 'zeppelin', limit: 5 })).toEqual([])
})
