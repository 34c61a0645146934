import { expect, test } from 'vitest'
import { importPage } from '../../../../../src/shared/interchange/html/page/import-page'

const COLUMN = '<tr><td>12</td></tr><tr><td>13</td></tr>'
const SHEETS = [
  `<google-sheets-html-origin><table>${COLUMN}</table></google-sheets-html-origin>`,
  `<table data-sheets-root="1">${COLUMN}</table>`,
  `<meta name=ProgId content=Excel.Sheet><table>${COLUMN}</table>`,
  `<table>${COLUMN.replaceAll('<td', '<td sdval="12" sdnum="1033;"')}</table>`,
]
const typesIn = (html: string) =>
  importPage(html, { title: 'page', language: 'en', whole: true })?.article.body.map(({ type }) => type)

test.each(SHEETS)('a column of a spreadsheet is a table, in letters of whatever case: %s', (html) => {
  const mixed = html.replaceAll(/<(\w)/g, (start) => start.toUpperCase())
  for (const written of [html, html.toUpperCase(), mixed]) expect(typesIn(written)).toEqual(['table'])
})

test.each([`<table>${COLUMN}</table>`, `<table>${COLUMN.replaceAll('12', 'mysdval=1')}</table>`])(
  'another column is none: %s',
  (html) => expect(typesIn(html)).not.toContain('table'),
)
