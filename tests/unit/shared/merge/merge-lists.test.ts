import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeLists } from '../../../../src/shared/merge/merge-lists'
import { runs } from '../../../support/property'

interface Entry {
  key: string
  value: number
}

const list = fc.uniqueArray(fc.record({ key: fc.constantFrom(...'abcdefgh'), value: fc.integer({ min: 0, max: 2 }) }), {
  selector: ({ key }) => key,
})
const merge = (base: Entry[], ours: Entry[], theirs: Entry[]) => {
  const result = mergeLists(base, ours, theirs, ({ key }) => key)
  if (!result) throw new Error('keys are told apart')
  return result
}
const at = (entries: Entry[], key: string) => entries.find((entry) => entry.key === key)?.value

test('every entry is as the side that changed it left it', () => {
  fc.assert(
    fc.property(list, list, list, (base, ours, theirs) => {
      const { merged, conflicts } = merge(base, ours, theirs)
      for (const key of 'abcdefgh') {
        const [was, mine, other, now] = [base, ours, theirs, merged].map((entries) => at(entries, key))
        if (mine === other || other === was) expect(now).toBe(mine)
        else if (mine === was) expect(now).toBe(other)
        else expect(now).toBe(mine ?? other)
        const disagree = mine !== was && other !== was && mine !== other && mine !== undefined && other !== undefined
        expect(conflicts.some((conflict) => conflict.key === key)).toBe(disagree)
      }
      expect(new Set(merged.map(({ key }) => key)).size).toBe(merged.length)
    }),
    runs(300),
  )
})

test('the order is ours, and nothing changes where nothing was changed', () => {
  fc.assert(
    fc.property(list, list, list, (base, ours, theirs) => {
      const keys = merge(base, ours, theirs).merged.map(({ key }) => key)
      const mine = ours.map(({ key }) => key)
      expect(keys.filter((key) => mine.includes(key))).toEqual(mine.filter((key) => keys.includes(key)))
      expect(merge(base, ours, base).merged).toEqual(ours)
      expect(merge(base, base, base).merged).toEqual(base)
    }),
    runs(300),
  )
})

test('entries that share a key are not told apart', () => {
  const twice = [
    { key: 'a', value: 1 },
    { key: 'a', value: 2 },
  ]
  expect(mergeLists(twice, [], [], ({ key }) => key)).toBeUndefined()
})
