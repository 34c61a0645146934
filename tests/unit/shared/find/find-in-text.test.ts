import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finderOf, type Query } from '../../../../src/shared/find/find-in-text'
import { runs } from '../../../support/property'

const query = (text: string, more: Partial<Query> = {}): Query => {
  return { text, matchCase: false, wholeWord: false, regex: false, ...more }
}
const found = (text: string, sought: string, more: Partial<Query> = {}) =>
  finderOf(query(sought, more))(text).map(({ start, end }) => text.slice(start, end))

describe('words', () => {
  test('are found in any case, with or without accents', () => {
    expect(found('Café CAFE cafe\u0301s', 'cafe')).toEqual(['Café', 'CAFE', 'cafe\u0301'])
    expect(found('ΣΊΣΥΦΟΣ σίσυφος', 'ΣΙΣΥΦΟΣ')).toEqual(['ΣΊΣΥΦΟΣ', 'σίσυφος'])
    expect(found('Straße STRASSE', 'straße')).toEqual(['Straße'])
  })

  test('match case means letters as they are written', () => {
    expect(found('Café cafe Cafe', 'Cafe', { matchCase: true })).toEqual(['Cafe'])
    expect(found('الأحد الاحد', 'الأحد', { matchCase: true })).toEqual(['الأحد'])
  })

  test('of Arabic are found whatever form and points their letters have', () => {
    expect(found('قالَ أحمدُ إنّ المدينة في آخر ٢٠٢٦', 'احمد')).toEqual(['أحمدُ'])
    expect(found('المدينة والمدينه', 'مدينه')).toEqual(['مدينة', 'مدينه'])
    expect(found('مبنى مبني', 'مبني')).toEqual(['مبنى', 'مبني'])
    expect(found('الســـلام', 'السلام')).toEqual(['الســـلام'])
    expect(found('عام ٢٠٢٦', '2026')).toEqual(['٢٠٢٦'])
  })

  test('a straight quote finds every quote, a curly one itself; a no-break space is a space', () => {
    expect(found("don’t don't", "don't")).toEqual(['don’t', "don't"])
    expect(found("don’t don't", 'don’t')).toEqual(['don’t'])
    expect(found('“so” "so"', '“', { matchCase: true })).toEqual(['“'])
    expect(found('10\u00A0km', '10 km', { matchCase: true })).toEqual(['10\u00A0km'])
  })

  test('whole words end where the words of their script do', () => {
    expect(found('bus buses _bus bus.', 'bus', { wholeWord: true })).toEqual(['bus', 'bus'])
    expect(found('مدينة والمدينة مدينةٌ', 'مدينة', { wholeWord: true })).toEqual(['مدينة', 'مدينةٌ'])
    expect(found('東京都の夜', '東京', { wholeWord: true })).toEqual(['東京'])
    expect(found('a😀b', '😀', { wholeWord: true })).toEqual(['😀'])
  })

  const LETTERS = ['a', 'A', 'b', ' ', 'é', 'e\u0301', 'ß', 'İ', '😀', 'ة', 'ه', 'أ', 'َ', '’', "'", '\n', '東']
  const text = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 30 })

  test('are found wherever a plain search finds them, in order and apart', () => {
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 3 }), (hay, needle) => {
        for (const matchCase of [true, false]) {
          const all = finderOf(query(needle, { matchCase }))(hay)
          expect(all.every(({ start, end }, index) => start < end && start >= (all[index - 1]?.end ?? 0))).toBe(true)
          for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
            // Points alone belong to the letter before them.
            if (matchCase || !/^[\u0301\u064E]/.test(needle)) {
              expect(all.some(({ start, end }) => start < at + needle.length && end > at)).toBe(true)
            }
          }
        }
      }),
      runs(500),
    )
  })
})

describe('regular expressions', () => {
  test('give their groups by number and by name, and never nothing', () => {
    const [first] = finderOf(query('(\\d+) (?<what>\\w+)', { regex: true }))('12 buses')
    expect(first).toMatchObject({ start: 0, end: 8, groups: ['12 buses', '12', 'buses'], names: { what: 'buses' } })
    expect(found('aab', 'c*', { regex: true })).toEqual([])
  })

  test('know lines, cases and whole words', () => {
    expect(found('one\nOne', '^one$', { regex: true })).toEqual(['one', 'One'])
    expect(found('one\nOne', '^one$', { regex: true, matchCase: true })).toEqual(['one'])
    expect(found('bus buses', 'bus', { regex: true, wholeWord: true })).toEqual(['bus'])
  })

  test('that can’t be read throw', () => {
    expect(() => finderOf(query('(', { regex: true }))).toThrow(SyntaxError)
  })
})
