import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { decodeText } from '../../../../../src/shared/interchange/references/decode-text'

const TEXT = 'TY  - NEWS\nTI  - Ärger im Café\n'

test.each<[string, Uint8Array, boolean]>([
  ['UTF-8', Buffer.from(TEXT), false],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`), false],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), false],
  ['UTF-16 of the other end', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), false],
  ['UTF-16 without its mark', Buffer.from(TEXT, 'utf16le'), false],
  ['Latin-1', Buffer.from(TEXT, 'latin1'), true],
])('%s', (_, bytes, guessed) => {
  expect(decodeText(bytes)).toEqual({ text: TEXT, guessed })
})

test('a page says its encoding', () => {
  const page = Buffer.concat([
    Buffer.from('<meta charset="windows-1256"><title>'),
    Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7]),
  ])
  expect(decodeText(page)).toEqual({ text: '<meta charset="windows-1256"><title>مرحبا', guessed: false })
})

test('any bytes are some text', () => {
  expect(decodeText(Buffer.from([0xff, 0xfe, 0x00]))).toMatchObject({ guessed: false })
  expect(decodeText(new Uint8Array())).toEqual({ text: '', guessed: false })
  expect(decodeText(Buffer.from('charset=no-such-one \xff', 'latin1')).guessed).toBe(true)
})
