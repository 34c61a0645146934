import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import { MARKS, type Inline } from '../../../../src/shared/article/inline'
import { normalise } from '../../../../src/shared/article/normalise'
import type { Source } from '../../../../src/shared/article/source'
import { exportMarkdown } from '../../../../src/shared/export/markdown'
import { runs } from '../../../support/property'
import { shownOf } from './expected'
import { readMarkdown } from './read-markdown'
import { appearance, plain } from './rich-text'

const options = { notForPublication: false, imagePath: () => 'images/x.jpg' }

const SHORT = [
  'a b c ab 1 é ß و 東 👍 𝒮 € + - # > = : . , ! ? " \' ( ) [ ] { } < > & * _ ~ ` ^ | \\ / @ $ % ; « » “ ” … —'.split(
    ' ',
  ),
  [
    '  ',
    ' ',
    '\t',
    '\u00A0',
    '\u3000',
    '\uFEFF',
    '\u200B',
    '1.',
    '1. ',
    '- ',
    'a)',
    '&lt;',
    'www.',
    'b.co',
    'http:',
    '//x.y',
  ],
].flat()

const runArbitrary = fc.record({
  type: fc.constant('text' as const),
  text: fc.array(fc.constantFrom(...SHORT), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  marks: fc.subarray([...MARKS], { maxLength: 3 }),
  link: fc.option(fc.constantFrom('https://x.y/', 'https://x.y/(a)_b?c&lt;=d', 'mailto:a@b.co'), {
    nil: undefined,
    freq: 4,
  }),
})
const citation: Inline = { type: 'citation', items: [{ sourceId: 's', locator: 'p. *1*' }] }
const source: Source = { id: 's', csl: { type: 'book', title: 'B' }, visibility: 'printed' }
const lineArbitrary = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: runArbitrary },
    { weight: 1, arbitrary: fc.constantFrom<Inline>({ type: 'break' }, citation) },
  ),
  { maxLength: 7 },
)

const blocks: ((content: Inline[]) => Block)[] = [
  (content) => ({ type: 'paragraph', id: 'b', content }),
  (content) => ({ type: 'heading', id: 'b', level: 2, content }),
  (content) => ({ type: 'item', id: 'b', ordered: true, depth: 0, content }),
  (content) => ({ type: 'quote', id: 'b', box: 'x', content }),
  (content) => ({ type: 'table', id: 'b', header: true, rows: [{ id: 'r', cells: [content, content] }] }),
]

test('marks, links and awkward characters in any mixture read as they were written', () => {
  fc.assert(
    fc.property(lineArbitrary, fc.constantFrom(...blocks), (content, blockOf) => {
      const article = normalise({
        ...newArticle('en'),
        body: [blockOf(content)],
        sources: content.includes(citation) ? [source] : [],
      })
      const { found } = readMarkdown(exportMarkdown(article, options))
      const shown = shownOf(article)
      expect(found.map(({ line }) => appearance(line))).toEqual(shown.map(({ line }) => appearance(line)))
      expect(found.map(({ line }) => plain(line))).toEqual(shown.map(({ line }) => plain(line)))
    }),
    runs(1500),
  )
})
