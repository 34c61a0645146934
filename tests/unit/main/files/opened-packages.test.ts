import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packagesIn, PackagesToOpen } from '../../../../src/main/files/opened-packages'
import { testFolder } from '../../../support/test-folder'

test('of the arguments, packages that are there are opened', () => {
  const folder = testFolder()
  for (const name of ['ferry.stet', 'Buses.STET', 'notes.txt']) writeFileSync(join(folder, name), '')
  const argv = ['app.stet', '--library=x.stet', 'ferry.stet', join(folder, 'Buses.STET'), 'notes.txt', 'gone.stet']
  expect(packagesIn(argv, folder)).toEqual([join(folder, 'ferry.stet'), join(folder, 'Buses.STET')])
})

test('packages wait until somebody takes them', () => {
  const packages = new PackagesToOpen()
  const taken: string[][] = []
  packages.open(['a.stet'])
  packages.open([])
  packages.goTo((paths) => taken.push(paths))
  packages.open(['b.stet', 'c.stet'])
  packages.open([])
  expect(taken).toEqual([['a.stet'], ['b.stet', 'c.stet']])
})
