import { expect, test } from 'vitest'
import type { Body } from '../../../../../src/shared/article/block'
import { galleriesIn } from '../../../../../src/shared/article/gallery'
import { copyBlocks } from '../../../../../src/renderer/editor/blocks/copy-blocks'
import { wholeStretch } from '../../../../../src/renderer/editor/blocks/stretch'
import { bodyOf } from './shape'

const copied = (body: Body, start: number) => copyBlocks(body, wholeStretch(body, { start, end: start + 1 }))

test('copies follow what they are copies of, with ids of their own', () => {
  const body = bodyOf('a0 b1 c')
  const now = copied(body, 0)
  expect(now.map(({ type }) => type)).toEqual(['item', 'item', 'item', 'item', 'paragraph'])
  expect(now.slice(0, 2)).toEqual(body.slice(0, 2))
  expect(new Set(now.map(({ id }) => id)).size).toBe(5)
})

test('a copied fact box is another box, a block that is copied in one stays in it', () => {
  const boxes = (body: Body) => new Set(body.map(({ box }) => box)).size
  expect(boxes(copied(bodyOf('[A b]'), 0))).toBe(2)
  expect(boxes(copied(bodyOf('[A b]'), 1))).toBe(1)
})

test('the rows of a copied table are rows of their own', () => {
  const [table, copy] = copied([{ type: 'table', id: 'a', header: false, rows: [{ id: 'r', cells: [[]] }] }], 0)
  expect(table).toMatchObject({ rows: [{ id: 'r', cells: [[]] }] })
  expect(copy).toMatchObject({ rows: [{ cells: [[]] }] })
  expect(copy).not.toMatchObject({ rows: [{ id: 'r' }] })
})

test('a copied gallery is another one, a picture that is copied in one stays in it', () => {
  const galleries = (body: Body) => galleriesIn(body).map(({ start, end }) => end - start)
  const body = bodyOf('(a* b*) c')
  expect(galleries(copyBlocks(body, { start: 0, end: 2 }))).toEqual([2, 2])
  expect(galleries(copied(body, 0))).toEqual([3])
})
