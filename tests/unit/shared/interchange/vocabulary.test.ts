import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Term } from '../../../../src/shared/article/term'
import { readVocabulary } from '../../../../src/shared/interchange/vocabulary/read-vocabulary'
import { runs } from '../../../support/property'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')

function read(name: string, text: string) {
  const { about, terms } = readVocabulary(name, text)
  const reading = terms()
  const found: Term[] = []
  let step = reading.next()
  for (; !step.done; step = reading.next()) if (step.value) found.push(Term.parse(step.value))
  return { about, terms: found, leftOut: step.value }
}

describe('a vocabulary in the form of the IPTC NewsCodes', () => {
  test('keeps codes, labels of all languages, other names and what belongs to what', () => {
    const { about, terms, leftOut } = read('topics.json', fixture('newscodes.json'))
    expect(about).toEqual({
      name: 'Topics of the harbour desk',
      holder: 'The harbour desk',
      licence: 'https://licence.example/by/4.0/',
      released: '2026-03-05T12:00:00+00:00',
      uri: 'https://vocabulary.example/topics/',
    })
    expect(terms).toEqual([
      {
        slug: 'seafaring',
        name: 'seafaring',
        group: 'topic',
        names: { 'en-GB': 'seafaring', fr: 'vie maritime', ar: 'الملاحة' },
        code: 'medtop:90000000',
      },
      {
        slug: 'ferries',
        name: 'ferries',
        group: 'topic',
        names: { 'en-GB': 'ferries', de: 'Fähren' },
        synonyms: ['ferry boats', 'bacs'],
        parents: ['seafaring'],
        code: 'medtop:90000001',
      },
      {
        slug: 'harbour-town',
        name: 'Harbour Town',
        group: 'place',
        names: { 'en-GB': 'Harbour Town' },
        code: 'medtop:90000002',
      },
      {
        slug: 'ferries-90000003',
        name: 'ferries',
        group: 'topic',
        names: { 'en-GB': 'ferries' },
        parents: ['harbour-town'],
        code: 'medtop:90000003',
      },
    ])
    expect(leftOut).toEqual({ retired: 1, nameless: 1 })
  })

  test('is read from JSON-LD too', () => {
    const graph = [
      { '@id': 'https://v.example/', '@type': 'skos:ConceptScheme', 'skos:prefLabel': 'Scheme' },
      { '@id': 'https://v.example/a', 'skos:prefLabel': [{ '@value': 'Hafen', '@language': 'de' }] },
      { '@id': 'https://v.example/b', 'skos:prefLabel': 'Kai', 'skos:broader': { '@id': 'https://v.example/a' } },
    ]
    const { terms } = read('x.jsonld', JSON.stringify({ '@graph': graph }))
    expect(terms).toMatchObject([
      { slug: 'hafen', names: { de: 'Hafen' }, code: 'https://v.example/a' },
      { slug: 'kai', name: 'Kai', parents: ['hafen'] },
    ])
  })
})

describe('a list of names', () => {
  test('may be plain', () => {
    expect(read('a.json', '["Harbour", {"name": "Quay", "parents": ["Harbour"], "group": "place"}]').terms).toEqual([
      { slug: 'harbour', name: 'Harbour', group: 'topic' },
      { slug: 'quay', name: 'Quay', group: 'place', parents: ['harbour'] },
    ])
    expect(read('a.csv', 'Harbour,Port\nQuay\n').terms).toMatchObject([{ synonyms: ['Port'] }, { name: 'Quay' }])
  })

  test('may be a table whose first line says what its columns are', () => {
    const table = 'name;ar;synonyms;parents;code\r\nHarbour;ميناء;Port|Docks;;h:1\r\n"Quay ""A""";;;Harbour;\r\n'
    expect(read('a.csv', table).terms).toEqual([
      {
        slug: 'harbour',
        name: 'Harbour',
        group: 'topic',
        names: { ar: 'ميناء' },
        synonyms: ['Port', 'Docks'],
        code: 'h:1',
      },
      { slug: 'quay-a', name: 'Quay "A"', group: 'topic', parents: ['harbour'] },
    ])
  })
})

test.each([
  ['{"conceptSet": [', 'vocabulary.not-json', {}],
  ['{"story": 1}', 'vocabulary.no-terms', {}],
  ['[]', 'vocabulary.no-terms', {}],
  ['["ok", 7]', 'vocabulary.no-name', { at: 2, value: '7' }],
  ['["!!!"]', 'vocabulary.bad-name', { value: '!!!' }],
  ['[{"name": "a", "group": "thing"}]', 'vocabulary.bad-group', { value: 'thing' }],
  ['[{"name": "a", "parents": ["b"]}]', 'vocabulary.unknown-parent', { value: 'b', name: 'a' }],
  [`["${'a'.repeat(201)}"]`, 'vocabulary.too-long', {}],
  ['{"conceptSet": [{"qcode": "x:1", "prefLabel": 9}]}', 'vocabulary.no-name', { value: '9' }],
])('%s is refused by what is wrong with it', (text, code, params) => {
  expect(() => read('a.json', text)).toThrow(expect.objectContaining({ code, params: expect.objectContaining(params) }))
})

test('every code and every label comes through, whatever they are', () => {
  const label = fc.stringMatching(/^[a-zA-Zäé]{1,9}( [a-z]{1,9})?$/)
  const concepts = fc.uniqueArray(
    fc.record({ code: fc.nat(99_999), en: label, ar: fc.stringMatching(/^[ء-ي]{2,9}$/) }),
    {
      selector: ({ code }) => code,
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(concepts, (drawn) => {
      const conceptSet = drawn.map(({ code, en, ar }) => ({ qcode: `medtop:${code}`, prefLabel: { en, ar } }))
      const { terms } = read('a.json', JSON.stringify({ conceptSet }))
      expect(terms.map(({ code, names }) => ({ qcode: code, prefLabel: names }))).toEqual(conceptSet)
      expect(new Set(terms.map(({ slug }) => slug)).size).toBe(terms.length)
    }),
    runs(100),
  )
})
