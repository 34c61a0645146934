import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { readBackupName } from '../../../../src/main/store/backup-files'
import { generateStory } from '../../../support/generate-story'
import { bundleForNode } from '../../../support/bundle'
import { addStory, inspect, testLibrary } from '../../../support/libraries'
import { randomOf } from '../../../support/random'

const KILLS = process.env.STET_LONG ? 100 : 5
const STORIES = 20

it('a process that is killed while it makes backups leaves whole ones only, and the library as it was', async () => {
  const bundle = await bundleForNode('tests/unit/main/library/backing-up.ts')
  onTestFinished(() => void bundle.remove())
  const library = await testLibrary()
  for (let seed = 0; seed < STORIES; seed++) await addStory(library, generateStory(seed, 400))
  const { path } = library
  await library.close()

  const random = randomOf(process.env.STET_LONG ? Date.now() : 11)
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, [bundle.file, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await wait(random.between(0, 200))
    child.kill('SIGKILL')
    await once(child, 'close')

    const again = await testLibrary({ path })
    expect(await again.info()).toMatchObject({ stories: STORIES, recovery: null })
    await again.close()
    const backups = readdirSync(join(path, 'backups'))
    expect(backups.filter((name) => readBackupName(name) === undefined)).toEqual([])
    for (const name of backups) {
      const copy = inspect(join(path, 'backups'), name)
      expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(copy.prepare('SELECT count(*) FROM story').pluck().get()).toBe(STORIES)
    }
  }
})
