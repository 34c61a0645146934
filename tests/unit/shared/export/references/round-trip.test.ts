import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newArticle } from '../../../../../src/shared/article/article'
import { authorsOf, publisherOf } from '../../../../../src/shared/article/reference'
import type { CslData, Source } from '../../../../../src/shared/article/source'
import { referencesBibtex } from '../../../../../src/shared/export/references/bibtex'
import { referencesCslJson } from '../../../../../src/shared/export/references/csl-json'
import { referencesRis } from '../../../../../src/shared/export/references/ris'
import { readReferences } from '../../../../../src/shared/interchange/references/read-references'
import { articleArbitrary } from '../../../../support/arbitrary-article'
import { HOSTILE_TEXTS, wordsArbitrary } from '../../../../support/arbitrary-text'
import { runs } from '../../../../support/property'

const WRITERS = { bib: referencesBibtex, ris: referencesRis, json: referencesCslJson }
type Format = keyof typeof WRITERS
const FORMATS = Object.keys(WRITERS) as Format[]

const storyWith = (...sources: Source[]) => ({ ...newArticle('en'), sources })
const source = (csl: CslData, more: Partial<Source> = {}): Source => ({
  id: csl.title ?? 's',
  csl,
  visibility: 'printed',
  ...more,
})
const again = (format: Format, ...sources: Source[]) =>
  readReferences(WRITERS[format](storyWith(...sources)), { name: `sources.${format}` })

const TYPES = [
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post',
  'post-weblog',
  'interview',
  'personal_communication',
  'event',
  'speech',
  'broadcast',
  'report',
  'dataset',
  'legal_case',
  'book',
  'chapter',
  'thesis',
  'motion_picture',
]

const signsArbitrary = () =>
  fc.oneof(
    wordsArbitrary(),
    fc.constantFrom(
      '50 % of {all} $5 & #1_a ~ ^ \\x',
      "it's “so” -- ''no'' ``yes``",
      'قال وزير الخارجية',
      'Größe, Ünïcödé',
    ),
  )

const sourceArbitrary = fc.record({
  type: fc.constantFrom(...TYPES),
  title: signsArbitrary(),
  author: fc.array(
    fc.oneof(
      fc.record({
        family: fc.constantFrom('Petrov', 'de la Cruz', 'Ng', 'O’Neil'),
        given: fc.constantFrom('Ana', 'J. R.'),
      }),
      fc.record({ literal: fc.constantFrom('World Health Organization', 'Ministry of Finance and Trade', 'Reuters') }),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  day: fc.constantFrom<number[][]>([2025, 5, 15], [2024, 12], [1999]),
  publisher: signsArbitrary(),
  url: fc.constantFrom('https://example.org/a_b?c=d&e=%20f#g', 'https://example.net/~x/{y}'),
})

const said = (csl: CslData) => ({
  type: csl.type,
  title: csl.title,
  authors: authorsOf(csl),
  publisher: publisherOf(csl),
  day: csl.issued?.['date-parts'],
  url: csl.URL?.replace('{', '%7B').replace('}', '%7D'),
})

describe.each(FORMATS)('%s', (format) => {
  test('what is said of a source is read again as it was', () => {
    fc.assert(
      fc.property(sourceArbitrary, ({ type, title, author, day, publisher, url }) => {
        const periodical = type.startsWith('article') || ['webpage', 'post', 'post-weblog', 'broadcast'].includes(type)
        const name = periodical ? 'container-title' : 'publisher'
        const csl = { type, title, author, issued: { 'date-parts': [day] }, URL: url, [name]: publisher }
        const { sources, notUnderstood } = again(format, source(csl))
        expect(notUnderstood).toEqual([])
        expect(sources.map(({ csl: read }) => said(read))).toEqual([said(csl)])
      }),
      runs(200),
    )
  })

  test.each(HOSTILE_TEXTS)('a title of hostile signs stays one title: %j', (title) => {
    const { sources, notUnderstood } = again(
      format,
      source({ type: 'webpage', title, URL: 'https://example.org/' }),
      source({ type: 'webpage', title: 'The next one', URL: 'https://example.org/' }),
    )
    expect(notUnderstood).toEqual([])
    expect(sources).toHaveLength(2)
    expect(sources[1]?.csl.title).toBe('The next one')
  })

  test('any story’s sources can be read again, one for each that says something', () => {
    fc.assert(
      fc.property(articleArbitrary(), (article) => {
        const text = WRITERS[format](article)
        expect(
          readReferences(text, { name: `sources.${format}` }).notUnderstood.every(({ why }) => why === 'says-nothing'),
        ).toBe(true)
      }),
      runs(100),
    )
  })

  test('nothing goes out that readers may not see', () => {
    const secret = 'Sentinel'
    const notes = { note: secret, annote: secret, custom: { file: secret }, 'x-mine': secret }
    const text = WRITERS[format](
      storyWith(
        source(
          { type: 'report', title: 'Known', ...notes },
          { note: secret, evidence: [{ id: 'e', excerpt: secret }] },
        ),
        source({ type: 'report', title: secret }, { visibility: 'desk-only' }),
        source({ type: 'interview' }, { visibility: 'confidential', description: secret, knownTo: secret }),
      ),
    )
    expect(text).toContain('Known')
    expect(text).not.toContain(secret)
  })
})

test('two sources of one name have keys of their own', () => {
  const one = source({ type: 'report', title: 'One', author: [{ family: 'Ng' }], issued: { 'date-parts': [[2025]] } })
  const other = { ...one, id: 'other' }
  expect(referencesBibtex(storyWith(one, other)).match(/^@report\{.*,$/gm)).toEqual([
    '@report{ng2025,',
    '@report{ng2025-2,',
  ])
})
