import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body } from '../../../../../src/shared/article/block'
import { moveBlocks } from '../../../../../src/renderer/editor/blocks/move-blocks'
import { stretchAt } from '../../../../../src/renderer/editor/blocks/stretch'
import { bodyArbitrary } from '../../../../support/generate'
import { runs } from '../../../../support/property'
import { bodyOf, shapeOf } from './shape'

/** Moves with the caret in the first of some blocks and the selection to the end of the last. */
function moved(body: Body, ids: string, direction: 'up' | 'down'): Body {
  const point = (id: string, offset: number) => ({ block: id, offset })
  const stretch = stretchAt(body, { place: 'body', anchor: point(ids[0] ?? '', 0), focus: point(ids.at(-1) ?? '', 1) })
  if (!stretch) throw new Error(`nothing at ${ids}`)
  return moveBlocks(body, stretch, direction)
}
const up = (shape: string, ids: string) => shapeOf(moved(bodyOf(shape), ids, 'up'))
const down = (shape: string, ids: string) => shapeOf(moved(bodyOf(shape), ids, 'down'))

describe('a block', () => {
  test('goes past its neighbour, and past the ends nowhere', () => {
    expect(up('a b c', 'b')).toBe('b a c')
    expect(down('a b c', 'b')).toBe('a c b')
    expect(up('a b', 'a')).toBe('a b')
    expect(down('a b', 'b')).toBe('a b')
  })

  test('goes with the others that are selected', () => {
    expect(up('a b c d', 'bc')).toBe('b c a d')
    expect(down('a b c d', 'bc')).toBe('a d b c')
  })

  test('is not taken when the selection only comes to its beginning', () => {
    const body = bodyOf('a b c')
    const caret = { place: 'body', anchor: { block: 'a', offset: 0 }, focus: { block: 'b', offset: 0 } } as const
    expect(stretchAt(body, caret)).toEqual({ start: 0, end: 1 })
    expect(stretchAt(body, { ...caret, anchor: caret.focus, focus: caret.anchor })).toEqual({ start: 0, end: 1 })
  })

  test('goes past an item with its inner lists', () => {
    expect(up('a0 b1 c2 d', 'd')).toBe('d a0 b1 c2')
    expect(down('d a0 b1 c2 e0', 'd')).toBe('a0 b1 c2 d e0')
  })
})

describe('an item', () => {
  test('takes its inner lists along', () => {
    expect(up('a0 b0 c1 d0', 'b')).toBe('b0 c1 a0 d0')
    expect(down('b0 c1 a0 d1 e0', 'b')).toBe('a0 d1 b0 c1 e0')
  })

  test('goes into the list before or after its own', () => {
    expect(up('a0 b0 c1', 'c')).toBe('a0 c1 b0')
    expect(down('a0 b1 c0', 'b')).toBe('a0 c0 b1')
    expect(down('a0 b1 c0 d1', 'b')).toBe('a0 c0 b1 d1')
  })

  test('is no deeper than the list it comes to allows', () => {
    expect(up('a0 b1', 'b')).toBe('b0 a0')
    expect(up('p a0 b1', 'ab')).toBe('a0 b1 p')
    expect(down('a0 b1 p', 'b')).toBe('a0 p b0')
  })
})

describe('a fact box', () => {
  test('lets blocks in and out at its edges', () => {
    expect(down('a [b c]', 'a')).toBe('[a b c]')
    expect(up('[a b c]', 'a')).toBe('a [b c]')
    expect(up('[b c] a', 'a')).toBe('[b c a]')
    expect(down('[b c a]', 'a')).toBe('[b c] a')
  })

  test('keeps its title first', () => {
    expect(down('a [B c]', 'a')).toBe('[B a c]')
    expect(up('[B a c]', 'a')).toBe('a [B c]')
  })

  test('goes as one with its title, past another as one too', () => {
    expect(up('a [B c]', 'B')).toBe('[B c] a')
    expect(down('[B c] [D e]', 'B')).toBe('[D e] [B c]')
    expect(down('[B c] d', 'Bc')).toBe('d [B c]')
  })

  test('goes whole when the selection goes past its edge', () => {
    expect(up('a b [C d]', 'bC')).toBe('b [C d] a')
  })
})

describe('a gallery', () => {
  test('lets pictures in and out at its edges, and to and fro between', () => {
    expect(down('a* (b* c*)', 'a')).toBe('(a* b* c*)')
    expect(down('(a* b* c*)', 'a')).toBe('(b* a* c*)')
    expect(up('(a* b* c*)', 'a')).toBe('a* (b* c*)')
    expect(down('(a* b* c*)', 'c')).toBe('(a* b*) c*')
    expect(up('(b* c*) a*', 'a')).toBe('(b* c* a*)')
    expect(up('(a* b*)', 'b')).toBe('(b* a*)')
    expect(down('(a* b*)', 'b')).toBe('a* b*')
  })

  test('is passed as one by all else, and passes as one', () => {
    expect(down('p (a* b*) q', 'p')).toBe('(a* b*) p q')
    expect(up('p (a* b*) q', 'q')).toBe('p q (a* b*)')
    expect(up('p (a* b*)', 'ab')).toBe('(a* b*) p')
    expect(down('(a* b*) (c* d*)', 'ab')).toBe('(c* d*) (a* b*)')
    expect(down('a0 (b* c*)', 'a')).toBe('(b* c*) a0')
    expect(up('x p (a* b*)', 'pa')).toBe('p (a* b*) x')
  })

  test('takes in no picture over the edge of a fact box, which it comes into first', () => {
    expect(down('a* [(b* c*)]', 'a')).toBe('[a* (b* c*)]')
    expect(down('[a* (b* c*)]', 'a')).toBe('[(a* b* c*)]')
    expect(up('[(a* b* c*)]', 'a')).toBe('[a* (b* c*)]')
  })
})

const words = (body: Body) =>
  body.map((block) => `${block.id} ${JSON.stringify('content' in block && block.content)}`).sort()

test('any block can be brought to the beginning and to the end, and nothing is lost on the way', () => {
  fc.assert(
    fc.property(bodyArbitrary(), fc.nat(), fc.constantFrom('up' as const, 'down' as const), (body, at, direction) => {
      let now = body
      const block = body[at % Math.max(1, body.length)]
      if (!block) return
      const caret = {
        place: 'body' as const,
        anchor: { block: block.id, offset: 0 },
        focus: { block: block.id, offset: 0 },
      }
      for (let step = 0; step < 4 * body.length; step++) {
        const stretch = stretchAt(now, caret)
        if (!stretch) throw new Error('the block is gone')
        const next = moveBlocks(now, stretch, direction)
        if (next === now) break
        expect(words(next)).toEqual(words(body))
        now = next
      }
      const stretch = stretchAt(now, caret)
      expect(direction === 'up' ? stretch?.start : stretch?.end).toBe(direction === 'up' ? 0 : now.length)
    }),
    runs(300),
  )
})
