import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Source } from '../../../../src/shared/article/source'
import { draftOf, filledIn, problemsOf, sourceWith } from '../../../../src/renderer/inspector/sources/source-draft'
import { sourceArbitrary } from '../../../support/arbitrary-article'
import { runs } from '../../../support/property'

const report: Source = {
  id: 's1',
  csl: {
    type: 'article-newspaper',
    title: 'Night work',
    author: [{ given: 'Ana', family: 'Petrov', ORCID: '0000' }],
    'container-title': 'Harbour Radio',
    publisher: 'Harbour Group',
    issued: { 'date-parts': [[2026, 1, 12]], season: 1 },
    URL: 'https://harbour.example/a',
    DOI: '10.1/x',
    custom: { kept: true },
  },
  visibility: 'printed',
  evidence: [{ id: 'e', excerpt: 'words' }],
}

test('a source whose form is left alone is the same source', () => {
  fc.assert(
    fc.property(sourceArbitrary(), (source) => {
      expect(sourceWith(source, draftOf(source))).toEqual(source)
    }),
    runs(300),
  )
})

test('what only some types have is kept where CSL has it', () => {
  const filing: Source = {
    id: 's',
    csl: { type: 'legal_case', number: 12, medium: { odd: true } },
    visibility: 'printed',
  }
  expect(draftOf(filing)).toMatchObject({ number: '12', court: '', medium: '' })
  expect(sourceWith(filing, { ...draftOf(filing), court: 'High Court', place: 'Leeds', series: 'T1' }).csl).toEqual({
    ...filing.csl,
    authority: 'High Court',
    'event-place': 'Leeds',
    'collection-title': 'T1',
  })
})

test('what a reporter saw is a type of its own, and other programs keep it', () => {
  const seen: Source = { id: 's', csl: { type: 'webpage', genre: 'blog', title: 'A fire' }, visibility: 'printed' }
  const own = sourceWith(seen, { ...draftOf(seen), type: 'own-observation' })
  expect(own.csl).toEqual({ type: 'manuscript', genre: 'own observation', title: 'A fire' })
  expect(draftOf(own).type).toBe('own-observation')
  expect(sourceWith(own, { ...draftOf(own), type: 'report' }).csl).toEqual({ type: 'report', title: 'A fire' })
})

test('a form that was left alone has no problem but that there is nothing in it', () => {
  fc.assert(
    fc.property(sourceArbitrary(), (source) => {
      const { title: _, description: __, ...others } = problemsOf(draftOf(source), draftOf(source))
      expect(others).toEqual({})
    }),
    runs(200),
  )
})

test('one field changes and all else stays', () => {
  const changed = sourceWith(report, {
    ...draftOf(report),
    title: ' Day work ',
    publisher: 'Harbour FM',
    date: '2026-02',
  })
  expect(changed).toEqual({
    ...report,
    csl: { ...report.csl, title: 'Day work', 'container-title': 'Harbour FM', issued: { 'date-parts': [[2026, 2]] } },
  })
})

test('an emptied field is absent', () => {
  const { csl } = sourceWith(report, { ...draftOf(report), title: '', authors: '', date: '', url: '' })
  expect(Object.keys(csl).sort()).toEqual(['DOI', 'container-title', 'custom', 'publisher', 'type'])
})

test('the publisher moves to where a new type keeps it', () => {
  const page: Source = { id: 's', csl: { type: 'webpage', 'container-title': 'City Council' }, visibility: 'printed' }
  expect(sourceWith(page, { ...draftOf(page), type: 'report' }).csl).toEqual({
    type: 'report',
    publisher: 'City Council',
  })
})

describe('a problem names the value at fault', () => {
  const draft = draftOf(report)
  test.each([
    ['date', 'May 2025'],
    ['date', '2025-02-30'],
    ['accessed', '2025-05'],
    ['url', 'example.org'],
    ['url', 'javascript:alert(1)'],
    ['archiveUrl', 'ftp://example.org'],
  ] as const)('%s: %s', (field, value) => {
    expect(problemsOf({ ...draft, [field]: value }, draft)[field]).toContain(`“${value}”`)
    expect(sourceWith(report, { ...draft, [field]: value })).toEqual(report)
  })
})

test('a source needs something to be found by; a confidential one a description', () => {
  const empty = draftOf({ id: 's', csl: { type: 'interview' }, visibility: 'printed' })
  expect(Object.keys(problemsOf(empty))).toEqual(['title'])
  expect(problemsOf({ ...empty, authors: 'Ana Petrov' })).toEqual({})
  expect(Object.keys(problemsOf({ ...empty, visibility: 'confidential' }))).toEqual(['description'])
})

test('pasted data fills what it says and leaves the rest', () => {
  const start: Source = { id: 's', csl: { type: 'article-newspaper' }, visibility: 'printed' }
  const { base, draft } = filledIn(
    start,
    { ...draftOf(start), title: 'typed', note: 'mine' },
    { type: 'webpage', URL: 'https://a.example/', DOI: '10.1/x', accessed: { 'date-parts': [[2026, 3, 3]] } },
  )
  expect(draft).toMatchObject({ type: 'webpage', title: 'typed', note: 'mine', url: 'https://a.example/' })
  expect(sourceWith(base, draft)).toEqual({
    id: 's',
    csl: { type: 'webpage', title: 'typed', URL: 'https://a.example/', DOI: '10.1/x' },
    visibility: 'printed',
    accessed: '2026-03-03',
    note: 'mine',
  })
})
