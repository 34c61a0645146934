import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportText } from '../../../../src/shared/export/text'
import { forReaders } from '../../../../src/shared/export/withdrawn'
import { articleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'
import { shownOf } from './expected'
import { asset, block, cite, item, options, paragraph, source, story } from './story'

const bold = (text: string) => ({ type: 'text' as const, text, marks: ['bold' as const] })
const link = (text: string, to: string) => ({ type: 'text' as const, text, link: to })

test('a story reads as it does on paper', () => {
  const text = exportText(
    story({
      headline: 'Night buses return',
      standfirst: 'Six routes restart.',
      bylines: [{ name: 'Ana Petrov', role: 'author' }],
      dateline: 'Harbour City',
      hero: { asset, alt: 'A bus', caption: 'The first bus.', credit: 'J. Ng' },
      publication: { firstPublishedAt: '2025-05-15T12:00:00Z', updatedAt: '2025-05-16T12:00:00Z', revision: 'r' },
      sources: [source('a'), source('b', { csl: { type: 'webpage', title: 'Plan', URL: 'https://example.org/plan' } })],
      body: [
        paragraph('The survey found 2,300 people', cite('a@p. 12', 'b'), ' who ', bold('work'), ' at night.'),
        block('heading', { level: 2, content: [{ type: 'text', text: 'The plan' }] }),
        item(0, true, 'Buses'),
        item(1, false, 'at night'),
        item(0, true, 'Trams'),
        paragraph(
          'See ',
          link('the', 'https://example.org/'),
          { ...bold(' map'), link: 'https://example.org/' },
          ' or ',
          link('example.net', 'https://example.net/'),
          '.',
        ),
        block('table', {
          header: true,
          rows: [{ id: '1', cells: [[{ type: 'text', text: 'Route' }], [{ type: 'text', text: 'Hour' }]] }],
        }),
        block('rule', {}),
        block('figure', { asset, alt: 'A map', caption: '', credit: '' }),
      ],
      corrections: [
        { id: 'c', kind: 'correction', at: '2025-05-16T08:00:00Z', text: 'It is six.', by: 'Ed' },
        { id: 'u', kind: 'update', at: '2025-05-17T08:00:00Z', text: 'Trams too.', by: 'Ed' },
      ],
      related: [{ id: 'r', title: 'Trams', url: 'https://example.org/trams' }],
    }),
    options,
  )
  expect(text).toBe(`Night buses return

Six routes restart.

Correction, 16 May 2025: It is six.

By Ana Petrov

Harbour City
Published 15 May 2025 · Updated 16 May 2025

[The first bus. – J. Ng]

The survey found 2,300 people[1, p. 12; 2] who work at night.

The plan

1. Buses
  - at night
2. Trams

See the map (https://example.org/) or example.net.

Route\tHour

* * *

[A map]

Notes on this story
Update, 17 May 2025: Trams too.

References
[1] "Title of a." The Paper, 15 May 2025.
[2] "Plan." https://example.org/plan

Read also
Trams (https://example.org/trams)
`)
})

test('any story keeps all its words in their order', () => {
  const squeezed = (text: string) => text.replace(/\s+/g, '')
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const text = squeezed(exportText(article, { ...options, notForPublication: true }))
      let from = 0
      for (const { type, line, gap } of shownOf(forReaders(article), () => '')) {
        if (gap || type === 'image' || type === 'credit') continue
        for (const { text: words } of line) {
          const said = squeezed(words.replace(/⟦\d+⟧(?:\[\])?/g, ''))
          const at = text.indexOf(said, from)
          expect(at, `${JSON.stringify(words)} of a ${type}`).toBeGreaterThanOrEqual(from)
          from = at + said.length
        }
      }
    }),
    runs(150),
  )
})
