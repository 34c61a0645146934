import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from '../../../../src/shared/merge/align'
import { pairItems, type Likeness } from '../../../../src/shared/merge/pair-items'
import { runs } from '../../../support/property'

interface Item {
  id: string
  words: string
}
const likeness: Likeness<Item> = {
  id: ({ id }) => id,
  words: ({ words }) => words.split(' ').filter((word) => word !== ''),
  kind: () => 'item',
}

/** Few ids and few words, so that much is alike. */
const listArbitrary = () =>
  fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefgh'),
      words: fc
        .array(fc.constantFrom('red', 'green', 'blue', 'grey'), { maxLength: 4 })
        .map((words) => words.join(' ')),
    }),
    { selector: ({ id }) => id, maxLength: 7 },
  )

const pairsOf = (before: Item[], after: Item[]) =>
  pairItems(before, after, likeness).flatMap((earlier, later) => (earlier === undefined ? [] : [[earlier, later]]))

test('each item is taken once, and swapping the lists swaps the pairs', () => {
  fc.assert(
    fc.property(listArbitrary(), listArbitrary(), (before, after) => {
      const pairs = pairsOf(before, after)
      expect(new Set(pairs.map(([earlier]) => earlier)).size).toBe(pairs.length)
      const back = pairsOf(after, before).map(([later, earlier]) => [earlier, later])
      expect(back.sort()).toEqual(pairs.sort())
    }),
    runs(2000),
  )
})

test('an item without a pair has an id that the other list lacks, or its counterpart is another item now', () => {
  fc.assert(
    fc.property(listArbitrary(), listArbitrary(), (before, after) => {
      const pairs = pairsOf(before, after)
      const idOf = (items: Item[], place: number | undefined) => items[place ?? -1]?.id ?? ''
      const [ids, laterIds] = [before.map(({ id }) => id), after.map(({ id }) => id)]
      for (const [earlier, later] of pairs) {
        const [id, laterId] = [idOf(before, earlier), idOf(after, later)]
        if (id !== laterId) expect([ids.includes(laterId), laterIds.includes(id)]).toContain(false)
      }
      for (const id of ids.filter((one) => laterIds.includes(one))) {
        const taken = pairs.some(([earlier, later]) => idOf(before, earlier) === id || idOf(after, later) === id)
        expect(taken).toBe(true)
      }
    }),
    runs(1000),
  )
})

test('an empty item stays where its id is', () => {
  const before = [
    { id: 'a', words: '' },
    { id: 'b', words: 'red green' },
  ]
  const after = [{ id: 'a', words: 'blue grey' }, { id: 'c', words: '' }, before[1] as Item]
  expect(pairsOf(before, after)).toEqual([
    [0, 0],
    [1, 2],
  ])
})

test('of two that are equally alike the nearer one is the same item', () => {
  const before = [{ id: 'a', words: 'red green blue' }]
  const after = ['x', 'y'].map((id) => ({ id, words: 'red green grey' }))
  expect(pairsOf(before, after)).toEqual([[0, 0]])
  expect(pairsOf([{ id: 'z', words: 'old' }, ...before], after)).toEqual([[1, 1]])
})

test('what stayed keeps its order, what moved says so, and each is there once', () => {
  fc.assert(
    fc.property(listArbitrary(), listArbitrary(), (before, after) => {
      const aligned = align(before, after, likeness)
      expect(aligned.flatMap((item) => item.after ?? [])).toEqual(after)
      const stayed = aligned.flatMap((item) => (item.moved ? [] : (item.before ?? [])))
      expect(stayed).toEqual(before.filter((item) => stayed.includes(item)))
      expect(aligned.filter((item) => item.before)).toHaveLength(before.length)
    }),
    runs(500),
  )
})
