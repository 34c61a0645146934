import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCslDate } from '../../../../src/shared/article/csl-date'
import { referenceLine, withPublisher } from '../../../../src/shared/article/reference'
import type { CslData } from '../../../../src/shared/article/source'
import { parseReferenceLine } from '../../../../src/shared/interchange/reference-line'
import { sourceFromPaste } from '../../../../src/shared/interchange/references/source-from-paste'
import { runs } from '../../../support/property'

const date = (...parts: number[]) => ({ 'date-parts': [parts] })
const news = (title: string, publisher: string, rest: Partial<CslData> = {}): CslData => ({
  type: 'article-newspaper',
  title,
  'container-title': publisher,
  ...rest,
})

describe('a reference line', () => {
  const may15 = { issued: date(2025, 5, 15) }

  test.each<[string, CslData]>([
    ['[1] "Night Buses: A Return." The Tide, 15 May 2025.', news('Night Buses: A Return', 'The Tide', may15)],
    ['"Does it run late?" TIDE, 15 May 2025', news('Does it run late?', 'TIDE', may15)],
    ['12. “Night Buses,” The Tide, May 15, 2025', news('Night Buses', 'The Tide', may15)],
    ['"Night Buses." The Tide, 2025-05-15.', news('Night Buses', 'The Tide', may15)],
    ['"Night Buses." The Tide (15/05/2025)', news('Night Buses', 'The Tide', may15)],
    ['"Night Buses." The Tide, May 2025', news('Night Buses', 'The Tide', { issued: date(2025, 5) })],
    ['"Night Buses." The Tide, 2025.', news('Night Buses', 'The Tide', { issued: date(2025) })],
    ['"Night Buses." The Tide.', news('Night Buses', 'The Tide')],
    ['"He said “yes”." The Tide, 2025', news('He said “yes”', 'The Tide', { issued: date(2025) })],
    ['"A trip to the U.S." The Tide, 2025', news('A trip to the U.S.', 'The Tide', { issued: date(2025) })],
    ['"Night Buses." The Tide, 15 May 2025, p. 12–13.', news('Night Buses', 'The Tide', { ...may15, page: '12–13' })],
    ['Northern Wire, "Night Buses", 15 May 2025', news('Night Buses', 'Northern Wire', may15)],
    ['Night buses return. The Tide, 15 May 2025.', news('Night buses return', 'The Tide', may15)],
    ['Night buses return | The Tide, 15 May 2025', news('Night buses return', 'The Tide', may15)],
    ['„Der Hafen schläft nie.“ Hafenpost, 15. Mai 2025.', news('Der Hafen schläft nie', 'Hafenpost', may15)],
    ['»Der Hafen schläft nie« In: Hafenpost, 15.5.2025', news('Der Hafen schläft nie', 'Hafenpost', may15)],
    ['„Titel.“ taz, 15.05.2025, S. 4', news('Titel', 'taz', { ...may15, page: '4' })],
    ['« Le port s’éveille », Le Courrier, 15 mai 2025', news('Le port s’éveille', 'Le Courrier', may15)],
    ['«El puente viejo», El Faro, 15 de mayo de 2025', news('El puente viejo', 'El Faro', may15)],
    ['«الميناء لا ينام.» صحيفة المرفأ، ١٥ مايو ٢٠٢٥.', news('الميناء لا ينام', 'صحيفة المرفأ', may15)],
    ['"الميناء لا ينام"، صحيفة المرفأ، 15 أيار/مايو 2025', news('الميناء لا ينام', 'صحيفة المرفأ', may15)],
    ['「夜のバス」 港新聞, 2025年5月15日', news('夜のバス', '港新聞', may15)],
  ])('%s', (line, csl) => {
    expect(parseReferenceLine(line)).toEqual(csl)
  })

  test.each<[string, CslData['author']]>([
    ['Ana Petrov, "Night Buses." The Tide, 2025', [{ given: 'Ana', family: 'Petrov' }]],
    [
      'Ana Petrov and Tom Adeyemi, "Night Buses." The Tide, 2025',
      [
        { given: 'Ana', family: 'Petrov' },
        { given: 'Tom', family: 'Adeyemi' },
      ],
    ],
    ['Petrov, Ana. "Night Buses." The Tide, 2025', [{ family: 'Petrov', given: 'Ana' }]],
    [
      'Petrov, A., & Adeyemi, T. (2025). Night Buses. The Tide.',
      [
        { family: 'Petrov', given: 'A.' },
        { family: 'Adeyemi', given: 'T.' },
      ],
    ],
    ['Ole van der Thomsen: „Night Buses“. The Tide, 2025', [{ literal: 'Ole van der Thomsen' }]],
    ['سلمى حداد، "ليل الميناء"، مجلة البحر، 2025', [{ literal: 'سلمى حداد' }]],
  ])('has its authors before the title: %s', (line, author) => {
    expect(parseReferenceLine(line)?.author).toEqual(author)
  })

  test('has its address, and the day on which it was read', () => {
    const line = 'Ana Petrov, "Night Buses." The Tide, 15 May 2025. https://example.org/a_(b). Accessed 3 March 2026.'
    expect(parseReferenceLine(line)).toMatchObject({
      URL: 'https://example.org/a_(b)',
      issued: date(2025, 5, 15),
      accessed: date(2026, 3, 3),
    })
    expect(parseReferenceLine('„Titel.“ Hafenpost, 15. Mai 2025, abgerufen am 3. März 2026')).toMatchObject({
      'container-title': 'Hafenpost',
      accessed: date(2026, 3, 3),
    })
  })

  test('takes the site for the publisher where none is named', () => {
    const csl = {
      type: 'webpage',
      title: 'City budget',
      'container-title': 'example.org',
      URL: 'https://www.example.org/b',
    }
    expect(parseReferenceLine('City budget https://www.example.org/b')).toEqual(csl)
  })

  test('is of a journal when it has a DOI', () => {
    expect(parseReferenceLine('Petrov, A. (2025). Noise and fish. Sea Journal. doi:10.1000/fish.1')).toMatchObject({
      type: 'article-journal',
      title: 'Noise and fish',
      'container-title': 'Sea Journal',
      DOI: '10.1000/fish.1',
      URL: 'https://doi.org/10.1000/fish.1',
    })
  })

  test('may be an interview', () => {
    expect(parseReferenceLine('Interview with Ana Petrov, 3 February 2026.')).toEqual({
      type: 'interview',
      author: [{ given: 'Ana', family: 'Petrov' }],
      issued: date(2026, 2, 3),
    })
  })

  test('keeps a day that could be two days as it is written, and what it has no place for as a note', () => {
    expect(parseReferenceLine('"Night Buses." The Tide, 03/04/2025')?.issued).toEqual({ literal: '03/04/2025' })
    expect(parseReferenceLine('"Night Buses." The Tide, 15 May 2025, late edition')?.note).toBe('late edition')
  })

  test.each([
    '',
    'The mayor said so on 15 May 2025.',
    'He called it "a shame." Nobody answered.',
    '"We will rebuild," the mayor said on 15 May 2025 in a speech.',
    '"سنبني" قال العمدة.',
    'Night buses return',
    '"'.repeat(40),
  ])('is no ordinary sentence: %s', (line) => {
    expect(parseReferenceLine(line)).toBeUndefined()
  })

  test('reads back what we print', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,8}$/)
    const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 6 })
    const title = fc.tuple(name, words).map(([first, others]) => [first, ...others].join(' '))
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    const authors = fc.array(fc.record({ given: name, family: name }), { minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(
        title,
        fc.tuple(name, name),
        day,
        fc.option(authors, { nil: undefined }),
        (named, paper, at, author) => {
          const issued = toCslDate(at.toISOString().slice(0, 10))
          const csl = withPublisher(
            { type: 'article-newspaper', ...(author && { author }), title: named, issued },
            paper.join(' '),
          )
          const source = { id: 's', csl, visibility: 'printed' as const }
          for (const language of ['en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ar', 'ar-EG']) {
            expect(parseReferenceLine(referenceLine(source, language))).toEqual(csl)
          }
        },
      ),
      runs(50),
    )
  })

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom('"', '«', '„', '[1] "', 'https://'),
        (text, start) => {
          parseReferenceLine(start + text)
          sourceFromPaste(start + text)
        },
      ),
      runs(500),
    )
  })
})

describe('a pasted source', () => {
  test.each<[string, CslData]>([
    [
      ' https://www.example.org/a?b=c ',
      { type: 'webpage', URL: 'https://www.example.org/a?b=c', 'container-title': 'example.org' },
    ],
    ['<https://example.org/>', { type: 'webpage', URL: 'https://example.org/', 'container-title': 'example.org' }],
    ['www.example.org/a', { type: 'webpage', URL: 'https://www.example.org/a', 'container-title': 'example.org' }],
    ['10.1000/AbC', { type: 'article-journal', DOI: '10.1000/AbC', URL: 'https://doi.org/10.1000/AbC' }],
    ['doi: 10.1000/AbC', { type: 'article-journal', DOI: '10.1000/AbC', URL: 'https://doi.org/10.1000/AbC' }],
    [
      'https://doi.org/10.1000/AbC',
      { type: 'article-journal', DOI: '10.1000/AbC', URL: 'https://doi.org/10.1000/AbC' },
    ],
    ['"Night Buses." The Tide, 2025.', news('Night Buses', 'The Tide', { issued: date(2025) })],
    [
      'https://edition.cnn.com/2025/a',
      { type: 'webpage', URL: 'https://edition.cnn.com/2025/a', 'container-title': 'CNN' },
    ],
    [
      'https://www.aljazeera.net/a',
      { type: 'webpage', URL: 'https://www.aljazeera.net/a', 'container-title': 'الجزيرة' },
    ],
    ['"Night Buses."\nThe Tide, 2025.', news('Night Buses', 'The Tide', { issued: date(2025) })],
    ['@book{a, title = {Tides}}', { type: 'book', title: 'Tides', 'citation-key': 'a' }],
    ['TY  - BOOK\nTI  - Tides\nER  - ', { type: 'book', title: 'Tides' }],
    ['{"type":"book","title":"Tides"}', { type: 'book', title: 'Tides' }],
  ])('%s', (text, csl) => {
    expect(sourceFromPaste(text)).toEqual({ csl })
  })

  test.each(['night buses', 'javascript:alert(1)', 'ftp://example.org', 'https://', ''])('is not: %s', (text) => {
    expect(sourceFromPaste(text)).toBeUndefined()
  })
})
