import fc from 'fast-check'
import MarkdownIt, { type StateBlock } from 'markdown-it'
import { expect, test } from 'vitest'
import { BlockState } from '../../../../../src/shared/interchange/markdown/parse/block-state'
import { runs } from '../../../../support/property'

const linesOf = ({ bMarks, eMarks, tShift, sCount, bsCount, lineMax }: StateBlock) => {
  return { bMarks, eMarks, tShift, sCount, bsCount, lineMax }
}

test('lines are where markdown-it itself finds them', () => {
  const md = new MarkdownIt()
  fc.assert(
    fc.property(fc.array(fc.constantFrom(' ', '\t', '\n', '\u00A0', 'a', '> ')), (pieces) => {
      const text = pieces.join('')
      expect(linesOf(new BlockState(text, md, {}, []))).toEqual(linesOf(new md.block.State(text, md, {}, [])))
    }),
    runs(500),
  )
})
