import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isInstalled } from '../../../scripts/setup/dependencies.mjs'
import { temporaryFolder } from '../../support/folders'

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-for-windows': { version: '1.0.0', optional: true },
}

test.each([
  ['nothing was installed', undefined, false],
  ['all of it is there', { 'node_modules/a': { version: '1.0.0' } }, true],
  ['a version differs', { 'node_modules/a': { version: '1.0.1' } }, false],
  ['a package is missing', { 'node_modules/b': { version: '1.0.0' } }, false],
  [
    'an optional package differs',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-for-windows': { version: '0.9.0' } },
    false,
  ],
])('whether the lock file is installed when %s', (_, installed, expected) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  mkdirSync(join(folder, 'node_modules'))
  const record = join(folder, 'node_modules/.package-lock.json')
  if (installed) writeFileSync(record, JSON.stringify({ packages: installed }))
  expect(isInstalled(folder)).toBe(expected)
})
