import { expect, test } from 'vitest'
import { changesSince } from '../../../../src/shared/export/standing'
import { cite, line, paragraph, source, story } from './story'

const out = story({
  stage: 'published',
  sources: [source('s1')],
  body: [paragraph('One', cite('s1')), paragraph('Two')],
  publication: { firstPublishedAt: '2026-02-01T08:00:00Z', updatedAt: '2026-02-01T08:00:00Z', revision: '' },
})
const [first, second] = out.body as [(typeof out.body)[0], (typeof out.body)[0]]

test.each([
  ['nothing', {}, 0],
  ['what publishing sets', { publication: { firstPublishedAt: 'x', updatedAt: 'y', revision: 'z' } }, 0],
  ['what only the desk sees', { assignedTo: 'Ben', targetWords: 500, legal: { hold: false, note: 'Careful' } }, 0],
  [
    'a source that is not printed',
    { sources: [...out.sources, source('s2', { visibility: 'desk-only' as const })] },
    0,
  ],
  ['a headline and a paragraph', { headline: 'Another', body: [first, { ...second, content: line('Two more') }] }, 2],
  ['a source', { sources: [source('s1', { csl: { type: 'book', title: 'Other' } })] }, 1],
])('%s counts as so many changes for readers', (_, changes, count) => {
  expect(changesSince(out, { ...out, ...changes } as typeof out)).toBe(count)
})
