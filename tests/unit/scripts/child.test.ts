import { expect, test } from 'vitest'
import { runAttached, runQuietly } from '../../../scripts/setup/child.mjs'

const node = (code: string) => ['-e', code]

test('a program’s exit code is passed on', async () => {
  expect(await runAttached(process.execPath, node('process.exit(7)'))).toBe(7)
})

test('a program that a signal ends has the code a shell gives it', async () => {
  expect(await runAttached(process.execPath, node("process.kill(process.pid, 'SIGTERM')"))).toBe(128 + 15)
})

test('a quiet program gives what it printed, on both streams', async () => {
  const { code, output } = await runQuietly(process.execPath, node("console.log('out'); console.error('err')"))
  expect(code).toBe(0)
  expect(output.split('\n').filter(Boolean).sort()).toEqual(['err', 'out'])
})

test('a program that doesn’t exist is an error', async () => {
  await expect(runQuietly('no-such-program', [])).rejects.toThrow('ENOENT')
})
