import { expect, test } from 'vitest'
import { citeKnown } from '../../../../../src/renderer/editor/clipboard/known-sources'
import type { Body } from '../../../../../src/shared/article/block'
import type { CslData, Source } from '../../../../../src/shared/article/source'

const source = (id: string, csl: Partial<CslData> = {}): Source => ({
  id,
  csl: { type: 'webpage', title: id, ...csl },
  visibility: 'printed',
})
const citing = (...ids: string[]): Body => [
  { type: 'paragraph', id: 'a', content: [{ type: 'citation', items: ids.map((sourceId) => ({ sourceId })) }] },
]

const HERE = [
  source('page', { URL: 'https://www.gazette.example/night-buses/' }),
  source('study', { URL: 'https://doi.org/10.1000/ABC' }),
  source('plain'),
]

test.each([
  ['the same id', source('plain'), 'plain'],
  [
    'the same page, by another address',
    source('x', { URL: 'http://gazette.example/night-buses?utm_source=mail#top' }),
    'page',
  ],
  ['the same DOI', source('x', { DOI: '10.1000/abc', URL: 'https://journal.example/abc' }), 'study'],
])('%s is the source that the story has', (_, arriving, id) => {
  expect(citeKnown({ body: citing(arriving.id), sources: [arriving] }, HERE)).toEqual({ body: citing(id), sources: [] })
})

test('another page comes along, and so does a source without any address', () => {
  const arriving = [source('x', { URL: 'https://gazette.example/night-buses?page=2' }), source('y')]
  const part = { body: citing('x', 'y'), sources: arriving }
  expect(citeKnown(part, HERE)).toEqual(part)
})

test('two that are one here are cited once', () => {
  const arriving = [source('page'), source('x', { URL: 'https://gazette.example/night-buses' })]
  expect(citeKnown({ body: citing('page', 'x'), sources: arriving }, HERE)).toEqual({
    body: citing('page'),
    sources: [],
  })
})
