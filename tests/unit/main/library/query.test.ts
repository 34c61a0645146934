import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waysToWrite } from '../../../../src/main/library/arabic'
import { readQuery } from '../../../../src/main/library/query'
import { textArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

const day = (year: number, month = 1, date = 1) => new Date(year, month - 1, date).getTime()
const word = (text: string, open = true) => ({ words: [[text]], open })

describe('what is typed into the search field', () => {
  it.each([
    ['harb Ferry', { terms: [word('harb'), word('ferry')] }],
    ['al-mon', { terms: [{ words: [['al'], ['mon']], open: true }] }],
    ['"Harbour ferry" x', { terms: [{ words: [['harbour'], ['ferry']], open: false }, word('x')] }],
    ['“Harbour fer', { terms: [{ words: [['harbour'], ['fer']], open: true }] }],
    ['東京', { terms: [{ words: [['東'], ['京']], open: false }] }],
    ['tag:War', { terms: [{ ...word('war'), in: 'tag' }] }],
    ['BY:"Ana Petrov"', { terms: [{ words: [['ana'], ['petrov']], open: false, in: 'by' }] }],
    [
      'source:gazette section:"World',
      {
        terms: [
          { ...word('gazette'), in: 'source' },
          { ...word('world'), in: 'section' },
        ],
      },
    ],
    ['status:review', { terms: [], stages: ['in-review'] }],
    ['status:"in rev" x', { terms: [word('x')], stages: ['in-review'] }],
    ['status:in-review', { terms: [], stages: ['in-review'] }],
    ['status:d status:draft', { terms: [], stages: ['draft'] }],
    ['status:nonsense', { terms: [], stages: [] }],
    ['after:2026-01-15 before:2027', { terms: [], from: day(2026, 1, 15), before: day(2027) }],
    ['after:2026-3 after:2026-02', { terms: [], from: day(2026, 3) }],
    ['after:202 tag: status: by:"', { terms: [] }],
    ['tag: harbour', { terms: [word('harbour')] }],
    ['note:this', { terms: [{ words: [['note'], ['this']], open: true }] }],
    ['a A a', { terms: [word('a')] }],
  ])('%s', (text, query) => expect(readQuery(text)).toEqual(query))

  it('never throws, and asks for nothing where there is nothing', () => {
    const piece = fc.constantFrom(
      'tag:',
      'status:',
      'after:',
      'before:',
      'by:',
      '"',
      '“',
      ' ',
      '2026-',
      '-13',
      'x',
      'ال',
    )
    const typed = fc.oneof(
      textArbitrary(),
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(typed, (text) => {
        for (const { words } of readQuery(text).terms) expect(words.flat().join('')).not.toBe('')
      }),
      runs(500),
    )
    expect(readQuery(' "" * ?! tag: ')).toEqual({ terms: [] })
  })
})

describe('an Arabic word', () => {
  it.each([
    ['كتاب', ['كتاب', 'الكتاب', 'والكتاب', 'بالكتاب', 'للكتاب', 'وكتاب', 'لكتاب']],
    ['الكتاب', ['الكتاب', 'كتاب', 'وكتاب', 'بالكتاب']],
    ['والكتاب', ['كتاب', 'الكتاب']],
    ['للكتاب', ['كتاب', 'الكتاب']],
  ])('%s is found however it is attached', (typed, ways) => {
    expect(waysToWrite(typed)).toEqual(expect.arrayContaining(ways))
  })

  it('keeps what may belong to it, and other words are written in one way', () => {
    expect(waysToWrite('وزير')).not.toContain('زير')
    expect(waysToWrite('الي')).not.toContain('ي')
    expect(waysToWrite('harbour')).toEqual(['harbour'])
    expect(waysToWrite('و')).toEqual(['و'])
  })
})
