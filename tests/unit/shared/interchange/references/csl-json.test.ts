import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReferences } from '../../../../../src/shared/interchange/references/read-references'
import { sourceOf } from '../../../../../src/shared/interchange/source-of'
import { runs } from '../../../../support/property'

test('CSL-JSON comes back with all it had, what Stet does not know included; only its id is new', () => {
  const field = fc.stringMatching(/^x-[a-z]{2,8}$/)
  const value = fc.jsonValue({ maxDepth: 3 }).filter((each) => !JSON.stringify(each).includes('__proto__'))
  const isSomething = (each: unknown) =>
    each !== null && each !== '' && !(typeof each === 'object' && Object.keys(each).length === 0)
  const item = fc.record({
    id: fc.stringMatching(/^[a-z]{3,9}$/),
    type: fc.constantFrom('article-newspaper', 'interview', 'legal_case', 'type-of-tomorrow'),
    title: fc.stringMatching(/^[A-Z][a-z]{2,9}$/),
    unknown: fc.dictionary(field, value.filter(isSomething), { maxKeys: 4 }),
  })
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
      const text = JSON.stringify(items.map(({ unknown, ...known }) => ({ ...known, ...unknown })))
      const { sources, notUnderstood } = readReferences(text)
      expect(notUnderstood).toEqual([])
      expect(sources.map(({ csl }) => sourceOf(csl).csl)).toEqual(
        items.map(({ id, type, title, unknown }) =>
          JSON.parse(JSON.stringify({ type, title, ...unknown, 'citation-key': id })),
        ),
      )
    }),
    runs(200),
  )
})

test('one item needs no list, and may be among the items of an answer', () => {
  expect(readReferences('{"type":"book","title":"A"}').sources).toHaveLength(1)
  expect(readReferences('{"items":[{"type":"book","title":"A"},{"type":"book","title":"B"}]}').sources).toHaveLength(2)
})
