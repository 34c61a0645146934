import { expect, test } from 'vitest'
import { importSum } from '../../../../src/shared/messages/import-sum'

const of = (imported: number, returned: number, known: number, failed: number) => {
  const many = (count: number) => Array.from({ length: count })
  return importSum({ imported: many(imported), returned: many(returned), known: many(known), failed: many(failed) })
}

test('an import is told in one sentence where it came to several things', () => {
  expect(of(12, 0, 2, 1)).toBe('12 stories came in, 2 were known already and 1 could not be read.')
  expect(of(0, 1, 1, 0)).toBe('No story came in, 1 came back and 1 was known already.')
  expect(of(1, 0, 0, 1)).toBe('1 story came in and 1 could not be read.')
  expect([of(12, 0, 0, 0), of(0, 0, 0, 3), of(0, 0, 0, 0)]).toEqual([undefined, undefined, undefined])
})
