import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src/main/library/fold'
import { foldedWordsIn } from '../../../../src/main/library/folded-words'
import { findTerms, markText } from '../../../../src/main/library/mark-text'
import { readQuery } from '../../../../src/main/library/query'
import { textArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

const anyText = fc.oneof(textArbitrary(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
const marked = (text: string, query: string) =>
  markText(text, findTerms(text, readQuery(query).terms))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

describe('words with their places', () => {
  it('are the words of the folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(
          foldedWordsIn(text)
            .map(({ word }) => word)
            .join(' '),
        ).toBe(fold(text))
      }),
      runs(1000),
    )
  })

  it('stand in order within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { word, start, ends } of foldedWordsIn(text)) {
          expect(ends).toHaveLength(word.length)
          expect([start, ...ends, text.length]).toEqual([start, ...ends, text.length].toSorted((a, b) => a - b))
          expect(ends[0]).toBeGreaterThan(start)
        }
      }),
      runs(500),
    )
  })
})

describe('marking', () => {
  it.each([
    ['The harbour and the Harbourmaster', 'harbour', 'The [harbour] and the [Harbour]master'],
    ['Élysée, l’ÉTÉ', 'ely ete', '[Ély]sée, l’[ÉTÉ]'],
    ['e\u0301te\u0301 ici', 'ete', '[e\u0301te\u0301] ici'],
    ['The ﬁrm oﬃce', 'fi off', 'The [ﬁ]rm [oﬃ]ce'],
    ['Straße 5 ㎏', 'strass kg', '[Straß]e 5 [㎏]'],
    ['قال مَرْحَبًا للعالم', 'مرحبا', 'قال [مَرْحَبًا] للعالم'],
    ['東京で開かれた会議', '京で', '東[京で]開かれた会議'],
    ['Al-Monitor and al Monitor', '"al monitor"', '[Al-Monitor] and [al Monitor]'],
    ['of the end of it', '"of the" en', '[of the] [en]d of it'],
    ['nothing here', 'zebra', 'nothing here'],
    ['한국어 공부', '한국', '[한국]어 공부'],
  ])('%s, sought for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
  })

  it('marks an Arabic word with what is attached to it', () => {
    expect(marked('في المدينة ووزير', 'مدينة')).toBe('في [المدينة] ووزير')
    expect(marked('وبالمدينة', 'المدينة')).toBe('[وبالمدينة]')
  })

  it('gives pieces that together are the text', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), (text, other, at) => {
        const words = text.split(/\s+/)
        const query = `${words[at % words.length]} ${other}`
        const pieces = markText(text, findTerms(text, readQuery(query).terms))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
      runs(500),
    )
  })

  it('marks every word that is sought as it stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of text.split(/\s+/).filter((each) => fold(each) !== '' && !/[:"“”„«»]/.test(each))) {
          expect(findTerms(text, readQuery(word).terms).length).toBeGreaterThan(0)
        }
      }),
      runs(300),
    )
  })
})
