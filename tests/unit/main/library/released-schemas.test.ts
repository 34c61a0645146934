import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { newestOf } from '../../../../src/main/store/migrate'
import { migrations } from '../../../../src/main/store/migrations/index'
import type { OpenStory } from '../../../../src/shared/bridge/story'
import { bundleForNode } from '../../../support/bundle'
import { inspect, testLibrary } from '../../../support/libraries'
import { randomOf } from '../../../support/random'
import { testFolder } from '../../../support/test-folder'

const FIXTURES = join(import.meta.dirname, '../../../fixtures/libraries')
const RELEASED = readdirSync(FIXTURES).filter((name) => /^schema-\d+$/.test(name))
const KILLS = process.env.STET_LONG ? 100 : 5

type Expected = OpenStory & { original: unknown }

function copyOf(name: string): { path: string; expected: Expected[] } {
  const path = join(testFolder(), 'library')
  cpSync(join(FIXTURES, name), path, { recursive: true })
  return { path, expected: JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')) as Expected[] }
}

/** Opens a library and compares every story, original and picture, byte for byte. */
async function expectAll(path: string, expected: Expected[]): Promise<void> {
  const library = await testLibrary({ path })
  expect((await library.info()).recovery).toBeNull()
  for (const { original, ...story } of expected) {
    expect(await library.open(story.id)).toEqual(story)
    expect(await library.originalOf(story.id)).toEqual(original)
    const { versions } = await library.versions(story.id)
    expect(versions.length).toBeGreaterThan(0)
    for (const { id } of versions) await library.readVersion({ story: story.id, revision: id })
  }
  const db = inspect(path)
  for (const hash of db.prepare('SELECT hash FROM asset').pluck().all() as string[]) await library.assetPath(hash)
  expect(db.pragma('user_version', { simple: true })).toBe(newestOf(migrations))
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  await library.close()
}

describe.each(RELEASED)('a library of %s', (name) => {
  let migrating: string
  beforeAll(async () => {
    const bundle = await bundleForNode('tests/unit/main/library/migrating.ts')
    migrating = bundle.file
    return bundle.remove
  })

  it('opens with everything that it held, and a backup of what it was', async () => {
    const { path, expected } = copyOf(name)
    await expectAll(path, expected)
    const [backup = ''] = readdirSync(join(path, 'backups'))
    expect(backup).toMatch(/-migration\.db$/)
    expect(inspect(join(path, 'backups'), backup).pragma('user_version', { simple: true })).toBe(Number(name.slice(7)))
  })

  it('is the old one or the new one when the migration is killed', async () => {
    const random = randomOf(process.env.STET_LONG ? Date.now() : 5)
    for (let kill = 0; kill < KILLS; kill++) {
      const { path, expected } = copyOf(name)
      const child = spawn(process.execPath, [migrating, path], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      await wait(random.between(0, 60))
      child.kill('SIGKILL')
      await once(child, 'close')
      await expectAll(path, expected)
      expect(readdirSync(join(path, 'backups')).filter((file) => !file.endsWith('.db'))).toEqual([])
    }
  })
})
