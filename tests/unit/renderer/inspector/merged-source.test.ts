import { expect, test } from 'vitest'
import { mergedSource } from '../../../../src/renderer/inspector/sources/merged-source'
import type { Source } from '../../../../src/shared/article/source'

test('one of two sources has what each had, the stricter terms and the narrower circle', () => {
  const other: Source = {
    id: 'a',
    csl: { type: 'webpage', title: 'Old', DOI: '10.1/x' },
    visibility: 'desk-only',
    terms: 'background',
    note: 'seen twice',
    evidence: [{ id: 'e1', excerpt: 'one' }],
  }
  const into: Source = {
    id: 'b',
    csl: { type: 'report', title: 'New' },
    visibility: 'printed',
    terms: 'on-the-record',
    note: 'ask again',
    accessed: '2026-01-01',
    evidence: [{ id: 'e2', excerpt: 'two' }],
  }
  expect(mergedSource(other, into)).toEqual({
    id: 'b',
    csl: { type: 'report', title: 'New', DOI: '10.1/x' },
    visibility: 'desk-only',
    terms: 'background',
    note: 'ask again\nseen twice',
    accessed: '2026-01-01',
    evidence: [
      { id: 'e2', excerpt: 'two' },
      { id: 'e1', excerpt: 'one' },
    ],
  })
})
