import { expect, test } from 'vitest'
import { isSpreadsheet } from '../../../../../src/shared/interchange/html/table-grid'

const SHEETS = [
  '<google-sheets-html-origin><table><tr><td>12</td></tr></table></google-sheets-html-origin>',
  '<table data-sheets-root="1"><tr><td style="color:red">12</td></tr></table>',
  '<meta name=ProgId content=Excel.Sheet><table><tr><td\nclass=xl65>12</td></tr></table>',
  '<table><tr><td sdval="12" sdnum="1033;">12</td></tr></table>',
]

test.each(SHEETS)('cells of a spreadsheet are known for it, in letters of whatever case: %s', (html) => {
  const mixed = html.replaceAll(/<(\w)/g, (start) => start.toUpperCase())
  for (const written of [html, html.toUpperCase(), mixed]) expect(isSpreadsheet(written)).toBe(true)
})

test.each(['<table><tr><td>12</td></tr></table>', '<p>Excel.Sheet</p>', '<table><tr><td>mysdval=1</td></tr></table>'])(
  'other tables, and words about spreadsheets, are none: %s',
  (html) => expect(isSpreadsheet(html)).toBe(false),
)
