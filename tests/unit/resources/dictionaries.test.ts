import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { DICTIONARIES } from '../../../src/shared/spelling/dictionaries'

const root = resolve(import.meta.dirname, '../../..')
const FOLDER = join(root, 'resources/dictionaries')
const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8')

/** What is given away with Stet must say whose it is and under which terms. */
test.each(Object.keys(DICTIONARIES))('dictionary %s has its licence beside it, and a line in the list', (name) => {
  const licence = readFileSync(join(FOLDER, name, 'license'), 'utf8')
  const line = readme.split('\n').find((each) => each.startsWith(`| ${name} |`))
  const folder = join(root, 'node_modules', `dictionary-${name}`)
  if (existsSync(folder)) {
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >
    expect(licence).toBe(readFileSync(join(folder, 'license'), 'utf8'))
    expect(line).toContain(`dictionary-${name} ${version}`)
    expect(line).toContain(license)
  } else {
    expect(existsSync(join(FOLDER, name, 'index.dic'))).toBe(true)
    expect(line).toContain('MPL-1.1')
  }
})
