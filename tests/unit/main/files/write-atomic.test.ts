import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stage, writeAtomic } from '../../../../src/main/files/write-atomic'
import { temporaryFolder } from '../../../support/folders'

test('writes text and bytes, and replaces what was there', async () => {
  const path = join(temporaryFolder(), 'a.txt')
  await writeAtomic(path, 'one')
  expect(readFileSync(path, 'utf8')).toBe('one')
  await writeAtomic(path, new Uint8Array([0, 255]))
  expect([...readFileSync(path)]).toEqual([0, 255])
})

test('leaves the earlier file and nothing else when it fails', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'taken'))
  writeFileSync(join(folder, 'taken', 'inside'), '')
  await expect(writeAtomic(join(folder, 'taken'), 'x')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
  await expect(writeAtomic(join(folder, 'gone', 'a.txt'), 'x')).rejects.toThrow(/ENOENT/)
  expect(readdirSync(folder)).toEqual(['taken'])
})

test('a staged file is beside the old one until it is committed, and gone when discarded', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'page.html')
  writeFileSync(path, 'old')
  const kept = await stage(path, 'new')
  const dropped = await stage(path, 'never')
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toHaveLength(3)
  await dropped.discard()
  await kept.commit()
  expect(readdirSync(folder)).toEqual(['page.html'])
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('many writers of one file leave one of their texts, whole', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'a.txt')
  const texts = Array.from({ length: 20 }, (_, n) => String(n).repeat(10_000))
  await Promise.all(texts.map((text) => writeAtomic(path, text)))
  expect(texts).toContain(readFileSync(path, 'utf8'))
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('a name of the greatest length can be written', async () => {
  const path = join(temporaryFolder(), `${'ä'.repeat(125)}.html`)
  await writeAtomic(path, 'x')
  expect(readFileSync(path, 'utf8')).toBe('x')
})
