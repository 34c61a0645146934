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
