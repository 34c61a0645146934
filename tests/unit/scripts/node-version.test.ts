import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const script = pathToFileURL(resolve(import.meta.dirname, '../../../scripts/setup/node-version.mjs')).href

const asNode = (version: string) =>
  spawnSync(
    process.execPath,
    ['-e', `Object.defineProperty(process.versions, 'node', { value: '${version}' }); import('${script}')`],
    { encoding: 'utf8' },
  )

test.each(['16.20.2', '18.20.4', '20.18.3'])('Node %s is refused with one sentence', (version) => {
  const { status, stderr } = asNode(version)
  expect(status).toBe(1)
  expect(stderr).toBe(`Stet needs Node 20.19 or newer, and this is Node ${version}.\n`)
})

test.each(['20.19.0', '22.0.0', '24.21.0', '100.0.0'])('Node %s is welcome', (version) => {
  expect(asNode(version)).toMatchObject({ status: 0, stderr: '' })
})
