import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completed, unfinishedAt } from '../../../../../src/renderer/library/search/completion'
import { OPERATORS, soughtIn, withOperator } from '../../../../../src/renderer/library/search/operators'
import { runs } from '../../../../support/property'

/** What becomes of a text when a value is chosen at `|`; null where nothing is offered. */
function choose(written: string, value: string): string | null {
  const caret = written.indexOf('|')
  const text = written.replace('|', '')
  const unfinished = unfinishedAt(text, caret)
  if (!unfinished) return null
  const [next, at] = completed(text, caret, unfinished, value)
  return `${next.slice(0, at)}|${next.slice(at)}`
}

test.each([
  ['tag:ri|', 'rivers', 'tag:rivers |'],
  ['ferry TAG:|', 'rivers', 'ferry TAG:rivers |'],
  ['section:Lo|', 'Long read', 'section:"Long read" |'],
  ['section:"Long r|', 'Long read', 'section:"Long read" |'],
  ['section:"Long r|" ferry', 'Long read', 'section:"Long read" |ferry'],
  ['status:| ferry', 'draft', 'status:draft |ferry'],
])('%s becomes whole', (written, value, whole) => expect(choose(written, value)).toBe(whole))

test.each(['ferry|', 'by:li|', 'xtag:ri|', 'tag:rivers |', '"tag:" x|'])('%s offers nothing', (written) =>
  expect(choose(written, 'x')).toBeNull(),
)

test('whatever is chosen, the value is over and what stood before it stays', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^[^"]{0,12}$/), (before, value) => {
      const text = `${before} tag:`
      const unfinished = unfinishedAt(text, text.length)
      if (!unfinished) throw new Error(text)
      const [next, caret] = completed(text, text.length, unfinished, value)
      expect(next.startsWith(text)).toBe(true)
      expect(unfinishedAt(next, caret)).toBeNull()
    }),
    runs(300),
  )
})

test('an operator without a value seeks nothing yet', () => {
  for (const { begin } of OPERATORS) {
    expect(soughtIn(withOperator('ferry', begin))).toBe('ferry')
    expect(soughtIn(begin)).toBe('')
    expect(soughtIn(`${begin}x`)).toBe(`${begin}x`)
  }
  expect(soughtIn('section:"')).toBe('')
  expect(soughtIn('the landing:')).toBe('the landing:')
})
