import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { codeFileName, saveCode } from '../../../../src/main/files/code-file'
import { testFolder } from '../../../support/test-folder'

const CODE = '000G-40R4-0M30-E209-185G-R38E-1YZ4'

it('a recovery code is written with what it is for, and only its owner reads it', async () => {
  const path = join(testFolder(), 'code.txt')
  await saveCode(path, { name: 'City desk', folder: testFolder(), code: CODE })
  expect(readFileSync(path, 'utf8')).toContain(`\n\n${CODE}\n\n`)
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
})

it('never lies in the desk’s own folder, by whatever way', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'deeper'))
  const link = join(testFolder(), 'link')
  symlinkSync(folder, link)
  for (const place of [folder, join(folder, 'deeper'), link]) {
    const path = join(place, 'code.txt')
    await expect(saveCode(path, { name: 'City desk', folder, code: CODE })).rejects.toThrow('desk.code-in-desk')
    expect(existsSync(path)).toBe(false)
  }
})

it('a folder that is not there says so', async () => {
  const path = join(testFolder(), 'nowhere', 'code.txt')
  await expect(saveCode(path, { name: 'City desk', folder: '/nowhere', code: CODE })).rejects.toThrow('export.folder')
})

it('its name is one that every system takes', () => {
  expect(codeFileName('City: desk/1')).toBe('Recovery code of City- desk-1.txt')
})
