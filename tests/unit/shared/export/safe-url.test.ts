import { expect, test } from 'vitest'
import { linkable } from '../../../../src/shared/export/safe-url'

test.each([
  'https://example.org/',
  'HTTP://EXAMPLE.ORG',
  'mailto:desk@example.org',
  'https://пример.рф/путь',
  ' https://example.org/ ',
])('%j can be followed', (url) => {
  expect(linkable(url)).toBe(url.trim())
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.org/',
  'blob:https://example.org/x',
  'https:example.org',
  'https://',
  'https://exa\tmple.org/',
  'https://example.org/a b',
  'https://example.org/\u0085',
  '//example.org/',
  '/path',
  '#place',
  'example.org',
  '',
])('%j cannot', (url) => {
  expect(linkable(url)).toBeUndefined()
})

test.each([
  ['https://example.org/)](x', 'https://example.org/)%5D(x'],
  ['https://example.org/<b>?"#a#b', 'https://example.org/%3Cb%3E?%22#a%23b'],
  ['https://[::1]:8080/[a]', 'https://[::1]:8080/%5Ba%5D'],
  ['https://example.org/100%/%20/%zz', 'https://example.org/100%25/%20/%25zz'],
  ['mailto:a@example.org?subject=[x]', 'mailto:a@example.org?subject=%5Bx%5D'],
])('%j is written as a URL', (url, written) => {
  expect(linkable(url)).toBe(written)
  expect(linkable(written)).toBe(written)
})
