import { expect, test } from 'vitest'
import type { Inline } from '../../../../src/shared/article/inline'
import type { Source } from '../../../../src/shared/article/source'
import { articleHtml } from '../../../../src/shared/export/html'
import { exportMarkdown } from '../../../../src/shared/export/markdown'
import type { ReferenceStyle } from '../../../../src/shared/export/reference-style'
import { options, paragraph, story } from './story'

const source = (id: string, publisher: string, URL?: string): Source => ({
  id,
  csl: { type: 'report', title: `${id} report`, publisher, ...(URL !== undefined && { URL }) },
  visibility: 'printed',
})
const cite = (id: string | undefined, ...ids: string[]): Inline => ({
  type: 'citation',
  ...(id !== undefined && { id }),
  items: ids.map((sourceId) => ({ sourceId })),
})
const article = story({
  sources: [
    source('bus', 'Bus Office', 'https://bus.example/report'),
    source('rail', 'Rail Office', 'https://rail.example/report'),
    source('paper', 'Archive'),
    { ...source('secret', 'Desk', 'https://secret.example'), visibility: 'desk-only' },
  ],
  body: [
    paragraph(
      'It ',
      { type: 'text', text: 'rained', claims: ['c1'] },
      cite('c1', 'bus', 'rail'),
      ' all day',
      cite(undefined, 'paper'),
      '. Nobody came',
      cite(undefined, 'secret'),
      '.',
    ),
  ],
})
const html = (referenceStyle: ReferenceStyle) => articleHtml(article, { ...options, referenceStyle })
const markdown = (referenceStyle: ReferenceStyle) => exportMarkdown(article, { ...options, referenceStyle })

test('as links, a citation is a link on its claim, others stand in brackets, and what has no address is listed', () => {
  expect(html('links')).toContain(
    '<p>It <a href="https://bus.example/report">rained</a> (<a href="https://rail.example/report">Rail Office</a>) all day (Archive). Nobody came.</p>',
  )
  expect(html('links')).toMatch(
    /<h2 [^>]*>References<\/h2>\n<ul>\n<li>"<cite>paper report<\/cite>\." Archive\.<\/li>\n<\/ul>/,
  )
  expect(markdown('links')).toContain(
    'It [rained](https://bus.example/report) ([Rail Office](https://rail.example/report)) all day (Archive). Nobody came.',
  )
  expect(markdown('links')).toContain('## References\n\n- ')
})

test('as a list alone, nothing stands in the text and every source in the list', () => {
  expect(html('list')).toContain('<p>It rained all day. Nobody came.</p>')
  expect(html('list').match(/<li>/g)).toHaveLength(3)
  expect(markdown('list')).toContain('It rained all day. Nobody came.')
  expect(markdown('list')).not.toContain('[^')
})

test('numbers are what an export has unless it is told otherwise', () => {
  expect(articleHtml(article, options)).toBe(html('numbers'))
  expect(html('numbers')).toContain('href="#source-1"')
})

test.each(['numbers', 'links', 'list'] as const)('nothing of a source that is not printed shows: %s', (style) => {
  expect(html(style) + markdown(style)).not.toMatch(/secret|Desk/)
})
