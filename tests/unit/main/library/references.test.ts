import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import type { Source } from '../../../../src/shared/article/source'
import { inspect, testLibrary } from '../../../support/libraries'

const by = 'Ana'
const file = (text: string, name = 'zotero.bib') => ({ name, bytes: Buffer.from(text) })
const BUSES = '@article{a, title = {Night buses}, journal = {The Tide}, url = {https://tide.example.org/a}}\n'
const TIDES = '@book{b, title = {Tides}, author = {Petrov, Ana}}\n'
const all = { text: '', offset: 0, limit: 10 }

async function withSource(library: Awaited<ReturnType<typeof testLibrary>>, source: Source) {
  const article = { ...newArticle('en-GB'), headline: 'Harbour', sources: [source] }
  const [id] = await library.bringIn({
    stories: [{ json: JSON.stringify(article), original: { name: 'a.txt', text: 'a' } }],
    by,
  })
  return id ?? ''
}

test('references are imported, found, and not twice', async () => {
  const library = await testLibrary()
  const first = await library.importReferences({ files: [file(BUSES + TIDES + 'who knows')], by })
  expect(first).toMatchObject({ added: 2, known: 0, leftInAll: 1, left: [{ file: 'zotero.bib', text: 'who knows' }] })
  expect(await library.importReferences({ files: [file(TIDES, 'again.bib')], by })).toMatchObject({
    added: 0,
    known: 1,
  })

  const { rows, total } = await library.sources(all)
  expect(total).toBe(2)
  expect(rows.map(({ source }) => source.csl.title)).toEqual(['Night buses', 'Tides'])
  expect(rows[0]).toMatchObject({ importedFrom: 'zotero.bib', stories: [] })
  expect((await library.sources({ ...all, text: 'petr' })).rows.map(({ source }) => source.csl.title)).toEqual([
    'Tides',
  ])
  expect(await library.searchSources({ text: 'night bus', limit: 10 })).toMatchObject([
    { storyId: null, source: { csl: { title: 'Night buses' } } },
  ])
})

test('they are there when the library is opened again, on a shelf', async () => {
  const library = await testLibrary()
  await library.importReferences({ files: [file(TIDES)], by })
  await library.close()
  const again = await testLibrary({ path: library.path })
  expect((await again.sources(all)).total).toBe(1)
  const { json } = inspect(library.path).prepare("SELECT json FROM shelf WHERE id = 'references'").get() as {
    json: string
  }
  expect(Object.values(JSON.parse(json).entries)).toMatchObject([{ by, from: 'zotero.bib' }])
})

test('an import is taken back, and so is a removal', async () => {
  const library = await testLibrary()
  const { act } = await library.importReferences({ files: [file(BUSES + TIDES)], by })
  await library.undoAct({ act: act.id, by })
  expect((await library.sources(all)).total).toBe(0)

  await library.importReferences({ files: [file(BUSES + TIDES)], by })
  const ids = (await library.sources(all)).rows.map(({ source }) => source.id)
  const removal = await library.removeReferences({ ids })
  expect(removal.references).toBe(2)
  expect((await library.sources(all)).total).toBe(0)
  await library.undoAct({ act: removal.id, by })
  expect((await library.sources(all)).total).toBe(2)
})

test('one that a story holds is the story’s', async () => {
  const library = await testLibrary()
  await library.importReferences({ files: [file(TIDES)], by })
  const [found] = await library.searchSources({ text: 'tides', limit: 1 })
  const source = found?.source as Source
  const story = await withSource(library, { ...source, csl: { ...source.csl, title: 'Tides and fish' } })
  expect((await library.sources({ ...all, text: 'petrov' })).rows).toMatchObject([
    { source: { csl: { title: 'Tides and fish' } }, stories: [{ id: story }] },
  ])
  expect(await library.searchSources({ text: 'tides', except: story, limit: 5 })).toEqual([])
})

test('one is edited where it is', async () => {
  const library = await testLibrary()
  await library.importReferences({ files: [file(TIDES)], by })
  const [row] = (await library.sources(all)).rows
  const source = { ...(row?.source as Source), note: 'seen' }
  const act = await library.editSource({ source, stories: null, opens: false, by })
  expect(act).toMatchObject({ stories: 0, references: 1 })
  expect((await library.sources(all)).rows[0]?.source.note).toBe('seen')
  await library.undoAct({ act: act.id, by })
  expect((await library.sources(all)).rows[0]?.source.note).toBeUndefined()
})

test('a duplicate of a story’s source is merged with it, and that is taken back as one', async () => {
  const library = await testLibrary()
  await library.importReferences({ files: [file(BUSES)], by })
  const held: Source = {
    id: 'held',
    csl: { type: 'webpage', title: 'Buses', URL: 'https://tide.example.org/a' },
    visibility: 'printed',
  }
  const story = await withSource(library, held)
  const [group = []] = await library.duplicateSources()
  const imported = group.find(({ importedFrom }) => importedFrom !== undefined)?.source.id ?? ''
  expect(group.map(({ source }) => source.id)).toEqual(['held', imported])

  const act = await library.mergeSources({ ids: ['held', imported], into: imported, by })
  expect(act.stories).toBe(1)
  expect((await library.sources(all)).rows).toMatchObject([{ source: { id: imported }, stories: [{ id: story }] }])
  await library.undoAct({ act: act.id, by })
  expect((await library.duplicateSources()).length).toBe(1)

  const other = await library.mergeSources({ ids: ['held', imported], into: 'held', by })
  expect(other).toMatchObject({ stories: 0, references: 1 })
  expect((await library.sources(all)).rows.map(({ source }) => source.id)).toEqual(['held'])
  await library.undoAct({ act: other.id, by })
  expect((await library.sources(all)).total).toBe(2)
})

test('a library for reading only takes none', async () => {
  const library = await testLibrary()
  const reader = await testLibrary({ path: library.path, readOnly: true })
  await expect(reader.importReferences({ files: [file(TIDES)], by })).rejects.toMatchObject({
    code: 'library.read-only',
  })
})

test('an export of thousands is one import', async () => {
  const library = await testLibrary()
  const text = Array.from({ length: 5000 }, (_, n) => `@book{b${n}, title = {Tides ${n}}, author = {Petrov, Ana}}`)
  expect(await library.importReferences({ files: [file(text.join('\n'))], by })).toMatchObject({ added: 5000 })
  expect(await library.searchSources({ text: 'tides 4999', limit: 5 })).toHaveLength(1)
})

test('what was not understood is kept, once, until it is forgotten or the import taken back', async () => {
  const library = await testLibrary()
  const files = [file(BUSES + 'who knows')]
  await library.importReferences({ files, by })
  const again = await library.importReferences({ files, by })
  const kept = { left: [{ file: 'zotero.bib', text: 'who knows' }], inAll: 1 }
  expect(await library.leftReferences()).toMatchObject([{ id: again.act.id, ...kept }])
  await library.close()

  const reopened = await testLibrary({ path: library.path })
  expect(await reopened.leftReferences()).toMatchObject([kept])
  await reopened.forgetLeft([again.act.id])
  expect(await reopened.leftReferences()).toEqual([])
  const third = await reopened.importReferences({ files: [file('what is this')], by })
  expect(await reopened.leftReferences()).toHaveLength(1)
  await reopened.undoAct({ act: third.act.id, by })
  expect(await reopened.leftReferences()).toEqual([])
})
