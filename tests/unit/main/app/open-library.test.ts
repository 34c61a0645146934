import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOrRead } from '../../../../src/main/app/open-library'
import type { LibraryOptions } from '../../../../src/main/library/library'
import { openLibrary } from '../../../../src/main/library/local-library'
import { type Problem, problemOf, StetError } from '../../../../src/shared/bridge/errors'
import { sentenceOf } from '../../../../src/shared/messages/translate'
import { temporaryFolder } from '../../../support/folders'

test('the first writes, the second reads', async () => {
  const path = temporaryFolder()
  const first = await openOrRead(openLibrary, { path })
  const second = await openOrRead(openLibrary, { path })
  expect([(await first.info()).readOnly, (await second.info()).readOnly]).toEqual([false, true])
  await expect(second.create({ language: 'en-GB', by: '' })).rejects.toMatchObject({ code: 'library.read-only' })
  await Promise.all([first.close(), second.close()])
})

test('anything else that is wrong is said', async () => {
  const problem = Object.assign(new Error('x'), { code: 'library.newer' })
  const connect = () => Promise.reject(problem)
  await expect(openOrRead(connect, { path: join(temporaryFolder(), 'a') })).rejects.toBe(problem)
})

test.each([
  ['library.not-writable', 'not-writable'],
  ['library.disk-full', 'disk-full'],
  ['library.busy', 'busy'],
] as const)('what stands in the way of writing, such as %s, is told', async (code, because) => {
  const path = join(temporaryFolder(), 'library')
  await (await openLibrary({ path })).close()
  const refusing = (options: LibraryOptions) =>
    options.readOnly ? openLibrary(options) : Promise.reject(new StetError(code, { path }))
  const library = await openOrRead(refusing, { path })
  expect(await library.info()).toMatchObject({ readOnly: true, readOnlyBecause: because })
  const refused = library.create({ language: 'en', by: '' }).catch(problemOf)
  expect(sentenceOf((await refused) as Problem)).toMatch(
    /^This library is open for reading only, because .+ start Stet again\.$/,
  )
  await library.close()
  await expect(openOrRead(refusing, { path: join(path, 'none') })).rejects.toMatchObject({ code })
})
