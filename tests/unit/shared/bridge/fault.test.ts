import { expect, test } from 'vitest'
import { faultOf } from '../../../../src/shared/bridge/fault'
import { StetError } from '../../../../src/shared/bridge/errors'

const SECRET = 'Ana Petrov told us /home/ana/leak.txt'

test('says what kind of error it was and where, and nothing of its message', () => {
  expect(faultOf(new TypeError(SECRET))).toMatch(/^TypeError at .*fault\.test\.ts:\d+:\d+$/)
  expect(faultOf(Object.assign(new Error(SECRET), { code: 'ENOENT' }))).toMatch(/^Error ENOENT at /)
  expect(faultOf(new StetError('library.busy'))).toContain('StetError library.busy')
})

test.each([
  SECRET,
  { message: SECRET },
  undefined,
  new Error(`${SECRET}\n    at ${SECRET} (leak.txt:1:1)`),
  Object.assign(new Error('x'), { name: SECRET, code: SECRET }),
  Object.assign(new Error('x'), { stack: `Error: x\n    at ${SECRET}` }),
])('never tells a secret (%#)', (error) => {
  const fault = faultOf(error)
  expect(fault).not.toMatch(/Ana|Petrov|leak/)
})
