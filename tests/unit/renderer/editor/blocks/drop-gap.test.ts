import { expect, test } from 'vitest'
import { dropGap, type Part } from '../../../../../src/renderer/editor/blocks/drop-gap'
import { placeBlocks } from '../../../../../src/renderer/editor/blocks/place-blocks'
import { wholeStretch } from '../../../../../src/renderer/editor/blocks/stretch'
import { bodyOf, shapeOf } from './shape'

/** What becomes of a body when a block of it is dropped on a part of another; null for nothing. */
function dropped(shape: string, block: string, on: string, half: Part): string | null {
  const body = bodyOf(shape)
  const place = (id: string) => body.findIndex((each) => each.id === id)
  const stretch = wholeStretch(body, { start: place(block), end: place(block) + 1 })
  const gap = dropGap(body, stretch, place(on), half)
  return gap && shapeOf(placeBlocks(body, stretch, gap))
}

test.each([
  ['a b c', 'a', 'c', 'lower', 'b c a'],
  ['a b c', 'c', 'a', 'upper', 'c a b'],
  ['a b c', 'a', 'b', 'lower', 'b a c'],
  ['a b c', 'a', 'b', 'upper', null],
  ['a b c', 'a', 'a', 'lower', null],
  ['a [B c] d', 'a', 'B', 'upper', null],
  ['d [B c] a', 'a', 'B', 'upper', 'd a [B c]'],
  ['a [B c] d', 'a', 'B', 'lower', '[B a c] d'],
  ['a [b c] d', 'a', 'b', 'upper', '[a b c] d'],
  ['a [B c] d', 'a', 'c', 'lower', '[B c a] d'],
  ['a [B c] d', 'c', 'd', 'upper', 'a [B] c d'],
  ['a [B c] [D e f]', 'B', 'D', 'lower', null],
  ['a [B c] [D e f]', 'B', 'f', 'upper', 'a [D e f] [B c]'],
  ['[B c] a [D e f]', 'D', 'c', 'lower', '[B c] [D e f] a'],
  ['a0 b1 c0 d', 'c', 'b', 'upper', 'a0 c1 b1 d'],
  ['a0 b1 c0 d', 'a', 'd', 'lower', 'c0 d a0 b1'],
  ['a0 b1 d', 'b', 'd', 'lower', 'a0 d b0'],
  ['a* b c*', 'c', 'a', 'after', '(a* c*) b'],
  ['a* b c*', 'a', 'c', 'before', 'b (a* c*)'],
  ['a* b*', 'a', 'b', 'after', '(b* a*)'],
  ['(a* b* c*)', 'c', 'a', 'before', '(c* a* b*)'],
  ['(a* b* c*)', 'a', 'b', 'after', '(b* a* c*)'],
  ['(a* b* c*)', 'a', 'b', 'before', null],
  ['(a* b* c*)', 'b', 'b', 'after', null],
  ['(a* b* c*) d', 'b', 'd', 'lower', '(a* c*) d b*'],
  ['(a* b* c*) (d* e*)', 'b', 'e', 'before', '(a* c*) (d* b* e*)'],
  ['p (a* b* c*) q', 'p', 'b', 'before', null],
  ['p (a* b* c*) q', 'p', 'b', 'after', '(a* b* c*) p q'],
  ['p (a* b* c*) q', 'q', 'a', 'before', 'p q (a* b* c*)'],
  ['a* [(b* c*)]', 'a', 'c', 'after', '[(b* c* a*)]'],
] as const)('in %s, %s on %s, %s, gives %s', (shape, block, on, half, after) => {
  expect(dropped(shape, block, on, half)).toBe(after)
})
