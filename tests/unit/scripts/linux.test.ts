import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { distribution, family, installCommand } from '../../../scripts/setup/linux.mjs'
import { temporaryFolder } from '../../support/folders'

test.each([
  ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12"\nVERSION_ID="12"\nID=debian\n', 'debian', 'debian'],
  ['Ubuntu', 'ID_LIKE=debian\nID=ubuntu\n', 'ubuntu', 'debian'],
  ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'linuxmint', 'debian'],
  ['Rocky', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'rocky', 'fedora'],
  ['Arch', 'ID=arch\n', 'arch', 'arch'],
  ['NixOS', 'ID=nixos\n', 'nixos', undefined],
])('%s is known by its own description', (_, text, id, kind) => {
  const file = join(temporaryFolder(), 'os-release')
  writeFileSync(file, text)
  const names = distribution(file)
  expect(names[0]).toBe(id)
  expect(family(names)).toBe(kind)
})

test('a machine without a description is of no family', () => {
  expect(family(distribution('/nowhere/os-release'))).toBeUndefined()
})

test('the command to install is one that can be copied', () => {
  expect(installCommand('debian', ['xvfb']).join(' ')).toBe('apt-get install -y --no-install-recommends xvfb')
})
