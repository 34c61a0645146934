import fc from 'fast-check'
import { expect, test } from 'vitest'
import { galleryRows } from '../../../../src/shared/article/gallery-rows'
import { runs } from '../../../support/property'

const shaped = (width: number, height: number) => ({
  asset: { hash: 'a'.repeat(64), mediaType: 'image/jpeg', width, height },
})
const landscape = shaped(1200, 800)
const portrait = shaped(800, 1200)

test.each([
  [0, []],
  [1, [1]],
  [2, [2]],
  [3, [3]],
  [4, [2, 2]],
  [5, [2, 3]],
  [6, [3, 3]],
  [7, [2, 2, 3]],
])('%i pictures', (count, rows) => {
  const places = galleryRows(Array(count).fill(landscape))
  expect(rows.flatMap((size, row) => Array(size).fill(row))).toEqual(places.map(({ row }) => row))
})

test('each picture has the share of its row that makes all of one height', () => {
  const places = galleryRows([landscape, portrait])
  expect(places.map(({ share }) => share)).toEqual([0.6923, 0.3076])
  expect(places.map(({ first, last }) => [first, last])).toEqual([
    [true, false],
    [false, true],
  ])
})

test('beside a panorama a picture keeps room for its words', () => {
  const [wide, narrow] = galleryRows([shaped(5000, 500), portrait])
  expect(narrow?.share).toBeGreaterThan(0.24)
  expect((narrow?.share ?? 0) / (narrow?.ratio ?? 0)).toBeCloseTo((wide?.share ?? 0) / (wide?.ratio ?? 0), 2)
})

test('a picture that is missing has a place too', () => {
  expect(galleryRows([{}, landscape]).map(({ share }) => share)).toEqual([0.5, 0.5])
})

test('rows are of two or three and fill the line, but never more', () => {
  const side = fc.integer({ min: 1, max: 9000 })
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side), { minLength: 2, maxLength: 20 }), (sizes) => {
      const places = galleryRows(sizes.map(([width, height]) => shaped(width, height)))
      expect(places).toHaveLength(sizes.length)
      for (const row of new Set(places.map((place) => place.row))) {
        const inRow = places.filter((place) => place.row === row)
        const sum = inRow.reduce((total, { share }) => total + share, 0)
        expect([2, 3]).toContain(inRow.length)
        expect(sum).toBeLessThanOrEqual(1)
        expect(sum).toBeGreaterThan(0.999)
      }
    }),
    runs(200),
  )
})
