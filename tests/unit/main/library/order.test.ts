import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Order } from '../../../../src/main/library/order'
import { runs } from '../../../support/property'

const key = fc.nat(300)
/** Stories of which each gets a number to be sorted by, or goes. */
const changes = fc.oneof(
  fc.array(fc.tuple(key, fc.option(fc.nat(20))), { minLength: 1, maxLength: 10 }),
  fc.array(fc.tuple(key, fc.option(fc.nat(20))), { minLength: 9, maxLength: 400 }),
)

describe('an order', () => {
  it('is that of sorting all stories anew, however many come, change and go between two looks', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(changes, fc.boolean()), { maxLength: 12 }), (steps) => {
        const numbers = new Map<number, number>()
        const compare = (a: number, b: number) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0) || b - a
        const order = new Order(compare)
        for (const [changed, looks] of steps) {
          for (const [story, number] of changed) {
            if (number === null) numbers.delete(story)
            else numbers.set(story, number)
          }
          order.move(changed.map(([story]) => story))
          if (!looks) continue
          expect([...order.keys((story) => numbers.has(story))]).toEqual([...numbers.keys()].sort(compare))
        }
      }),
      runs(300),
    )
  })
})
