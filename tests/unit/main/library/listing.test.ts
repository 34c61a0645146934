import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/shared/article/block'
import type { Source } from '../../../../src/shared/article/source'
import { StoryRow } from '../../../../src/shared/bridge/story'
import { articleArbitrary, textArbitrary } from '../../../support/generate'
import { addStory, inspect, openedArticle, testLibrary, titles } from '../../../support/libraries'
import { runs } from '../../../support/property'

const paragraph = (text: string): Block[] => [{ type: 'paragraph', id: 'a', content: [{ type: 'text', text }] }]
const source = (id: string, csl: Omit<Source['csl'], 'type'>, fields: Partial<Source> = {}): Source => ({
  id,
  csl: { type: 'webpage', ...csl },
  visibility: 'printed',
  ...fields,
})

describe('the list', () => {
  it('shows each story as it is stored, the one saved last first', async () => {
    const library = await testLibrary()
    const first = await addStory(library, { headline: 'First' })
    await addStory(library, { workingTitle: 'Second', standfirst: 'So it goes', body: paragraph('one two three') })
    const { article } = await openedArticle(library, first)
    const tags = [
      { slug: 'a', name: 'Alpha' },
      { slug: 'b', name: 'Beta', proposed: true as const },
    ]
    const json = JSON.stringify({ ...article, headline: 'First again', tags, section: 'World' })
    await library.save({ id: first, baseVersion: 1, json, by: 'Ana' })

    const { rows, total } = await library.list({ filter: {}, offset: 0, limit: 10 })

    expect(total).toBe(2)
    expect(rows.map((row) => StoryRow.parse(row))).toEqual(rows)
    expect(rows).toMatchObject([
      { id: first, title: 'First again', section: 'World', tags: ['Alpha'], words: 0 },
      { title: 'Second', standfirst: 'So it goes', words: 3, stage: 'draft', trashedAt: null, sample: false },
    ])
  })

  it('gives pages, totals and counts by stage', async () => {
    const library = await testLibrary()
    for (const stage of ['draft', 'draft', 'in-review'] as const) await addStory(library, { headline: stage, stage })
    const trashed = await addStory(library, { headline: 'gone' })
    await library.trash([trashed])

    const page = await library.list({ filter: { stage: 'draft' }, offset: 1, limit: 1 })
    expect(page.rows.map((row) => row.title)).toEqual(['draft'])
    expect(page.total).toBe(2)
    expect(page.counts).toEqual({
      all: 3,
      mine: 0,
      due: 0,
      overdue: 0,
      trash: 1,
      stages: { draft: 2, 'in-review': 1, published: 0, killed: 0, withdrawn: 0 },
    })
    expect(await titles(library, { trashed: true })).toEqual(['gone'])
    await library.restore([trashed])
    expect(await titles(library, { trashed: true })).toEqual([])
    expect((await library.info()).stories).toBe(4)
  })

  it('filters by tag, proposals left out', async () => {
    const library = await testLibrary()
    await addStory(library, { headline: 'yes', tags: [{ slug: 'war', name: 'War' }] })
    await addStory(library, { headline: 'proposed', tags: [{ slug: 'war', name: 'War', proposed: true }] })
    await addStory(library, { headline: 'no', tags: [{ slug: 'warmth', name: 'War' }] })
    expect(await titles(library, { tag: 'war' })).toEqual(['yes'])
  })

  it.each([
    ['headline', 'harb'],
    ['several words, in any order', 'fire HARBOUR'],
    ['standfirst', 'smoke'],
    ['body without accents', 'elysee'],
    ['body with accents', 'Élysée'],
    ['Arabic without vowels', 'مرحبا'],
    ['the middle of ideographs', '京で'],
    ['source title', 'ledger'],
    ['source publisher and author', 'gazette petrov'],
    ['tag', 'shipp'],
    ['byline', 'okafor'],
    ['a hyphenated word', 'al-mon'],
  ])('finds words by %s', async (_, text) => {
    const library = await testLibrary()
    await addStory(library, { headline: 'Something else' })
    await addStory(library, {
      headline: 'Fire in the harbour',
      standfirst: 'Smoke over Al-Monitor',
      body: paragraph('The Élysée said مَرْحَبًا to 東京で'),
      sources: [source('s', { title: 'The ledger', publisher: 'Gazette', author: [{ family: 'Petrov' }] })],
      tags: [{ slug: 'shipping', name: 'Shipping' }],
      bylines: [{ name: 'Tom Okafor', role: 'author' }],
    })
    expect(await titles(library, { text })).toEqual(['Fire in the harbour'])
    expect(await titles(library, { text: `${text} zeppelin` })).toEqual([])
  })

  it('shows everything where nothing that was typed can be sought', async () => {
    const library = await testLibrary()
    await addStory(library, { headline: 'Harbour' })
    expect(await titles(library, { text: ' "*" ?' })).toEqual(['Harbour'])
  })

  it('finds the words of now, not those of before', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Zebra' })
    expect(await titles(library, { text: 'zebra' })).toEqual(['Zebra'])
    const { article } = await openedArticle(library, id)
    await library.save({ id, baseVersion: 1, json: JSON.stringify({ ...article, headline: 'Lion' }), by: 'Ana' })
    expect(await titles(library, { text: 'zebra' })).toEqual([])
    expect(await titles(library, { text: 'lion' })).toEqual(['Lion'])
  })

  it('knows of a confidential source only what is public', async () => {
    const library = await testLibrary()
    const csl = { title: 'Sentinel', author: [{ literal: 'Quisling' }] }
    await addStory(library, {
      headline: 'Leak',
      sources: [source('s', csl, { visibility: 'confidential', description: 'a person in the ministry', note: 'x' })],
    })
    expect(await titles(library, { text: 'ministry' })).toEqual(['Leak'])
    for (const text of ['sentinel', 'quisling']) expect(await titles(library, { text })).toEqual([])
  })

  it('never fails, whatever is typed', async () => {
    const library = await testLibrary()
    await addStory(library, {
      headline: 'Harbour',
      tags: [{ slug: 'a', name: 'A' }],
      sources: [source('s', { title: 'T' })],
    })
    const anything = fc.oneof(textArbitrary(), fc.string({ unit: 'binary', maxLength: 200 }))
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        await library.list({ filter: { text, tag: text }, offset: 0, limit: 10 })
        await library.searchSources({ text, except: text, limit: 10 })
        await library.suggestTags({ text, limit: 10 })
      }),
      runs(300),
    )
    expect(await titles(library, { text: Array.from({ length: 500 }, () => 'h').join(' ') })).toEqual(['Harbour'])
    const words = Array.from({ length: 330 }, (_, n) => n.toString(32)).join(' ')
    expect(await titles(library, { text: words.slice(0, 1000) })).toEqual([])
  })

  it('lists whatever satisfies the schema', async () => {
    const library = await testLibrary()
    await fc.assert(
      fc.asyncProperty(articleArbitrary(), async (article) => {
        const id = await addStory(library, article)
        const { rows } = await library.list({ filter: { text: article.headline }, offset: 0, limit: 1 })
        expect(rows.map((row) => row.id)).toEqual([id])
      }),
      runs(40),
    )
  })

  it('is made anew from the stories when its version changes', async () => {
    const library = await testLibrary()
    await addStory(library, { headline: 'Harbour', tags: [{ slug: 'a', name: 'A' }] })
    await addStory(library, { headline: 'Port', tags: [{ slug: 'a', name: 'A' }] })
    const before = await library.list({ filter: {}, offset: 0, limit: 10 })
    await library.close()
    inspect(library.path).exec(
      'UPDATE projected SET version = 0; UPDATE story_row SET title = id; DELETE FROM story_found',
    )

    const again = await testLibrary({ path: library.path })

    expect(await again.list({ filter: {}, offset: 0, limit: 10 })).toEqual(before)
    expect(await titles(again, { text: 'port' })).toEqual(['Port'])
    expect(await titles(again, { tag: 'a' })).toEqual(['Port', 'Harbour'])
    expect(await again.suggestTags({ text: '', limit: 5 })).toMatchObject([{ stories: 2 }])
  })

  it('stands in its order again when it is made anew, with what was saved meanwhile before it', async () => {
    const library = await testLibrary()
    const ids: string[] = []
    for (let n = 0; n < 60; n++) {
      ids.push(await addStory(library, { headline: `Ferry ${n}` }))
      for (const start = Date.now(); Date.now() === start;);
    }
    const { article } = await openedArticle(library, ids[7] as string)
    const json = JSON.stringify({ ...article, headline: 'Ferry again' })
    await library.save({ id: ids[7] as string, baseVersion: 1, json, by: 'Ana' })
    await library.trash([ids[9] as string])
    const before = await titles(library, {})
    await library.close()
    inspect(library.path).exec('UPDATE projected SET version = 0')

    const again = await testLibrary({ path: library.path })
    await addStory(again, { headline: 'Ferry of now' })

    expect(await titles(again, {})).toEqual(['Ferry of now', ...before])
    expect(await titles(again, { text: 'ferry' })).toEqual(['Ferry of now', ...before])
    expect(await titles(again, { trashed: true, text: 'fer' })).toEqual(['Ferry 9'])
  })
})
