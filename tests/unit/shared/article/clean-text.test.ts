import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanStrings, cleanText } from '../../../../src/shared/article/clean-text'
import { runs } from '../../../support/property'

test.each([
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['\u0000a\u0007\u001Bb\u007F\u0085\u009F', 'ab'],
  ['a\tb', 'a\tb'],
  ['\uD800a\uDC00', '\uFFFDa\uFFFD'],
  ['\uD83D\u0000\uDE00', '😀'],
  ['\uFFFE\uFDD0\u{1FFFE}', '\uFFFD\uFFFD\uFFFD'],
  ['\uD83F\u0001\uDFFF', '\uFFFD'],
  ['\uFEFF\u00A0\u200B', '\uFEFF\u00A0\u200B'],
])('%j is cleaned to %j', (raw, clean) => {
  expect(cleanText(raw)).toBe(clean)
})

test('clean text is well formed and stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('\uD83F', '\u0001', '\uDFFF', '\r', '\n', '\uDC00')),
      (text, bits) => {
        const clean = cleanText(text + bits.join(''))
        expect(() => encodeURIComponent(clean)).not.toThrow()
        expect(cleanText(clean)).toBe(clean)
      },
    ),
    runs(500),
  )
})

test('cleaning a value cleans its keys and drops what is undefined; a clean value is the same one', () => {
  expect(cleanStrings({ 'a\u0000': ['b\r'], c: undefined, d: { e: null, f: 1 } })).toEqual({
    a: ['b\n'],
    d: { e: null, f: 1 },
  })
  const clean = { a: [{ b: 'c' }], d: 1 }
  expect(cleanStrings(clean)).toBe(clean)
  const key = JSON.parse('{"__proto__": {"x": "\\u0000"}}')
  expect(Object.keys(cleanStrings(key))).toEqual(['__proto__'])
})
