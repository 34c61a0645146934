import { expect, it } from 'vitest'
import { webCopies, webWidths } from '../../../../src/main/picture/web-copies'
import { decoder, exifBytes, picture, pixelsOf } from '../../../support/real-pictures'

it('wants the widths below that of the original, and none of a GIF', () => {
  expect(webWidths({ mediaType: 'image/jpeg', width: 6000 })).toEqual([800, 1600, 2400])
  expect(webWidths({ mediaType: 'image/png', width: 1600 })).toEqual([800])
  expect(webWidths({ mediaType: 'image/webp', width: 800 })).toEqual([])
  expect(webWidths({ mediaType: 'image/gif', width: 6000 })).toEqual([])
})

it.each([
  ['jpeg', 'image/jpeg', 'image/jpeg'],
  ['webp', 'image/webp', 'image/webp'],
  ['avif', 'image/avif', 'image/webp'],
] as const)('makes a %s smaller', async (kind, mediaType, becomes) => {
  const copies = await webCopies(await picture(kind, 300, 150), mediaType, [100, 200])
  // The fixture is so plain that some are no lighter than the original.
  for (const { bytes, width, height, ...copy } of copies) {
    expect(copy.mediaType).toBe(becomes)
    expect(height).toBe(width / 2)
    expect(await pixelsOf(bytes)).toMatchObject({ width, height })
  }
})

it('sets it upright, in sRGB and without metadata', async () => {
  const vips = await decoder()
  const image = vips.Image.newFromBuffer(await picture('png', 400, 200))
  const plain = Buffer.from(image.writeToBuffer('.jpg', { Q: 98, profile: 'p3' }))
  const turn = exifBytes({ orientation: 6, artist: 'Okafor' })
  const told = Buffer.concat([Buffer.from('Exif\0\0'), turn])
  const turned = Buffer.concat([
    plain.subarray(0, 2),
    Buffer.from([0xff, 0xe1, (told.length + 2) >> 8, (told.length + 2) & 255]),
    told,
    plain.subarray(2),
  ])
  const [copy] = await webCopies(turned, 'image/jpeg', [100])
  expect(copy).toMatchObject({ width: 100, height: 200 })
  const made = vips.Image.newFromBuffer(copy?.bytes ?? new Uint8Array())
  expect([made.getTypeof('icc-profile-data'), made.getTypeof('exif-data')]).toEqual([0, 0])
  image.delete()
  made.delete()
})

it('leaves one alone that is animated, would grow, or can’t be decoded', async () => {
  const vips = await decoder()
  const frames = vips.Image.newFromBuffer(await picture('png', 200, 400)).copy()
  frames.setInt('page-height', 200)
  const animated = frames.writeToBuffer('.webp')
  frames.delete()
  expect(await webCopies(animated, 'image/webp', [100])).toEqual([])
  const drawing = vips.Image.zone(400, 400, { uchar: true }).more(128)
  const light = drawing.writeToBuffer('.png', { bitdepth: 1 })
  drawing.delete()
  expect(await webCopies(light, 'image/png', [300])).toEqual([])
  expect(await webCopies(Buffer.from('no picture'), 'image/jpeg', [100])).toEqual([])
})
