import { lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { firstError } from '../../../scripts/electron-runtime/electron-package.mjs'
import { executableIn } from '../../../scripts/electron-runtime/executable.mjs'
import { reason } from '../../../scripts/electron-runtime/fetch-package.mjs'
import { watchGrowth } from '../../../scripts/electron-runtime/growth.mjs'
import { resolveElectron } from '../../../scripts/electron-runtime/resolve.mjs'
import { placeOf } from '../../../scripts/electron-runtime/unpack.mjs'
import { withLoader } from '../../../scripts/electron-runtime/with-loader.mjs'
import { temporaryFolder } from '../../support/folders'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

test('the folder the person names comes first', async () => {
  const dist = temporaryFolder()
  mkdirSync(dirname(executableIn(dist)), { recursive: true })
  writeFileSync(executableIn(dist), '')
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', dist)
  expect(await resolveElectron()).toEqual({ executable: executableIn(dist), dist, source: 'override' })
})

test('a named folder without an Electron is an error, not a reason to use another', async () => {
  const dist = temporaryFolder()
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', dist)
  const sentence = `ELECTRON_OVERRIDE_DIST_PATH is ${dist}, but there is no ${executableIn(dist)}.`
  await expect(resolveElectron()).rejects.toThrow(sentence)
})

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/ar.pak', 'locales/ar.pak'],
  ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  [
    'Cypress/resources/app/node_modules/better-sqlite3/lib/index.js',
    'resources/node_modules/better-sqlite3/lib/index.js',
  ],
  ['Cypress/resources/app/node_modules/bindings/bindings.js', 'resources/node_modules/bindings/bindings.js'],
  ['Cypress/resources/app/node_modules/better-sqlite3/node_modules/rc/index.js', undefined],
  ['Cypress/resources/app/index.js', undefined],
  ['Cypress/resources/app-update.yml', undefined],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
  ['Cypress/locales/', undefined],
  ['README', undefined],
])('of the archive, %s becomes %s', (name, place) => {
  expect(placeOf(name)).toBe(place)
})

test('clones of different age share the stand-in, each with the loader of its own', async () => {
  const dist = join(realpathSync(temporaryFolder()), 'electron-1')
  for (const [name, text] of [
    [basename(executableIn(dist)), 'program'],
    ['locales/ar.pak', 'words'],
    ['resources/node_modules/better-sqlite3/package.json', '{}'],
    ['resources/app/loader.cjs', 'of a clone that still puts its loader here'],
  ] as const) {
    mkdirSync(dirname(join(dist, name)), { recursive: true })
    writeFileSync(join(dist, name), text)
  }
  const loader = (text: string) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'loader.cjs'), text)
    return folder
  }
  const older = await withLoader(dist, loader('older'))
  const newer = await withLoader(dist, loader('newer'))
  expect(await withLoader(dist, loader('older'))).toBe(older)

  const read = (clone: string, name: string) => readFileSync(join(clone, name), 'utf8')
  expect(read(older, 'resources/app/loader.cjs')).toBe('older')
  expect(read(newer, 'resources/app/loader.cjs')).toBe('newer')
  for (const clone of [older, newer]) {
    expect(read(clone, 'locales/ar.pak')).toBe('words')
    expect(read(clone, 'resources/node_modules/better-sqlite3/package.json')).toBe('{}')
    expect(realpathSync(executableIn(clone))).toBe(executableIn(clone))
    expect(lstatSync(executableIn(clone)).ino).toBe(lstatSync(executableIn(dist)).ino)
  }
})

test('what went wrong is told in a few words', () => {
  expect(
    firstError('TypeError: fetch failed\n    at node:internal\n  [cause]: Error: getaddrinfo ENOTFOUND host'),
  ).toBe('ENOTFOUND')
  expect(firstError('TypeError: fetch failed\n    at node:internal')).toBe('fetch failed')
  expect(firstError('')).toBeUndefined()
  expect(reason('npm error code EINTEGRITY\nnpm error sha512 differs\nnpm error more')).toBe(
    'EINTEGRITY, sha512 differs',
  )
})

test('a download is given up when nothing arrives, and not while something does', () => {
  vi.useFakeTimers()
  const folder = temporaryFolder()
  const stalled = vi.fn()
  const unwatch = watchGrowth([folder, join(folder, 'not/there/yet')], { patienceMs: 3500, stalled })
  for (let second = 0; second < 6; second++) {
    writeFileSync(join(folder, 'part'), 'x'.repeat(second))
    vi.advanceTimersByTime(1000)
  }
  expect(stalled).not.toHaveBeenCalled()
  vi.advanceTimersByTime(4000)
  expect(stalled).toHaveBeenCalled()
  unwatch()
})
