import { expect, test } from 'vitest'
import type { Source } from '../../../../../src/shared/article/source'
import { matchSources } from '../../../../../src/renderer/editor/cite/match'
import { isOneEdit } from '../../../../../src/renderer/editor/cite/one-edit'
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
const found = (query: string) => matchSources(query, all).map(({ source: { id } }) => id)

test.each([
  ['', ['radio', 'report', 'arabic']],
  ['union late', ['radio']],
  ['LATE union', ['radio']],
  ['late', ['radio', 'report']],
  ['harbour', ['radio']],
  ['muller transport', ['report']],
  ['transport.example', ['report']],
  ['محضر', ['arabic']],
  ['محاضر', ['arabic']],
  ['cto', ['report']],
  ['hr', ['radio']],
  ['shitfs', ['report']],
  ['uniom', ['radio']],
  ['harbuor late', ['radio']],
  ['trasport', ['report']],
  ['lste', []],
  ['union bus', []],
  ['handle went', []],
])('“%s” finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids)
})

test('words at the beginning of the title’s words come before words elsewhere', () => {
  const inside = source('inside', 'Translate')
  expect(matchSources('late', [inside, report]).map(({ source: { id } }) => id)).toEqual(['report', 'inside'])
})

test('the letters that were found are told, in the text as it is written', () => {
  const marked = (query: string, wanted: Source) => {
    const [match] = matchSources(query, [wanted])
    if (!match) throw new Error(`nothing found for ${query}`)
    return match.title.map(({ start, end }) => wanted.csl.title?.slice(start, end))
  }
  expect(marked('late nig', radio)).toEqual(['late', 'nig'])
  expect(marked('pcl', radio)).toEqual(['p', 'c', 'l'])
  expect(marked('محض', arabic)).toEqual(['مَحض'])
  expect(matchSources('ofice', [report])[0]?.who).toEqual([{ start: 15, end: 21 }])
})

test('sources of the story come first, in number order, then recent ones, the library, and a new one', () => {
  const story = storyWith({
    sources: [arabic, radio],
    body: [{ type: 'paragraph', id: 'a', content: [{ type: 'citation', items: [{ sourceId: 'radio' }] }] }],
  })
  const shortly = (query: string, taken: string[] = []) =>
    optionsFor(query, story, { recent: [report, radio], library: [report, old] }, new Set(taken), {}).map((option) =>
      option.kind === 'new' ? 'new' : `${option.kind} ${option.source.id}`,
    )
  const old = source('old', 'Late in the night')
  expect(shortly('')).toEqual(['here radio', 'here arabic', 'recent report', 'new'])
  expect(shortly('late')).toEqual(['here radio', 'recent report', 'library old', 'new'])
  expect(shortly('late', ['radio', 'report'])).toEqual(['library old', 'new'])
  expect(optionsFor('', story, { recent: [], library: [] }, new Set(), {})[0]).toMatchObject({ number: 1 })
})

test.each([
  ['shift', 'shitf', true],
  ['shift', 'shft', true],
  ['shift', 'shhift', true],
  ['shift', 'swift', true],
  ['shift', 'shift', true],
  ['shift', 'sfhti', false],
  ['shift', 'shi', false],
])('%s and %s are one letter apart: %s', (a, b, apart) => {
  expect(isOneEdit(a, b)).toBe(apart)
  expect(isOneEdit(b, a)).toBe(apart)
})
