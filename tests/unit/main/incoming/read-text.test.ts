import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readText } from '../../../../src/main/incoming/read-text'
import { temporaryFolder } from '../../../support/folders'
import { gif, png, webp } from '../../../support/pictures'

const TEXT = 'Café opens\nat 6 – “finally”, مرحبا'

function file(bytes: Uint8Array | string): string {
  const path = join(temporaryFolder(), 'secret-source.txt')
  writeFileSync(path, bytes)
  return path
}

/** A ZIP of empty files: for each its header, and its line in the directory at the end. */
function zip(...names: string[]): Buffer {
  const headers = names.map((name) => entry('504b0304', 30, 26, name))
  const directory = names.map((name) => entry('504b0102', 46, 28, name))
  const end = Buffer.alloc(22)
  end.write('504b0506', 'hex')
  return Buffer.concat([...headers, ...directory, end])
}

function entry(signature: string, size: number, nameLength: number, name: string): Buffer {
  const header = Buffer.alloc(size)
  header.write(signature, 'hex')
  header.writeUInt16LE(name.length, nameLength)
  return Buffer.concat([header, Buffer.from(name)])
}

const utf16 = Buffer.from(`\uFEFF${TEXT}`, 'utf16le')

test.each([
  ['UTF-8', TEXT],
  ['UTF-8 with its mark', `\uFEFF${TEXT}`],
  ['UTF-16, little end first', utf16],
  ['UTF-16, big end first', Buffer.from(utf16).swap16()],
])('reads %s', async (_, bytes) => expect(await readText(file(bytes))).toBe(TEXT))

test('an empty file is an empty text', async () => expect(await readText(file(''))).toBe(''))

test.each([
  ['Windows-1252', Buffer.from('Caf\xe9', 'latin1')],
  ['UTF-16 without its mark', Buffer.from('Cafe', 'utf16le')],
  ['half a UTF-16 letter', Buffer.from([0xff, 0xfe, 0x41])],
])('refuses %s, naming the file and nothing more', async (_, bytes) => {
  const path = file(bytes)
  await expect(readText(path)).rejects.toMatchObject({ code: 'import.encoding', params: { name: 'secret-source.txt' } })
})

test.each<[string, Uint8Array | string, string]>([
  ['a PNG', png(2, 2), 'picture'],
  ['a JPEG', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'picture'],
  ['a GIF', gif(2, 2), 'picture'],
  ['a WebP', webp(2, 2), 'picture'],
  ['a HEIC', Buffer.from('\0\0\0\x18ftypheic', 'latin1'), 'picture'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>Harbour</text></svg>', 'picture'],
  [
    'an SVG with all that may come before',
    '\uFEFF<?xml version="1.0"?>\n<!-- Drawn > here --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "" [<!ENTITY a "b">]>\n<svg/>',
    'picture',
  ],
  ['a PDF', '%PDF-1.7\n1 0 obj', 'pdf'],
  ['an RTF', '{\\rtf1\\ansi Harbour}', 'document'],
  ['an old Word document', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'document'],
  ['a DOCX', zip('[Content_Types].xml', 'word/document.xml'), 'document'],
  ['a DOCX with its parts in another order', zip('word/document.xml', '[Content_Types].xml'), 'document'],
  ['a ZIP', zip('harbour.txt'), 'archive'],
  ['a gzip', gzipSync('Harbour'), 'archive'],
  ['a program', Buffer.from('7f454c4602010100ff', 'hex'), 'unknown-kind'],
])('refuses %s by what is in it, naming the file', async (_, bytes, kind) => {
  await expect(readText(file(bytes))).rejects.toMatchObject({
    code: `import.${kind}`,
    params: { name: 'secret-source.txt' },
  })
})

test.each(['GIF89a', 'BMW recalls cars', 'PK is short for Pakistan', '%PDF', '<svgs> are', 'How to draw: <svg></svg>'])(
  'reads %j, which is text',
  async (text) => expect(await readText(file(text))).toBe(text),
)

test('refuses folders, files that are not there, and files over 20 MB, by name only', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'stories'))
  const large = join(folder, 'large.txt')
  writeFileSync(large, '')
  truncateSync(large, 20_000_001)
  await expect(readText(join(folder, 'stories'))).rejects.toMatchObject({
    code: 'import.folder',
    params: { name: 'stories' },
  })
  await expect(readText(join(folder, 'no.txt'))).rejects.toMatchObject({
    code: 'import.unreadable',
    params: { name: 'no.txt' },
  })
  await expect(readText(large)).rejects.toMatchObject({
    code: 'import.too-large',
    params: { name: 'large.txt', limit: 20 },
  })
})
