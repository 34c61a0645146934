import { expect, it } from 'vitest'
import { CUT_SHAPES, cutCopies, cutSize } from '../../../../src/main/picture/web-cuts'
import { picture, pixelsOf } from '../../../support/real-pictures'

it.each([
  [{ width: 6000, height: 4000 }, [1200, 1200], [1200, 900], [1200, 675]],
  [{ width: 600, height: 400 }, [400, 400], [533, 400], [600, 338]],
  [{ width: 100, height: 1000 }, [100, 100], [100, 75], [100, 56]],
  [{ width: 1, height: 1 }, [1, 1], [1, 1], [1, 1]],
])('of %j cuts the largest of each shape, and none too wide', (size, ...cuts) => {
  const sizes = CUT_SHAPES.map((shape) => cutSize(size, shape))
  expect(sizes.map(({ width, height }) => [width, height])).toEqual(cuts)
})

it.each([
  ['jpeg', 'image/jpeg', 'image/jpeg'],
  ['png', 'image/png', 'image/png'],
  ['avif', 'image/avif', 'image/webp'],
] as const)('cuts a %s to just these sizes', async (kind, mediaType, becomes) => {
  const size = { width: 301, height: 149 }
  const cuts = await cutCopies(await picture(kind, size.width, size.height), { ...size, mediaType })
  expect(cuts.map(({ shape }) => shape)).toEqual(CUT_SHAPES)
  for (const { shape, bytes, width, height, mediaType: type } of cuts) {
    expect({ width, height }).toEqual(cutSize(size, shape))
    expect(type).toBe(becomes)
    expect(await pixelsOf(bytes)).toMatchObject({ width, height })
  }
})

it('leaves what can’t be decoded alone', async () => {
  const size = { width: 10, height: 10 }
  expect(await cutCopies(Buffer.from('no picture'), { ...size, mediaType: 'image/jpeg' })).toEqual([])
})
