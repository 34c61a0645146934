import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, matchOf } from '../../../../src/main/library/fold'
import { textArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

describe('folding', () => {
  it.each([
    ['Élysée, l’ÉTÉ', 'elysee l ete'],
    ['Straße Łódź Ørsted İstanbul', 'strasse lodz orsted istanbul'],
    ['مَرْحَبًا بِالعَالَم', 'مرحبا بالعالم'],
    ['أحمد إلى الجامعةِ ـ العـــراق ٢٠٢٥', 'احمد الي الجامعه العراق 2025'],
    ['東京で開かれた会議', '東 京 て 開 か れ た 会 議'],
    ['शिक्षा', 'शिक्षा'],
    ['https://www.example.org/a_b?c=d', 'https www example org a b c d'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['\uD800 — …', ''],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded.normalize('NFKD')))

  it('is idempotent and gives words apart by single spaces', () => {
    fc.assert(
      fc.property(fc.oneof(textArbitrary(), fc.string({ unit: 'binary' })), (text) => {
        const folded = fold(text)
        expect(fold(folded)).toBe(folded)
        expect(folded).not.toMatch(/^ | {2}| $|["*]/)
      }),
      runs(500),
    )
  })

  it('makes one phrase of what was typed as one word', () => {
    expect(matchOf('al-Monitor  東京 al-monitor')).toBe('"al monitor"* "東 京"*')
    expect(matchOf(' ?! ')).toBeUndefined()
  })
})
