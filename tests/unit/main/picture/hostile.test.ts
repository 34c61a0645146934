import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StetError } from '../../../../src/shared/bridge/errors'
import { Torn } from '../../../../src/main/picture/bytes'
import { clean } from '../../../../src/main/picture/clean'
import type { PictureKind } from '../../../../src/main/picture/kind'
import { wordsIn } from '../../../../src/main/picture/metadata/words'
import { testLibrary } from '../../../support/libraries'
import { png } from '../../../support/pictures'
import { exifBytes, iimBytes, picture, type Told, xmpText } from '../../../support/real-pictures'

const KINDS: PictureKind[] = ['jpeg', 'png', 'gif', 'webp', 'avif']
const told: Told = {
  exif: exifBytes({ description: 'A pier', artist: 'Okafor', orientation: 3 }),
  xmp: xmpText('<photoshop:Headline>Dawn</photoshop:Headline>'),
  iim: iimBytes([[120, 'A pier']]),
  comment: 'note',
}

/** Whether cleaning went through; anything but a clean refusal is thrown on. */
function went(kind: PictureKind, bytes: Uint8Array): boolean {
  try {
    wordsIn(clean(kind, bytes))
    return true
  } catch (error) {
    if (!(error instanceof Torn)) throw error
    return false
  }
}

describe.each(KINDS)('a %s', (kind) => {
  it('is refused or read wherever it is cut off', async () => {
    const whole = await picture(kind, 16, 16, told)
    const pixelsEnd = whole.lastIndexOf('note')
    for (let length = 0; length < whole.length; length++) {
      const cut = went(kind, whole.subarray(0, length))
      if (length < pixelsEnd - 40 && kind !== 'avif') expect(cut, `${length} of ${whole.length}`).toBe(false)
    }
  })

  it('is refused or read whatever single bytes say', async () => {
    const whole = await picture(kind, 16, 16, told)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = Buffer.from(whole)
          for (const [at, value] of changes) bytes[at] = value
          went(kind, bytes)
        },
      ),
    )
  })

  it('is refused where it is cut off, by its name', async () => {
    const library = await testLibrary()
    const whole = await picture(kind, 16, 16)
    for (const part of [0.3, 0.6, 0.9]) {
      const bytes = whole.subarray(0, Math.floor(whole.length * part))
      await expect(library.addPicture({ bytes, name: 'pier.x' })).rejects.toMatchObject({
        code: 'asset.unsound',
        params: { name: 'pier.x' },
      })
    }
  })
})

it('words that are no words are read as far as they go', () => {
  const any = fc.option(fc.uint8Array({ maxLength: 200 }), { nil: undefined })
  fc.assert(
    fc.property(any, any, any, (exif, xmp, iim) => {
      wordsIn({ ...(exif && { exif }), ...(xmp && { xmp }), ...(iim && { iim }) })
    }),
  )
  for (const text of [
    xmpText('<dc:title>&bomb;</dc:title>'),
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<'.repeat(9999),
  ]) {
    expect(wordsIn({ xmp: Buffer.from(text) }).caption).toBe('')
  }
  expect(wordsIn({ iim: iimBytes([[120, 'x'.repeat(30_000)]]) }).caption).toHaveLength(5000)
})

it('random bytes that begin like a picture never do more than fail', async () => {
  const library = await testLibrary()
  const beginnings = [
    'ffd8ffe0',
    '89504e470d0a1a0a',
    '474946383961',
    '524946460000000057454250',
    '0000001c6674797061766966',
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
      const bytes = Buffer.concat([Buffer.from(start, 'hex'), rest])
      const error: unknown = await library.addPicture({ bytes, name: 'x' }).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(StetError)
    }),
    { numRuns: 60 },
  )
})

it('a picture that would take gigabytes is refused by its header', async () => {
  const library = await testLibrary()
  const bomb = png(20, 20)
  bomb.writeUInt32BE(50_000, 16)
  bomb.writeUInt32BE(50_000, 20)
  await expect(library.addPicture({ bytes: bomb, name: 'bomb.png' })).rejects.toMatchObject({
    code: 'asset.too-many-pixels',
    params: { name: 'bomb.png', width: 50_000, height: 50_000 },
  })
})

it.each([
  ['svg', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>')],
  ['heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
  ['tiff', Buffer.from('II*\0\x08\0\0\0', 'latin1')],
  ['pdf', Buffer.from('%PDF-1.7\n')],
] as const)('a file of kind %s is refused with its own advice', async (kind, bytes) => {
  const library = await testLibrary()
  await expect(library.addPicture({ bytes, name: 'x' })).rejects.toMatchObject({ code: `asset.${kind}` })
})
