import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportNinjs } from '../../../../../src/shared/export/ninjs'
import { proveNinjs } from '../../../../../src/shared/export/proof/prove-ninjs'
import { articleArbitrary } from '../../../../support/generate'
import { runs } from '../../../../support/property'
import { asset, cite, options, paragraph, source, story } from '../story'

const STORY = story({
  hero: { asset, alt: 'A bus', caption: 'The first bus.', credit: '' },
  sources: [source('a'), source('b')],
  body: [paragraph('The survey found 2,300 people', cite('a'), ' who work.'), paragraph('Buses run', cite('b'), '.')],
})
const files = new Set(['images/aaaaaaaa.jpg'])
const JSON_TEXT = exportNinjs(STORY, { ...options, id: 's' })
const prove = (json: string) => proveNinjs(json, STORY, { ...options, files }).map(({ what }) => what)

test('any story’s news item is what the story tells', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const all = { has: () => true } as unknown as ReadonlySet<string>
      expect(proveNinjs(exportNinjs(article, { ...options, id: 's' }), article, { ...options, files: all })).toEqual([])
    }),
    runs(150),
  )
})

test.each([
  ['lost a word', 'text', 'people', 'persons'],
  ['numbered otherwise', 'references', '#source-2', '#source-1'],
  ['another picture', 'image', 'images/aaaaaaaa.jpg', 'images/b.jpg'],
  ['another alternative text', 'alt', 'A bus', 'A boat'],
])('a news item fails that has %s', (_, what, part, instead) => {
  expect(prove(JSON_TEXT)).toEqual([])
  expect(JSON_TEXT).toContain(part)
  expect(prove(JSON_TEXT.replace(part, instead))).toContain(what)
})
