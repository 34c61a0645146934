import { expect, test } from 'vitest'
import { loadsFrom } from '../../../../src/shared/export/stylesheet'

test.each([
  ['@import "https://example.org/a.css";', ['@import "https://example.org/a.css"']],
  ['@IMPORT url(a.css)', ['@IMPORT url(a.css)']],
  ['p { background: url(https://example.org/x.png) }', ['url(https://example.org/x.png)']],
  ['p { background: URL( "x.png" ) }', ['URL("x.png")']],
  ['@font-face { src: url(fonts/a.woff2) }', ['url(fonts/a.woff2)']],
  ['p { background: u\\72l(//example.org) }', ['url(//example.org)']],
  ['p { background: u\\rl(//example.org) }', ['url(//example.org)']],
  ['p { background: \\000075 rl(x) }', ['url(x)']],
  ['@im\\70ort "x";', ['@import "x"']],
  ['p { background: image-set("x.png" 1x, "data:," 2x) }', ['image-set("x.png" 1x, "data:," 2x)']],
  ['p { background: -webkit-image-set(url(x.png) 1x) }', ['-webkit-image-set(url(x.png) 1x)']],
  ['p { background: src("https://example.org/x)") }', ['src("https://example.org/x)")']],
  ['p { background: url(/*', ['url()']],
  ['p { background: url("data:,a") url(x) }', ['url(x)']],
])('%j loads something', (css, found) => {
  expect(loadsFrom(css).length).toBe(found.length)
})

test.each([
  '',
  'p { color: red }',
  '/* @import "x"; url(x) */ p { color: red }',
  'p { background: url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>") }',
  '@font-face { src: url( data:font/woff2;base64,AA== ) format("woff2") }',
  'p { filter: url(#soft); mask: url("#m") }',
  'p::before { content: "@ url" }',
  'p { background: linear-gradient(red, blue) }',
])('%j loads nothing', (css) => {
  expect(loadsFrom(css)).toEqual([])
})
