import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline } from '../../../../src/shared/article/inline'
import { normaliseInlines } from '../../../../src/shared/article/normalise'
import { inlineText } from '../../../../src/shared/article/text'
import { finderOf } from '../../../../src/shared/find/find-in-text'
import { replaceInLine } from '../../../../src/shared/find/replace-in-line'
import { inlinesArbitrary } from '../../../support/arbitrary-body'
import { runs } from '../../../support/property'

const plain = (text: string): Inline => ({ type: 'text', text })
const bold = (text: string): Inline => ({ type: 'text', text, marks: ['bold'] })
const cite: Inline = { type: 'citation', items: [{ sourceId: 'one' }] }
const replace = (line: Inline[], old: string, text: string) =>
  replaceInLine(
    line,
    finderOf({ text: old, matchCase: true, wholeWord: false, regex: false })(inlineText(line)).map((found) => {
      return { ...found, text }
    }),
  )

test('each new word looks as the word whose place it takes', () => {
  const line = [plain('The night '), bold('buses'), plain(' return')]
  expect(replace(line, 'night buses', 'day trams')).toEqual([plain('The day '), bold('trams'), plain(' return')])
  expect(replace(line, 'night buses return', 'buses return')).toEqual([plain('The '), bold('buses'), plain(' return')])
  expect(replace(line, 'buses', 'buses and trams')).toEqual([
    plain('The night '),
    bold('buses and trams'),
    plain(' return'),
  ])
  expect(replace(line, 'night buses', 'service')).toEqual([plain('The service return')])
})

test('a link, threads and claims stay on the words', () => {
  const line: Inline[] = [
    { type: 'text', text: 'bus', link: 'https://example.org', threads: ['a'] },
    { type: 'text', text: 'es', threads: ['b'], claims: ['c'] },
  ]
  expect(replace(line, 'buses', 'trams')).toEqual([
    { type: 'text', text: 'trams', link: 'https://example.org', threads: ['a', 'b'], claims: ['c'] },
  ])
})

test('a citation in what is replaced stays after it, and one at its edge where it is', () => {
  expect(replace([plain('one t'), cite, plain('wo')], 'one two', 'three')).toEqual([plain('three'), cite])
  expect(replace([cite, plain('one'), cite], 'one', 'two')).toEqual([cite, plain('two'), cite])
  expect(replace([plain('a'), cite, plain('b')], 'ab', '')).toEqual([cite])
})

test('the words are those that a plain replacement gives, every citation is there, and the rest looks as it did', () => {
  const word = fc.constantFrom('a', 'e', 'the', ' ', 'x y', '')
  fc.assert(
    fc.property(inlinesArbitrary(), fc.constantFrom('a', 'e', 'on', 'te', 'ا'), word, (raw, old, text) => {
      const line = normaliseInlines(raw)
      const now = replace(line, old, text)
      expect(inlineText(now)).toBe(inlineText(line).replaceAll(old, text))
      const citations = (inlines: Inline[]) => inlines.filter(({ type }) => type === 'citation')
      expect(citations(now)).toEqual(citations(line))
      if (!inlineText(line).includes(old)) expect(now).toEqual(line)
    }),
    runs(500),
  )
})
