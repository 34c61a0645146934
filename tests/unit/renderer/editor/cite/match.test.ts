import { expect, test } from 'vitest'
import type { Source } from '../../../../../src/shared/article/source'
import { matchSources } from '../../../../../src/renderer/editor/cite/match'
import { optionsFor } from '../../../../../src/renderer/editor/cite/options'
import { storyWith } from '../../fake-bridge'

const source = (id: string, title: string, more: Partial<Source['csl']> = {}): Source => ({
  id,
  csl: { type: 'article-newspaper', title, ...more },
  visibility: 'printed',
})
const radio = source('radio', 'Union: night plan comes late', { 'container-title': 'Harbour Radio' })
const report = source('report', 'Late shifts and the last bus', {
  publisher: 'City Transport Office',
  author: [{ given: 'Zoë', family: 'Müller' }],
  URL: 'https://transport.example/late',
})
const arabic = source('arabic', 'مَحضر جلسة المجلس')
const all = [radio, report, arabic]
const found = (query: string) => matchSources(query, all).map(({ id }) => id)

test.each([
  ['', ['radio', 'report', 'arabic']],
  ['union late', ['radio']],
  ['LATE union', ['radio']],
  ['late', ['radio', 'report']],
  ['harbour', ['radio']],
  ['muller transport', ['report']],
  ['transport.example', ['report']],
  ['محضر', ['arabic']],
  ['union bus', []],
  ['handle went', []],
])('“%s” finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids)
})

test('words at the beginning of the title’s words come before words elsewhere', () => {
  const inside = source('inside', 'Translate')
  expect(matchSources('late', [inside, report]).map(({ id }) => id)).toEqual(['report', 'inside'])
})

test('sources of the story come first, in number order, then the library, then a new one', () => {
  const story = storyWith({
    sources: [arabic, radio],
    body: [{ type: 'paragraph', id: 'a', content: [{ type: 'citation', items: [{ sourceId: 'radio' }] }] }],
  })
  const options = optionsFor('', story, [report, radio], new Set(), { title: 'x' })
  expect(options.map((option) => (option.kind === 'new' ? 'new' : `${option.kind} ${option.source.id}`))).toEqual([
    'here radio',
    'here arabic',
    'library report',
    'new',
  ])
  expect(options[0]).toMatchObject({ number: 1 })
  const without = optionsFor('', story, [report], new Set(['radio', 'report']), {})
  expect(without.map(({ kind }) => kind)).toEqual(['here', 'new'])
})
