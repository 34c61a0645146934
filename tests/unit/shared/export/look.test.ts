import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sheetSeenAs } from '../../../../src/shared/export/look'

const sheet = `a { color: red }
@media screen and (prefers-color-scheme: dark) { a { color: pink } }
@media (prefers-color-scheme:light) { a { color: brown } }
@page { margin: 20mm 18mm; }
@media print { a { color: black } }
`

test('conditions for colours hold or fail by what is looked at, not by the device that shows it', () => {
  expect(sheetSeenAs(sheet, 'dark')).toContain('@media screen and (min-width: 0) { a { color: pink } }')
  expect(sheetSeenAs(sheet, 'dark')).toContain('@media (max-width: 0) { a { color: brown } }')
  expect(sheetSeenAs(sheet, 'dark')).toMatch(/:root \{ color-scheme: dark; \}\n$/)
  expect(sheetSeenAs(sheet, 'light')).toContain('@media screen and (max-width: 0) { a { color: pink } }')
  expect(sheetSeenAs(sheet, 'light')).toContain('@media print { a { color: black } }')
})

test('what is said for print holds on the screen, with the margins of the paper', () => {
  const seen = sheetSeenAs(sheet, 'print')
  expect(seen).toContain('@media screen { a { color: black } }')
  expect(seen).toContain('@media print and (max-width: 0) { a { color: pink } }')
  expect(seen).toMatch(/:root \{ color-scheme: light; padding: 20mm 18mm; \}\n$/)
})

test('no condition of the themes asks the device for its colours', () => {
  for (const name of ['base', 'paper', 'gazette', 'bulletin', 'last']) {
    const css = readFileSync(new URL(`../../../../resources/export/${name}.css`, import.meta.url), 'utf8')
    for (const look of ['light', 'dark', 'print'] as const)
      expect(sheetSeenAs(css, look)).not.toContain('prefers-color-scheme')
  }
})
