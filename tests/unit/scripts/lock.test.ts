import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { alone } from '../../../scripts/setup/lock.mjs'
import { temporaryFolder } from '../../support/folders'

const lockFile = () => join(temporaryFolder(), 'deep/in/a.lock')

test('one works, the other waits', async () => {
  const file = lockFile()
  const events: string[] = []
  const worker = (name: string) =>
    alone(file, 'testing', async () => {
      events.push(`${name} in`)
      await pause(50)
      events.push(`${name} out`)
    })
  await Promise.all([worker('first'), worker('second')])
  expect(events).toEqual(['first in', 'first out', 'second in', 'second out'])
  expect(existsSync(file)).toBe(false)
})

test('work that fails leaves no lock', async () => {
  const file = lockFile()
  await expect(alone(file, 'testing', () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck')
  expect(existsSync(file)).toBe(false)
})

test('the lock of a process that is gone is taken over', async () => {
  const file = lockFile()
  const gone = spawnSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).stdout.trim()
  await alone(file, 'making the folder', () => Promise.resolve())
  writeFileSync(file, gone)
  expect(await alone(file, 'testing', async () => readFileSync(file, 'utf8'))).toBe(String(process.pid))
})
