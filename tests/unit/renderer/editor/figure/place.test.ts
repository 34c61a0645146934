import { describe, expect, it } from 'vitest'
import type { Block, Body } from '../../../../../src/shared/article/block'
import { emptyFigure } from '../../../../../src/shared/article/figure'
import { galleriesIn } from '../../../../../src/shared/article/gallery'
import { placeBehind, placeBeside, placeBetween, putFigures } from '../../../../../src/renderer/editor/figure/place'

const p = (id: string, words = id, box?: string): Block => ({
  type: 'paragraph',
  id,
  content: words === '' ? [] : [{ type: 'text', text: words }],
  ...(box === undefined ? {} : { box }),
})
const rule = (id: string): Block => ({ type: 'rule', id })
const two = [emptyFigure(), emptyFigure()]
const kinds = (body: Body) => body.map(({ type, id }) => (type === 'paragraph' && id.length < 3 ? id : type))
const BODY = [p('a'), p('b'), p('c')]

describe('figures', () => {
  it('stand in a gap, in order', () => {
    const { body, next } = putFigures(BODY, two, placeBetween(BODY, 1))
    expect(kinds(body)).toEqual(['a', 'figure', 'figure', 'b', 'c'])
    expect(next).toBe('b')
    expect(new Set(body.map(({ id }) => id)).size).toBe(5)
  })

  it('find their place in what was written meanwhile', () => {
    const place = placeBetween(BODY, 1)
    expect(kinds(putFigures([p('a'), p('b')], two, place).body)).toEqual(['a', 'figure', 'figure', 'b'])
    expect(kinds(putFigures([p('x'), p('a'), p('c')], two, place).body)).toEqual(['x', 'a', 'figure', 'figure', 'c'])
    expect(kinds(putFigures([p('x')], two, place).body)).toEqual(['x', 'figure', 'figure', 'paragraph'])
  })

  it('leave a paragraph at the end, and one to write on in where somebody writes', () => {
    expect(kinds(putFigures(BODY, two, placeBetween(BODY, 3)).body).at(-1)).toBe('paragraph')
    const body = [p('a'), rule('r')]
    expect(kinds(putFigures(body, two, placeBetween(body, 1)).body)).toEqual(['a', 'figure', 'figure', 'rule'])
    const written = putFigures(body, two, placeBehind(body, 'a'))
    expect(kinds(written.body)).toEqual(['a', 'figure', 'figure', 'paragraph', 'rule'])
    expect(written.body[3]?.id).toBe(written.next)
  })

  it('take the place of an empty paragraph', () => {
    const body = [p('a'), p('b', ''), p('c')]
    expect(kinds(putFigures(body, two, placeBehind(body, 'b')).body)).toEqual(['a', 'figure', 'figure', 'c'])
    expect(kinds(putFigures([p('a', '')], two, placeBehind([p('a', '')], 'a')).body)).toEqual([
      'figure',
      'figure',
      'paragraph',
    ])
    expect(kinds(putFigures([], two, placeBehind([], undefined)).body)).toEqual(['figure', 'figure', 'paragraph'])
  })

  it('belong to the fact box that they stand in', () => {
    const body = [p('a', 'a', 'x'), p('b', 'b', 'x'), p('c')]
    const boxes = (place: ReturnType<typeof placeBetween>) =>
      putFigures(body, [emptyFigure()], place).body.map(({ box }) => box)
    expect(boxes(placeBetween(body, 1))).toEqual(['x', 'x', 'x', undefined])
    expect(boxes(placeBetween(body, 2))).toEqual(['x', 'x', undefined, undefined])
    expect(boxes(placeBehind(body, 'b'))).toEqual(['x', 'x', 'x', undefined])
  })
  it('are one gallery when they are to be, or come beside a picture', () => {
    const galleries = (body: Body) => galleriesIn(body).map(({ start, end }) => [start, end])
    const { body, next } = putFigures(BODY, two, placeBetween(BODY, 1), true)
    expect(galleries(body)).toEqual([[1, 3]])
    expect(next).toBe('b')
    const first = body[1]?.id as string
    const before = putFigures(body, two, placeBeside(body, 1, 'before'))
    expect(galleries(before.body)).toEqual([[1, 5]])
    expect(before.body[3]?.id).toBe(first)
    const behind = putFigures(body, two, placeBehind(body, first))
    expect(galleries(behind.body)).toEqual([[1, 5]])
    expect(kinds(behind.body)).toEqual(['a', 'figure', 'figure', 'figure', 'figure', 'b', 'c'])
    const gone = putFigures(BODY, two, placeBeside(body, 1, 'after'))
    expect(galleries(gone.body)).toEqual([])
    expect(kinds(gone.body)).toEqual(['a', 'b', 'c', 'figure', 'figure', 'paragraph'])
  })

  it('leave a paragraph behind a gallery that ends the body', () => {
    const body = putFigures([], two, placeBehind([], undefined), true).body.slice(0, 2)
    expect(kinds(putFigures(body, two, placeBeside(body, 1, 'after')).body).at(-1)).toBe('paragraph')
  })
})
