import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWords } from '../../../../src/shared/spelling/find-words'
import { runs } from '../../../support/property'

const wordsOf = (text: string) => findWords(text).map((word) => word.text)

describe('words', () => {
  test.each([
    ['The well-known mayor’s o’clock', ['The', 'well-known', 'mayor’s', 'o’clock']],
    [
      '“Quoted,” (bracketed) and/or ‘single’ rock ’n’ roll',
      ['Quoted', 'bracketed', 'and', 'or', 'single', 'rock', 'roll'],
    ],
    ['قالت الحُكُومَةُ، وبالـمدرسة؟', ['قالت', 'الحُكُومَةُ', 'وبالـمدرسة']],
    ['mixed قال and Москва', ['mixed', 'قال', 'and', 'Москва']],
    ['cafe\u0301 co\u00ADoperate', ['cafe\u0301', 'co\u00ADoperate']],
    ['said.Then', ['said', 'Then']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words))
})

describe('what is no word of a language', () => {
  test.each([
    ['numbers', '2nd 1990s COVID-19 ٢٠٢٦ 3'],
    ['addresses', 'https://exampel.org/wrrd www.exampel.org exampel.com, (exampel.co.uk) mial@exampel.org'],
    ['handles and hashtags', '@hnadle #hsahtag (@hnadle) ‘#hsahtag’'],
    ['paths and names in code', 'C:\\wrnog snake_csae'],
    ['abbreviations', 'NATO TK TKTK BBC’s MPs AFL-CIO'],
    ['names written as their owners like', 'iPhone McKenzie YouTube'],
    ['single letters', 'a I و U.S. e.g.'],
    ['citations and code', '\uFFFC\uFFFC\uFFFC'],
  ])('%s', (_, text) => expect(wordsOf(text)).toEqual([]))
})

const LETTERS = [...'aÉßولЖ7’\'- \n.@\uFFFC"؟\u0301\u064E\u0640\u200C\u200D\u00AD👩\uD83D']
const letters = fc.constantFrom(...LETTERS)
const texts = fc.oneof(fc.string({ unit: letters, maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }))

test('offsets give back the words, in order and apart', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { start, end, text: word } of findWords(text)) {
        expect(text.slice(start, end)).toBe(word)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }),
    runs(500),
  )
})

test('a word never parts a letter from its marks', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end } of findWords(text)) {
        expect(text.slice(start, end)).toMatch(/^\p{L}/u)
        expect(text.slice(end)).not.toMatch(/^\p{M}/u)
      }
    }),
    runs(500),
  )
})
