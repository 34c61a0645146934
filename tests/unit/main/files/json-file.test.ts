import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { openJsonFile } from '../../../../src/main/files/json-file'
import { temporaryFolder } from '../../../support/folders'

const Shape = z.strictObject({ theme: z.enum(['light', 'dark']), zoom: z.number() })
const defaults = { theme: 'light' as const, zoom: 1 }
const place = () => join(temporaryFolder(), 'deep', 'settings.json')

function opened(text: string) {
  const file = join(temporaryFolder(), 'settings.json')
  writeFileSync(file, text)
  return { file, value: openJsonFile(file, Shape, defaults).value }
}

test('without a file there are the defaults, and what is written is read again', async () => {
  const file = place()
  const first = openJsonFile(file, Shape, defaults)
  expect(first.value).toEqual(defaults)
  first.value = { theme: 'dark', zoom: 2 }
  await first.write()
  expect(openJsonFile(file, Shape, defaults).value).toEqual({ theme: 'dark', zoom: 2 })
  expect(existsSync(`${file}.broken`)).toBe(false)
})

test.each(['', '{"theme":', '[]', 'null', '"dark"', '{"__proto__":{"theme":"dark"}}'])(
  'a damaged file %j gives the defaults and is set aside',
  (text) => {
    const { file, value } = opened(text)
    expect(value).toEqual(defaults)
    expect(({} as Record<string, unknown>).theme).toBeUndefined()
    expect(readFileSync(`${file}.broken`, 'utf8')).toBe(text)
  },
)

test('what is not understood costs nothing but itself', () => {
  const { file, value } = opened('{"theme":"sepia","zoom":2,"later":true}')
  expect(value).toEqual({ theme: 'light', zoom: 2 })
  expect(existsSync(`${file}.broken`)).toBe(true)
})

test('writes follow one another, and one that fails does not stop the next', async () => {
  const file = join(temporaryFolder(), 'folder', 'a.json')
  const json = openJsonFile(file, Shape, defaults)
  writeFileSync(join(file, '..', '..', 'folder'), '')
  await expect(json.write()).rejects.toThrow(/ENOTDIR|EEXIST/)
  rmSync(join(file, '..'))
  for (let zoom = 1; zoom <= 20; zoom++) {
    json.value = { ...json.value, zoom }
    void json.write()
  }
  await json.write()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ theme: 'light', zoom: 20 })
})
