import { describe, expect, it } from 'vitest'
import { clean } from '../../../../src/main/picture/clean'
import { wordsIn } from '../../../../src/main/picture/metadata/words'
import { exifBytes, iimBytes, picture, xmpText } from '../../../support/real-pictures'

const alt = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`

it('reads XMP as newsrooms write it', () => {
  const words = wordsIn({
    xmp: Buffer.from(
      xmpText(`<dc:description><rdf:Alt><rdf:li xml:lang="de">Ein Kai</rdf:li>
        <rdf:li xml:lang="x-default">Cranes &amp; a pier
        at dawn</rdf:li></rdf:Alt></dc:description>
      <dc:creator><rdf:Seq><rdf:li>Ngozi Okafor</rdf:li><rdf:li>Sam Lee</rdf:li></rdf:Seq></dc:creator>
      <photoshop:Credit>Harbour Press</photoshop:Credit>
      <dc:rights>${alt('© Harbour Press 2026')}</dc:rights>
      <photoshop:Instructions>One use only</photoshop:Instructions>
      <xmpRights:UsageTerms>${alt('No sales')}</xmpRights:UsageTerms>
      <Iptc4xmpCore:AltTextAccessibility>${alt('Two cranes over water')}</Iptc4xmpCore:AltTextAccessibility>
      <plus:LicenseEndDate>2027-03-01T00:00:00Z</plus:LicenseEndDate>
      <Iptc4xmpExt:DigitalSourceType rdf:resource="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/>`),
    ),
  })
  expect(words).toEqual({
    alt: 'Two cranes over water',
    caption: 'Cranes & a pier at dawn',
    credit: 'Ngozi Okafor, Sam Lee/Harbour Press',
    rights: { holder: '© Harbour Press 2026', usage: 'One use only No sales', expires: '2027-03-01' },
    altered: true,
  })
})

it('reads properties that are written as attributes, and the owner inside a list', () => {
  const text = xmpText(`<plus:CopyrightOwner><rdf:Seq><rdf:li rdf:parseType="Resource">
    <plus:CopyrightOwnerName>Okafor Pictures</plus:CopyrightOwnerName></rdf:li></rdf:Seq></plus:CopyrightOwner>`)
  const attributes = 'rdf:about="" photoshop:Credit="Harbour Press" photoshop:Headline="Dawn"'
  expect(
    wordsIn({
      xmp: Buffer.from(text.replace('rdf:about=""', '').replace('<rdf:Description', `<rdf:Description ${attributes}`)),
    }),
  ).toMatchObject({
    caption: 'Dawn',
    credit: 'Harbour Press',
    rights: { holder: 'Okafor Pictures', usage: '' },
  })
})

describe('IPTC-IIM', () => {
  it('is read where XMP says nothing, with the day of expiry', () => {
    const sets = iimBytes([
      [120, 'Ships'],
      [80, 'N. Okafor'],
      [110, 'Press'],
      [116, '© Press'],
      [40, 'Web only'],
      [37, '20270301'],
    ])
    expect(wordsIn({ iim: sets })).toEqual({
      alt: '',
      caption: 'Ships',
      credit: 'N. Okafor/Press',
      rights: { holder: '© Press', usage: 'Web only', expires: '2027-03-01' },
    })
    const both = wordsIn({ iim: sets, xmp: Buffer.from(xmpText(`<dc:description>${alt('A pier')}</dc:description>`)) })
    expect(both).toMatchObject({ caption: 'A pier', credit: 'N. Okafor/Press' })
  })

  it.each([
    [
      'UTF-8 that it announces',
      Buffer.concat([Buffer.from('\x1c\x01\x5a\0\x03\x1b%G', 'latin1'), iimBytes([[120, 'Škoda 東京']])]),
      'Škoda 東京',
    ],
    ['UTF-8 that it does not', iimBytes([[120, 'Café ميناء']]), 'Café ميناء'],
    ['Latin-1', iimBytes([[120, 'Café']], 'latin1'), 'Café'],
    ['control characters', iimBytes([[120, 'A\u0007 pier\r\nat\u0000 dawn']]), 'A pier at dawn'],
  ])('is read in %s', (_, sets, caption) => {
    expect(wordsIn({ iim: sets }).caption).toBe(caption)
  })

  it('takes the headline where there is no caption', () => {
    expect(wordsIn({ iim: iimBytes([[105, 'Dawn at the pier']]) }).caption).toBe('Dawn at the pier')
  })
})

it('reads Exif last, without what cameras write by themselves', () => {
  const words = { description: 'A pier', artist: 'Okafor', copyright: 'Okafor\0Press' }
  expect(wordsIn({ exif: exifBytes(words) })).toEqual({
    alt: '',
    caption: 'A pier',
    credit: 'Okafor',
    rights: { holder: 'Okafor, Press', usage: '' },
  })
  expect(wordsIn({ exif: exifBytes({ description: 'OLYMPUS DIGITAL CAMERA         ' }) }).caption).toBe('')
})

it('says a credit once', () => {
  const credit = (byline: string, name: string) =>
    wordsIn({
      iim: iimBytes([
        [80, byline],
        [110, name],
      ]),
    }).credit
  expect(credit('Okafor', 'Okafor')).toBe('Okafor')
  expect(credit('Okafor', 'Okafor/Press')).toBe('Okafor/Press')
  expect(credit('', 'Press')).toBe('Press')
})

it.each([
  ['composite', true],
  ['compositeWithTrainedAlgorithmicMedia', true],
  ['trainedAlgorithmicMedia', true],
  ['digitalCapture', false],
  ['algorithmicallyEnhanced', false],
])('a source of type %s: altered is %s', (type, altered) => {
  const text = xmpText(
    `<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/${type}</Iptc4xmpExt:DigitalSourceType>`,
  )
  expect(wordsIn({ xmp: Buffer.from(text) }).altered ?? false).toBe(altered)
})

it.each(['0000-00-00', '2027-13-01', '2027-02-30', 'soon', '20270001'])('takes no day from %s', (day) => {
  expect(wordsIn({ iim: iimBytes([[37, day]]) }).rights).toBeUndefined()
})

it('finds all three in a JPEG', async () => {
  const told = {
    exif: exifBytes({ copyright: '© Press' }),
    iim: iimBytes([[80, 'Okafor']]),
    xmp: xmpText('<photoshop:Headline>Dawn</photoshop:Headline>'),
  }
  expect(wordsIn(clean('jpeg', await picture('jpeg', 16, 16, told)))).toMatchObject({
    caption: 'Dawn',
    credit: 'Okafor',
    rights: { holder: '© Press' },
  })
})
