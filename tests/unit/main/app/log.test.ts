import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openLog } from '../../../../src/main/app/log'
import { StetError } from '../../../../src/shared/bridge/errors'
import { temporaryFolder } from '../../../support/folders'

test('writes codes, kinds and places to one file, and prints nothing', () => {
  const folder = temporaryFolder()
  const printed = vi.spyOn(process.stdout, 'write')
  const log = openLog(folder)
  log.note('closing', 'no-answer')
  log.fault('articles.save', new StetError('library.io', { detail: '/home/ana/secret' }))
  log.fault('import', new RangeError('Ana Petrov told us'))
  expect(printed).not.toHaveBeenCalled()
  printed.mockRestore()

  expect(readdirSync(folder)).toEqual(['stet.log'])
  const lines = readFileSync(join(folder, 'stet.log'), 'utf8').trim().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT.* info closing no-answer$/)
  expect(lines[1]).toMatch(/ info articles\.save library\.io$/)
  expect(lines[2]).toMatch(/ error import RangeError at .*log\.test\.ts:\d+:\d+$/)
})
