import { describe, expect, it } from 'vitest'
import { clean } from '../../../../src/main/picture/clean'
import { kindOf, type PictureKind } from '../../../../src/main/picture/kind'
import { decodedSize, displayed } from '../../../../src/main/picture/look'
import { wordsIn } from '../../../../src/main/picture/metadata/words'
import { decoder, exifBytes, iimBytes, picture, pixelsOf, type Told, xmpText } from '../../../support/real-pictures'

const KINDS: PictureKind[] = ['jpeg', 'png', 'gif', 'webp', 'avif']
const SECRET = 'SENTINEL-SERIAL-48.2082N'

const everything: Told = {
  exif: exifBytes({ description: `A pier ${SECRET}`, artist: `${SECRET} Okafor`, rest: `GPS ${SECRET}` }),
  xmp: xmpText(
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">A pier ${SECRET}</rdf:li></rdf:Alt></dc:description>`,
  ),
  iim: iimBytes([[120, `A pier ${SECRET}`]]),
  comment: SECRET,
}

describe.each(KINDS)('a %s', (kind) => {
  it('loses all that does not show it, and shows the same', async () => {
    const [plain, told] = [await picture(kind), await picture(kind, 48, 32, everything)]
    expect(told.includes(SECRET)).toBe(true)
    expect(await pixelsOf(told)).toEqual(await pixelsOf(plain))
    const { bytes } = clean(kind, told)
    expect(Buffer.from(bytes).includes('SENTINEL')).toBe(false)
    expect(kindOf(bytes)).toBe(kind)
    expect(await pixelsOf(bytes)).toEqual(await pixelsOf(plain))
  })

  it('says of itself what stood in it', async () => {
    expect(wordsIn(clean(kind, await picture(kind, 48, 32, everything))).caption).toBe(`A pier ${SECRET}`)
  })

  it('is the same when it is cleaned again', async () => {
    const { bytes } = clean(kind, await picture(kind, 48, 32, everything))
    expect(Buffer.from(clean(kind, bytes).bytes).equals(bytes)).toBe(true)
  })
})

// What browsers heed: Chromium does in JPEG and PNG, not in WebP; GIF has no Exif and AVIF a property of its own.
it.each(['jpeg', 'png'] as const)('a %s keeps how it is turned, and nothing else of its Exif', async (kind) => {
  const turned = await picture(kind, 48, 32, {
    exif: exifBytes({ orientation: 6, artist: SECRET, littleEndian: true }),
  })
  const { bytes, orientation } = clean(kind, turned)
  expect(Buffer.from(bytes).includes('SENTINEL')).toBe(false)
  expect(displayed(await decodedSize(bytes), orientation)).toEqual({ width: 32, height: 48 })
  expect(await pixelsOf(bytes)).toEqual(await pixelsOf(turned))
  expect(
    Buffer.from(bytes).includes(Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06', 'latin1')),
  ).toBe(true)
})

it.each([
  ['jpeg', '.jpg'],
  ['png', '.png'],
  ['webp', '.webp'],
  ['avif', '.avif'],
] as const)('a %s keeps its colour profile', async (kind, ending) => {
  const vips = await decoder()
  const image = vips.Image.newFromBuffer(await picture('png'))
  const kept = vips.Image.newFromBuffer(clean(kind, image.writeToBuffer(ending, { profile: 'p3' })).bytes)
  expect(kept.getTypeof('icc-profile-data')).not.toBe(0)
  image.delete()
  kept.delete()
})
