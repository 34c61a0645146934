import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Body } from '../../../../src/shared/article/block'
import { headingAt, moveSection, outlineOf } from '../../../../src/shared/article/outline'
import { bodyArbitrary } from '../../../support/arbitrary-body'
import { runs } from '../../../support/property'

const heading = (id: string, level: 2 | 3 | 4): Block => {
  return { type: 'heading', id, level, content: [{ type: 'text', text: id }] }
}
const words = (id: string): Block => ({ type: 'paragraph', id, content: [] })
const BODY: Body = [
  words('0'),
  heading('a', 2),
  words('1'),
  heading('b', 4),
  heading('c', 3),
  heading('d', 2),
  words('2'),
]
const ids = (body: Body) => body.map(({ id }) => id).join(' ')

test('headings nest by their size, whichever sizes are left out', () => {
  expect(outlineOf(BODY).map(({ id, level }) => `${id}${level}`)).toEqual(['a1', 'b2', 'c2', 'd1'])
  expect(outlineOf([heading('a', 4), heading('b', 2)]).map(({ level }) => level)).toEqual([1, 1])
})

test('pictures and tables are listed under their heading when asked for', () => {
  const figure: Block = { type: 'figure', id: 'f', alt: '', caption: 'A bus', credit: '' }
  expect(outlineOf([figure, heading('a', 2), figure])).toHaveLength(1)
  expect(outlineOf([figure, heading('a', 2), figure], { things: true }).map(({ level }) => level)).toEqual([1, 1, 2])
})

test('a block stands under the last heading before it', () => {
  expect(headingAt(BODY, '0')).toBeUndefined()
  expect(headingAt(BODY, '1')).toBe('a')
  expect(headingAt(BODY, 'c')).toBe('c')
})

test('a section moves with all that is in it, past one of its size', () => {
  expect(ids(moveSection(BODY, 'd', 'up'))).toBe('0 d 2 a 1 b c')
  expect(ids(moveSection(BODY, 'a', 'down'))).toBe('0 d 2 a 1 b c')
  for (const [id, way] of [
    ['a', 'up'],
    ['d', 'down'],
    ['b', 'down'],
    ['c', 'up'],
    ['0', 'down'],
  ] as const)
    expect(moveSection(BODY, id, way)).toBe(BODY)
})

test('moving up undoes moving down, and nothing is lost', () => {
  fc.assert(
    fc.property(bodyArbitrary(), fc.nat(9), (body, index) => {
      const id = body[index % Math.max(1, body.length)]?.id ?? ''
      const moved = moveSection(body, id, 'down')
      expect(new Set(moved)).toEqual(new Set(body))
      expect(moved).toHaveLength(body.length)
      if (moved !== body) expect(moveSection(moved, id, 'up')).toEqual(body)
    }),
    runs(300),
  )
})
