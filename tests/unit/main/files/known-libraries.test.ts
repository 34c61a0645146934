import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isKnownLibrary, rememberStories } from '../../../../src/main/files/known-libraries'
import { openLibrary } from '../../../../src/main/library/local-library'
import { chosenLibrary } from '../../../../src/main/app/chosen-library'
import { temporaryFolder } from '../../../support/folders'

test('a library is known once there were stories in it', async () => {
  const userData = temporaryFolder()
  const path = join(temporaryFolder(), 'library')
  const library = await openLibrary({ path })
  await rememberStories(Promise.resolve(library), userData)
  expect(isKnownLibrary(path, userData)).toBe(false)
  await library.create({ language: 'en', by: 'Ana' })
  for (let n = 0; n < 2; n++) await rememberStories(Promise.resolve(library), userData)
  expect(isKnownLibrary(`${path}/`, userData)).toBe(true)
  expect(isKnownLibrary(join(path, 'other'), userData)).toBe(false)
  await library.close()
})

test('an empty folder may be asked for as a new library', () => {
  expect(chosenLibrary(['--library', 'a', '--new-library'])).toEqual({ path: 'a', isNew: true })
  expect(chosenLibrary(['--library', 'a'])).toEqual({ path: 'a', isNew: false })
})
