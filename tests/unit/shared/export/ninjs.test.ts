import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportNinjs } from '../../../../src/shared/export/ninjs'
import { articleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'
import { asset, cite, options, paragraph, source, story } from './story'

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../fixtures/ninjs-schema-3.1.json'), 'utf8'),
) as object
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
// The schema leaves the shapes of places to one that lies elsewhere; we write no shapes.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
const isNinjs = ajv.compile(schema)

const faults = (json: string) => (isNinjs(JSON.parse(json)) ? [] : isNinjs.errors)
const own = { ...options, id: 'story-1' }

const STORY = story({
  headline: 'Night buses return',
  shortHeadline: 'Buses return',
  standfirst: 'Six routes restart.',
  slug: 'night-buses',
  section: 'Transport',
  bylines: [{ name: 'Ana Petrov', role: 'author' }],
  dateline: 'Harbour City',
  stage: 'published',
  publication: {
    firstPublishedAt: '2025-05-15T12:00:00Z',
    updatedAt: '2025-05-16T12:00:00Z',
    revision: 'r',
    url: 'https://example.org/night-buses',
  },
  embargo: { local: '2025-05-15T09:00', zone: 'Europe/London' },
  hero: {
    asset,
    alt: 'A bus',
    caption: 'The first bus.',
    credit: 'J. Ng',
    rights: { holder: 'The Paper', usage: 'Once', expires: '2026-01-31' },
    altered: true,
  },
  sources: [source('a')],
  tags: [
    { slug: 'transport', name: 'Transport', group: 'topic', code: 'medtop:20000337' },
    { slug: 'harbour-city', name: 'Harbour City', group: 'place' },
    { slug: 'maybe', name: 'Maybe', proposed: true },
  ],
  body: [paragraph('The survey found 2,300 people', cite('a'), '.')],
  corrections: [{ id: 'c', kind: 'correction', at: '2025-05-16T08:00:00Z', text: 'It is six.', by: 'Ed' }],
  related: [{ id: 'r', title: 'Trams', url: 'https://example.org/trams' }],
})

test('a story is a news item with everything in its place', () => {
  const json = exportNinjs(STORY, own)
  expect(faults(json)).toEqual([])
  expect(JSON.parse(json)).toMatchObject({
    uri: 'https://example.org/night-buses',
    pubStatus: 'usable',
    embargoedUntil: '2025-05-15T08:00:00.000Z',
    headlines: [{ value: 'Night buses return' }, { role: 'short', value: 'Buses return' }],
    descriptions: [{ role: 'standfirst' }, { role: 'correction', value: 'It is six.' }],
    by: 'By Ana Petrov',
    located: 'Harbour City',
    subjects: [
      { name: 'Transport', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337', literal: 'medtop:20000337' },
      { name: 'Transport', rel: 'section' },
    ],
    places: [{ name: 'Harbour City', literal: 'harbour-city' }],
    infoSources: [{ role: 'cited', literal: '[1]' }],
    associations: [
      {
        name: 'main-picture',
        // The hash is 32 bytes of 0xAA.
        uri: 'ni:///sha-256;qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo',
        copyrightHolder: 'The Paper',
        usageTerms: 'Once',
        expires: '2026-01-31T23:59:59Z',
        renditions: [{ title: 'images/aaaaaaaa.jpg', width: 1200 }],
      },
      { name: 'related-1', title: 'Trams' },
    ],
    bodies: [
      { contentType: 'text/html', value: expect.stringContaining('role="doc-noteref"') as string },
      { contentType: 'text/plain', value: 'The survey found 2,300 people[1].' },
    ],
  })
  expect(json).not.toContain('Maybe')
})

test('a source has no number where the text shows none', () => {
  const [cited] = (JSON.parse(exportNinjs(STORY, { ...own, referenceStyle: 'list' })) as { infoSources: object[] })
    .infoSources
  expect(cited).toMatchObject({ role: 'cited' })
  expect(cited).not.toHaveProperty('literal')
})

test('what is not out is withheld, and what was withdrawn is cancelled, its words gone', () => {
  expect(JSON.parse(exportNinjs(STORY, { ...own, notForPublication: true }))).toMatchObject({
    pubStatus: 'withheld',
    edNote: 'Not for publication',
  })
  const withdrawn = exportNinjs({ ...STORY, stage: 'withdrawn' }, own)
  expect(JSON.parse(withdrawn)).toMatchObject({ pubStatus: 'canceled' })
  expect(withdrawn).not.toContain('2,300')
})

test('any story keeps to the published schema', () => {
  fc.assert(
    fc.property(articleArbitrary(), fc.boolean(), (article, notForPublication) => {
      expect(faults(exportNinjs(article, { ...own, notForPublication }))).toEqual([])
    }),
    runs(200),
  )
})

test('the schema finds what does not keep to it', () => {
  expect(faults('{"uri": 1}')).not.toEqual([])
  expect(faults('{"uri": "https://example.org/", "unknown": true}')).not.toEqual([])
})
