import { describe, expect, it } from 'vitest'
import type { Term } from '../../../../src/shared/article/term'
import type { Source } from '../../../../src/shared/article/source'
import type { Library } from '../../../../src/main/library/library'
import { addStory, openedArticle, testLibrary } from '../../../support/libraries'

const source = (
  id: string,
  title: string,
  more: Partial<Source['csl']> = {},
  fields: Partial<Source> = {},
): Source => ({
  id,
  csl: { type: 'article-newspaper', title, 'container-title': 'Gazette', ...more },
  visibility: 'printed',
  ...fields,
})

async function found(library: Library, text: string, except?: string): Promise<string[]> {
  const sources = await library.searchSources({ text, ...(except === undefined ? {} : { except }), limit: 20 })
  return sources.map((each) => each.source.id)
}

describe('searching sources', () => {
  it('finds each word in title, publisher, author or address', async () => {
    const library = await testLibrary()
    const story = await addStory(library, {
      headline: 'Harbour',
      sources: [
        source('a', 'Grain deal signed', {
          author: [{ given: 'Ana', family: 'Pétrov' }],
          URL: 'https://wire.example/x',
        }),
        source('b', 'Grain prices'),
      ],
    })
    expect(await found(library, 'grain')).toEqual(['a', 'b'])
    expect(await found(library, 'gazette PETROV sig')).toEqual(['a'])
    expect(await found(library, 'wire.example/x')).toEqual(['a'])
    expect(await found(library, 'https://wire.example')).toEqual(['a'])
    expect(await found(library, 'grain zeppelin')).toEqual([])
    expect(await library.searchSources({ text: 'prices', limit: 1 })).toMatchObject([
      { storyId: story, storyTitle: 'Harbour', source: { id: 'b', csl: { title: 'Grain prices' } } },
    ])
  })

  it('gives those used last first, each once', async () => {
    const library = await testLibrary()
    const older = await addStory(library, { headline: 'Old', sources: [source('a', 'Alpha'), source('b', 'Beta')] })
    await addStory(library, {
      headline: 'New',
      sources: [
        source('c', 'Gamma', { URL: 'https://x.example/1' }),
        source('d', 'Gamma renamed', { URL: 'https://x.example/1/#top' }),
        source('e', 'ALPHA'),
        source('b', 'Beta, corrected'),
      ],
    })
    expect(await found(library, '')).toEqual(['c', 'e', 'b'])
    const { article } = await openedArticle(library, older)
    await library.save({ id: older, baseVersion: 1, json: JSON.stringify({ ...article, headline: 'x' }), by: 'Ana' })
    expect(await found(library, '')).toEqual(['a', 'b', 'c'])
    expect(await library.searchSources({ text: '', limit: 2 })).toHaveLength(2)
  })

  it('leaves out the sources of one story, the trash, the sample, and all that are confidential', async () => {
    const library = await testLibrary()
    const here = await addStory(library, { sources: [source('a', 'Alpha')] })
    await addStory(library, {
      sources: [
        source('z', 'Alpha'),
        source('b', 'Beta'),
        source('c', 'Secret', {}, { visibility: 'confidential' }),
        source('d', 'Desk', {}, { visibility: 'desk-only' }),
      ],
    })
    const sample = JSON.stringify(
      (await openedArticle(library, await addStory(library, { sources: [source('s', 'Sample')] }))).article,
    )
    const gone = (await library.list({ filter: {}, offset: 0, limit: 1 })).rows[0]?.id ?? ''
    await library.trash([gone])
    await library.createSample({ json: sample, by: 'Ana' })
    expect(await found(library, '', here)).toEqual(['b', 'd'])
    await library.restore([gone])
    expect(await found(library, '', here)).toEqual(['s', 'b', 'd'])
  })
})

describe('suggesting tags', () => {
  const starters: Term[] = [
    { slug: 'politics', name: 'Politics', group: 'topic' },
    { slug: 'war-and-conflicts', name: 'War and conflicts' },
    { slug: 'policing', name: 'Policing' },
  ]

  it('offers used tags by how often they were used, then starter topics, each once', async () => {
    const library = await testLibrary({ starters })
    const tag = (name: string) => ({ slug: name.toLowerCase(), name })
    await addStory(library, { tags: [tag('Polar'), tag('Policy')] })
    await addStory(library, { tags: [tag('Policy')] })
    await addStory(library, { tags: [tag('Politics'), { ...tag('Polder'), proposed: true }] })
    expect(await library.suggestTags({ text: 'pol', limit: 10 })).toMatchObject([
      { tag: { slug: 'policy' }, stories: 2 },
      { tag: { slug: 'polar' }, stories: 1 },
      { tag: { slug: 'politics' }, stories: 1 },
      { tag: { slug: 'policing' }, stories: 0 },
    ])
    expect(await library.suggestTags({ text: '', limit: 2 })).toHaveLength(2)
  })

  it('puts the very name first, then names and then words that begin so, and then how often a tag was used', async () => {
    const named = (name: string) => ({ slug: name.toLowerCase().replaceAll(' ', '-'), name })
    const library = await testLibrary({ starters: ['Agriculture', 'Culture wars', 'Pop culture'].map(named) })
    const often = ['Horticulture', 'Culture shock', 'Youth culture'].map(named)
    await addStory(library, { tags: often })
    await addStory(library, { tags: often })
    await addStory(library, { tags: ['Cultures', 'Culture', 'High culture', 'Art'].map(named) })
    const names = async (text: string, limit = 20) =>
      (await library.suggestTags({ text, limit })).map(({ tag }) => tag.name)
    const ranked = [
      ['Culture'],
      ['Culture shock', 'Cultures', 'Culture wars'],
      ['Youth culture', 'High culture', 'Pop culture'],
      ['Horticulture', 'Agriculture'],
    ].flat()
    expect(await names(' CULTURE')).toEqual(ranked)
    expect(await names('culture', 3)).toEqual(ranked.slice(0, 3))
    expect(await names('wars cult')).toEqual(['Culture wars'])
    expect((await names('')).slice(0, 4)).toEqual(['Culture shock', 'Horticulture', 'Youth culture', 'Art'])
  })

  it('finds words by their beginning and inside, in name and slug, whatever their case', async () => {
    const library = await testLibrary({ starters })
    await addStory(library, { tags: [{ slug: 'geo', name: 'Geopolitics' }] })
    const slugs = async (text: string) => (await library.suggestTags({ text, limit: 10 })).map(({ tag }) => tag.slug)
    expect(await slugs('POLITÍC')).toEqual(['politics', 'geo'])
    expect(await slugs('war-and')).toEqual(['war-and-conflicts'])
    expect(await slugs('conf war')).toEqual(['war-and-conflicts'])
    expect(await slugs('zzz')).toEqual([])
  })

  it('counts a story once, and no longer when it is trashed or loses the tag', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { tags: [{ slug: 'a', name: 'Old name' }] })
    const { article } = await openedArticle(library, id)
    const tags = [{ slug: 'a', name: 'New name' }]
    await library.save({ id, baseVersion: 1, json: JSON.stringify({ ...article, tags }), by: 'Ana' })
    expect(await library.suggestTags({ text: '', limit: 5 })).toEqual([{ tag: tags[0], stories: 1 }])
    await library.trash([id])
    expect(await library.suggestTags({ text: '', limit: 5 })).toEqual([])
    await library.restore([id])
    expect(await library.suggestTags({ text: '', limit: 5 })).toMatchObject([{ stories: 1 }])
  })
})
