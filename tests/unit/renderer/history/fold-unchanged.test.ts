import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldUnchanged } from '../../../../src/renderer/history/fold-unchanged'
import type { BlockChange } from '../../../../src/shared/merge/comparison'
import { runs } from '../../../support/property'

const block = (changed: boolean, index: number): BlockChange => ({
  id: `b${index}`,
  change: changed ? 'changed' : 'same',
  moved: false,
  before: null,
  after: null,
  attributes: [],
  line: [],
  texts: [],
})

test('nothing is lost, nothing that changed is folded, and neighbours of a change are seen', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (changed) => {
      const blocks = changed.map(block)
      const stretches = foldUnchanged(blocks)
      expect(stretches.flatMap((stretch) => stretch.blocks)).toEqual(blocks)
      for (const { folded, blocks: those } of stretches) {
        if (!folded) continue
        expect(those.length).toBeGreaterThan(1)
        for (const each of those) {
          const place = blocks.indexOf(each)
          expect(changed.slice(Math.max(0, place - 1), place + 2)).not.toContain(true)
        }
      }
    }),
    runs(200),
  )
})
