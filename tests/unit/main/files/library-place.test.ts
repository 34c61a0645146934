import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { chosenLibrary } from '../../../../src/main/app/chosen-library'
import { isOwnLibrary, libraryPlace } from '../../../../src/main/files/library-place'

const place = (chosen: string | undefined, STET_LIBRARY?: string) =>
  libraryPlace({ chosen, env: { STET_LIBRARY }, userData: '/data/Stet' })

test('the library is where it was asked for, else where STET_LIBRARY says, else in the app’s data', () => {
  expect(place('/a', '/b')).toBe('/a')
  expect(place('news', '/b')).toBe(resolve('news'))
  expect(place(undefined, '/b')).toBe('/b')
  expect(place('', '')).toBe(join('/data/Stet', 'library'))
})

test('the app keeps one library by itself, however it is named', () => {
  expect(isOwnLibrary(place(undefined), '/data/Stet')).toBe(true)
  expect(isOwnLibrary(place('/data/Stet/../Stet/library/'), '/data/Stet')).toBe(true)
  expect(isOwnLibrary(place('/a'), '/data/Stet')).toBe(false)
})

test.each([
  [['electron', '--no-sandbox', '--user-data-dir=/x', '.', '--library=/a'], '/a'],
  [['electron', '.', '--library', 'a b'], 'a b'],
  [['electron', '.', '--library'], undefined],
  [['electron', '.', '-psn_0_1', '--type=x'], undefined],
])('among %j', (argv, chosen) => expect(chosenLibrary(argv).path).toBe(chosen))
