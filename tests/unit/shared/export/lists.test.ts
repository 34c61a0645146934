import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nestItems, type List } from '../../../../src/shared/export/lists'
import { runs } from '../../../support/property'
import { item } from './story'

const outline = (lists: List[]): unknown =>
  lists.map(({ ordered, entries }) => [
    ordered ? 'ol' : 'ul',
    ...entries.map((entry) => [
      entry.item.content.map((run) => (run.type === 'text' ? run.text : '')).join(''),
      ...(outline(entry.lists) as unknown[]),
    ]),
  ])

test('a deeper item goes into the one before it, however much deeper it is', () => {
  const lists = nestItems([item(0, false, 'a'), item(4, false, 'b'), item(4, false, 'c')])
  expect(outline(lists)).toEqual([['ul', ['a', ['ul', ['b'], ['c']]]]])
})

test('an item that steps back part of the way joins the list it steps back into', () => {
  const lists = nestItems([item(2, false, 'a'), item(5, false, 'b'), item(3, false, 'c'), item(0, false, 'd')])
  expect(outline(lists)).toEqual([['ul', ['a', ['ul', ['b'], ['c']]], ['d']]])
})

test('a change of kind begins another list in the same place', () => {
  const lists = nestItems([item(0, false, 'a'), item(1, true, 'b'), item(1, false, 'c'), item(0, true, 'd')])
  expect(outline(lists)).toEqual([
    ['ul', ['a', ['ol', ['b']], ['ul', ['c']]]],
    ['ol', ['d']],
  ])
})

test('every item is there once, in order, and lists of one kind hold items of that kind', () => {
  const items = fc.array(
    fc
      .record({ depth: fc.nat({ max: 8 }), ordered: fc.boolean() })
      .map(({ depth, ordered }) => item(depth, ordered, 'x')),
  )
  fc.assert(
    fc.property(items, (given) => {
      const met: unknown[] = []
      const visit = (list: List) => {
        expect(list.entries).not.toEqual([])
        for (const entry of list.entries) {
          expect(entry.item.ordered).toBe(list.ordered)
          met.push(entry.item)
          for (const inner of entry.lists) visit(inner)
        }
      }
      for (const list of nestItems(given)) visit(list)
      expect(met).toEqual(given)
    }),
    runs(100),
  )
})
