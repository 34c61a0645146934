import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newArticle, type Article } from '../../../../src/shared/article/article'
import type { Source } from '../../../../src/shared/article/source'
import type { Tag } from '../../../../src/shared/article/tag'
import type { Library } from '../../../../src/main/library/library'
import { addStory, inspect, openedArticle, testLibrary } from '../../../support/libraries'
import { runs } from '../../../support/property'

const tag = (slug: string): Tag => ({ slug, name: slug.toUpperCase() })
const source = (id: string, csl: Partial<Source['csl']> = {}): Source => ({
  id,
  csl: { type: 'report', title: id, ...csl },
  visibility: 'printed',
})
const citing = (...ids: string[]): Article['body'] => [
  {
    type: 'paragraph',
    id: 'p',
    content: [{ type: 'text', text: 'So it is' }, ...ids.map((id) => cited(id))],
  },
]
const cited = (sourceId: string) => ({ type: 'citation' as const, items: [{ sourceId }] })

async function tagsOf(library: Library, id: string): Promise<string[]> {
  return (await openedArticle(library, id)).article.tags.map(({ slug }) => slug)
}

async function edit(library: Library, id: string, change: (article: Article) => Article): Promise<void> {
  const { article, version } = await openedArticle(library, id)
  await library.save({ id, baseVersion: version, json: JSON.stringify(change(article)), by: 'Ana' })
}

describe('tags of the whole library', () => {
  it('are renamed, merged and removed in every story, each time with one revision a story', async () => {
    const library = await testLibrary()
    const a = await addStory(library, { tags: [tag('war'), tag('peace')] })
    const b = await addStory(library, { tags: [tag('wars')] })
    const c = await addStory(library, { tags: [tag('peace')] })
    await library.trash([b])
    const count = () => inspect(library.path).prepare('SELECT count(*) FROM revision WHERE subject = ?').pluck()
    const before = count().get(a) as number

    expect(await library.retag({ slugs: ['war', 'wars'], into: tag('conflict'), by: 'Ana' })).toMatchObject({
      stories: 2,
    })
    expect([await tagsOf(library, a), await tagsOf(library, b), await tagsOf(library, c)]).toEqual([
      ['conflict', 'peace'],
      ['conflict'],
      ['peace'],
    ])
    expect(count().get(a)).toBe(before + 1)

    await library.retag({ slugs: ['peace'], into: null, by: 'Ana' })
    expect([await tagsOf(library, a), await tagsOf(library, c)]).toEqual([['conflict'], []])
    expect(await library.tags()).toEqual([{ tag: tag('conflict'), stories: 1 }])
    expect((await library.list({ filter: { tag: 'conflict' }, offset: 0, limit: 10 })).rows).toHaveLength(1)
  })

  it('come back with one undo, and what was tagged since stays', async () => {
    const library = await testLibrary()
    const a = await addStory(library, { tags: [tag('war'), tag('peace')] })
    const b = await addStory(library, { tags: [tag('war')] })
    const { id: act } = await library.retag({ slugs: ['war'], into: null, by: 'Ana' })
    await edit(library, a, (article) => ({ ...article, headline: 'Since', tags: [...article.tags, tag('new')] }))
    await library.undoAct({ act, by: 'Ana' })
    expect((await tagsOf(library, a)).toSorted()).toEqual(['new', 'peace', 'war'])
    expect(await tagsOf(library, b)).toEqual(['war'])
    expect((await openedArticle(library, a)).article).toMatchObject({ headline: 'Since', conflicts: [] })
    await expect(library.undoAct({ act, by: 'Ana' })).rejects.toMatchObject({ code: 'act.not-found' })
  })

  it('leave a story in its place in the list', async () => {
    const library = await testLibrary()
    const a = await addStory(library, { headline: 'A', tags: [tag('war')] })
    await addStory(library, { headline: 'B' })
    const at = (await library.open(a)).savedAt
    await library.retag({ slugs: ['war'], into: tag('wars'), by: 'Ana' })
    expect((await library.open(a)).savedAt).toBe(at)
  })
})

describe('several stories', () => {
  it('are tagged and moved on together, and a change of stage can be taken back', async () => {
    const library = await testLibrary()
    const ids = [await addStory(library), await addStory(library, { tags: [tag('old')] })]
    const told: string[] = []
    library.onChanged((changes) => told.push(...changes.map(({ id }) => id)))
    const act = await library.change({
      ids,
      change: { addTags: [tag('new')], removeTags: ['old'], stage: 'in-review' },
      by: 'Ana',
    })
    expect(act.stories).toBe(2)
    expect(told.toSorted()).toEqual(ids.toSorted())
    for (const id of ids) {
      expect((await openedArticle(library, id)).article).toMatchObject({ stage: 'in-review', tags: [tag('new')] })
    }
    await edit(library, ids[0] ?? '', (article) => ({ ...article, stage: 'killed' }))
    await library.undoAct({ act: act.id, by: 'Ana' })
    expect((await openedArticle(library, ids[0] ?? '')).article).toMatchObject({ stage: 'killed', tags: [] })
    expect((await openedArticle(library, ids[1] ?? '')).article).toMatchObject({ stage: 'draft', tags: [tag('old')] })
  })

  it('that are damaged or gone are left alone, and nothing to do is no act', async () => {
    const library = await testLibrary()
    const a = await addStory(library)
    const b = await addStory(library)
    inspect(library.path).prepare(`UPDATE story SET json = replace(json, 'draft', 'drift') WHERE id = ?`).run(b)
    const act = await library.change({ ids: [a, b, 'nothere000000000'], change: { addTags: [tag('x')] }, by: 'Ana' })
    expect(act.stories).toBe(1)
    const none = await library.change({ ids: [a], change: { addTags: [tag('x')] }, by: 'Ana' })
    expect(none.stories).toBe(0)
    await expect(library.undoAct({ act: none.id, by: 'Ana' })).rejects.toMatchObject({ code: 'act.not-found' })
  })

  it('are changed in slices, of which the progress is told', async () => {
    const library = await testLibrary()
    const json = JSON.stringify(newArticle('en'))
    const stories = Array.from({ length: 300 }, () => ({ json, original: { name: 'a.txt', text: 'a' } }))
    const ids = await library.bringIn({ stories, by: 'Ana' })
    const progress: number[] = []
    library.onProgress(({ done }) => progress.push(done))
    expect((await library.change({ ids, change: { addTags: [tag('x')] }, by: 'Ana' })).stories).toBe(300)
    expect(progress.at(-1)).toBe(300)
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
  })
})

describe('sources of the whole library', () => {
  it('are listed once each, with the stories that cite them', async () => {
    const library = await testLibrary()
    const a = await addStory(library, { headline: 'A', sources: [source('s'), source('t')], body: citing('s', 's') })
    const b = await addStory(library, { headline: 'B', sources: [source('s', { title: 'Newer' })], body: citing() })
    const { rows, total } = await library.sources({ text: '', offset: 0, limit: 10 })
    expect(total).toBe(2)
    expect(rows.find((row) => row.source.id === 's')).toEqual({
      source: source('s', { title: 'Newer' }),
      stories: [
        { id: b, title: 'B', citations: 0 },
        { id: a, title: 'A', citations: 2 },
      ],
    })
    expect((await library.sources({ text: 'newer', offset: 0, limit: 10 })).rows).toHaveLength(1)
    expect((await library.sources({ text: '', offset: 1, limit: 1 })).rows).toHaveLength(1)
    expect((await library.sources({ text: '', id: rows[1]?.source.id ?? '', offset: 0, limit: 10 })).rows).toEqual([
      rows[1],
    ])
    expect((await library.sources({ text: '', id: 'nowhere', offset: 0, limit: 10 })).total).toBe(0)
  })

  it('are listed though a story that holds one is damaged', async () => {
    const library = await testLibrary()
    await addStory(library, { headline: 'Harbour', sources: [source('s')], body: citing('s') })
    await library.sources({ text: '', offset: 0, limit: 10 })
    inspect(library.path).prepare(`UPDATE story SET json = replace(json, 'Harbour', 'Hasbour')`).run()
    const { rows } = await library.sources({ text: '', offset: 0, limit: 10 })
    expect(rows.map(({ stories }) => stories.map(({ citations }) => citations))).toEqual([[0]])
  })

  it('are found by an id that needs care in JSON and in a query', async () => {
    const library = await testLibrary()
    const ids = ['a"b', 'a\\b', 'a%b', 'ä', 'a']
    await addStory(library, { sources: ids.map((id) => source(id)) })
    for (const id of ids) {
      const { rows } = await library.sources({ text: '', id, offset: 0, limit: 10 })
      expect(rows.map((row) => row.source.id)).toEqual([id])
    }
  })

  it('that look alike are proposed for merging', async () => {
    const library = await testLibrary()
    await addStory(library, {
      sources: [source('a', { URL: 'https://example.org/x/' }), source('b', { title: 'Same' })],
    })
    await addStory(library, { sources: [source('c', { URL: 'https://example.org/x#y', title: 'Other' })] })
    await addStory(library, { sources: [source('d', { title: 'same' }), source('e')] })
    const groups = (await library.duplicateSources()).map((group) => group.map((each) => each.source.id).toSorted())
    expect(groups.toSorted()).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ])
  })

  it('are edited where the person says, or everywhere', async () => {
    const library = await testLibrary()
    const ids = [
      await addStory(library, { sources: [source('s')] }),
      await addStory(library, { sources: [source('s')] }),
    ]
    const title = async (id = '') => (await openedArticle(library, id)).article.sources[0]?.csl.title
    await library.editSource({
      source: source('s', { title: 'Here' }),
      stories: [ids[0] ?? ''],
      opens: false,
      by: 'Ana',
    })
    expect([await title(ids[0]), await title(ids[1])]).toEqual(['Here', 's'])
    const everywhere = { source: source('s', { title: 'Everywhere' }), stories: null, opens: false, by: 'Ana' }
    expect(await library.editSource(everywhere)).toMatchObject({ stories: 2 })
    expect([await title(ids[0]), await title(ids[1])]).toEqual(['Everywhere', 'Everywhere'])
  })

  it('become one, with all citations pointing to it, and two again with one undo', async () => {
    const library = await testLibrary()
    const a = await addStory(library, { sources: [source('s'), source('t')], body: citing('s', 't') })
    const b = await addStory(library, { sources: [source('t')], body: citing('t') })
    const before = [await openedArticle(library, a), await openedArticle(library, b)]
    const act = await library.mergeSources({ ids: ['s', 't'], into: 's', by: 'Ana' })
    expect(act.stories).toBe(2)
    for (const id of [a, b]) {
      const { article } = await openedArticle(library, id)
      expect(article.sources).toEqual([source('s')])
      expect(JSON.stringify(article.body)).not.toContain('"t"')
    }
    await library.undoAct({ act: act.id, by: 'Ana' })
    for (const [at, id] of [a, b].entries()) {
      expect((await openedArticle(library, id)).article).toEqual(before[at]?.article)
    }
    const missing = library.mergeSources({ ids: ['x', 'y'], into: 'x', by: 'Ana' })
    await expect(missing).rejects.toMatchObject({ code: 'source.not-found' })
  })

  it('are edited everywhere but where they are confidential, unless they are to be so no more', async () => {
    const library = await testLibrary()
    const secret: Source = { id: 's', csl: { type: 'report' }, visibility: 'confidential', description: 'An official' }
    const hidden = await addStory(library, { sources: [secret] })
    const open = await addStory(library, { sources: [source('s')] })
    const held = async (id: string) => (await openedArticle(library, id)).article.sources
    const edited = source('s', { title: 'Everywhere' })
    expect(
      await library.editSource({ source: edited, stories: [hidden, open], opens: false, by: 'Ana' }),
    ).toMatchObject({
      stories: 1,
    })
    expect([await held(hidden), await held(open)]).toEqual([[secret], [edited]])
    await library.editSource({ source: edited, stories: [hidden, open], opens: true, by: 'Ana' })
    expect(await held(hidden)).toEqual([edited])
  })

  it('are not made one with a source that is confidential in a story', async () => {
    const library = await testLibrary()
    const secret: Source = { id: 's', csl: { type: 'report' }, visibility: 'confidential', description: 'An official' }
    const hidden = await addStory(library, { sources: [secret, source('t')], body: citing('s', 't') })
    const open = await addStory(library, { sources: [source('s'), source('t')], body: citing('s', 't') })
    const before = (await openedArticle(library, hidden)).article
    await library.mergeSources({ ids: ['s', 't'], into: 't', by: 'Ana' })
    expect((await openedArticle(library, hidden)).article).toEqual(before)
    expect((await openedArticle(library, open)).article.sources).toEqual([source('t')])
  })
})

it('any change of tags taken back at once leaves the library as it was', async () => {
  const slugs = ['a', 'b', 'c', 'd']
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.subarray(slugs), { minLength: 1, maxLength: 4 }),
      fc.subarray(slugs, { minLength: 1 }),
      fc.constantFrom('a', 'e', null),
      async (stories, replaced, into) => {
        const library = await testLibrary()
        const ids: string[] = []
        for (const own of stories) ids.push(await addStory(library, { tags: own.map(tag) }))
        const state = () => Promise.all(ids.map((id) => openedArticle(library, id).then(({ article }) => article)))
        const before = await state()
        const { id: act, stories: changed } = await library.retag({
          slugs: replaced,
          into: into === null ? null : tag(into),
          by: 'Ana',
        })
        if (changed > 0) await library.undoAct({ act, by: 'Ana' })
        const after = await state()
        expect(after.map(({ tags }) => tags.map(({ slug }) => slug).toSorted())).toEqual(
          before.map(({ tags }) => tags.map(({ slug }) => slug).toSorted()),
        )
        await library.close()
      },
    ),
    runs(15),
  )
})
