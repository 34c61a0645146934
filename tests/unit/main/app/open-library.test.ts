import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOrRead } from '../../../../src/main/app/open-library'
import { openLibrary } from '../../../../src/main/library/local-library'
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
