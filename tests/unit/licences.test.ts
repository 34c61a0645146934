import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const FORBIDDEN = /\b(?:A?GPL|CPAL|SSPL|BUSL)\b/i

/** Packages that name their licence only in their readme. */
const NAMED_ELSEWHERE: Record<string, string> = { format: 'MIT' }

interface Installed {
  name: string
  licence: string
}

/** Every package of the lock file that is installed here, with the licence it names. */
function installed(): Installed[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>
  }
  return Object.keys(lock.packages)
    .filter((path) => path !== '' && existsSync(join(root, path, 'package.json')))
    .map((path) => {
      const { name, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
        name: string
        license?: string | { type: string }
      }
      const named = typeof license === 'string' ? license : license?.type
      return { name, licence: named ?? NAMED_ELSEWHERE[name] ?? '' }
    })
}

/** A choice of licences is free when one of them is. */
const isFree = (licence: string) => licence !== '' && !licence.split(/ OR /i).every((choice) => FORBIDDEN.test(choice))

test('no package asks for more than Stet’s own licence gives', () => {
  const packages = installed()
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.filter(({ licence }) => !isFree(licence))).toEqual([])
})

test.each(['GPL-3.0', 'AGPL-3.0-or-later', '(GPL-2.0 AND MIT)', 'CPAL-1.0', ''])('%s would be found', (licence) => {
  expect(isFree(licence)).toBe(false)
})

test.each(['MIT', 'MPL-2.0', '(MIT OR GPL-3.0-or-later)', 'LGPL-3.0'])('%s is free', (licence) => {
  expect(isFree(licence)).toBe(true)
})
