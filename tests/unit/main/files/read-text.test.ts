import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readText } from '../../../../src/main/files/read-text'
import { temporaryFolder } from '../../../support/folders'

const TEXT = 'Café opens\nat 6 – “finally”, مرحبا'

function file(bytes: Uint8Array | string): string {
  const path = join(temporaryFolder(), 'secret-source.txt')
  writeFileSync(path, bytes)
  return path
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
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
])('refuses %s, naming the file and nothing more', async (_, bytes) => {
  const path = file(bytes)
  await expect(readText(path)).rejects.toMatchObject({ code: 'import.encoding', params: { name: 'secret-source.txt' } })
})

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
