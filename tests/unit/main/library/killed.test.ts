import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openLibrary } from '../../../../src/main/library/local-library'
import { checkCopy } from '../../../../src/main/store/check-database'
import { bundleForNode } from '../../../support/bundle'
import { inspect, openedArticle, titles } from '../../../support/libraries'
import { randomOf } from '../../../support/random'
import { testFolder } from '../../../support/test-folder'

const KILLS = process.env.STET_LONG ? 200 : 8

let saver: string
beforeAll(async () => {
  const bundle = await bundleForNode('tests/unit/main/library/saver.ts')
  saver = bundle.file
  return bundle.remove
})

/** Lets a process save until it is killed, and gives the last number that it printed. */
async function saveAndKill(path: string, after: number): Promise<number> {
  const child = spawn(process.execPath, [saver, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  await once(child.stdout, 'data')
  await wait(after)
  child.kill('SIGKILL')
  await once(child, 'close')
  return Number(printed.trimEnd().split('\n').at(-1))
}

describe('a process that is killed while it saves', () => {
  it('loses no save that was acknowledged, and leaves the library free and sound', async () => {
    const path = join(testFolder(), 'library')
    const random = randomOf(Number(process.env.STET_LONG ? Date.now() : 7))
    for (let kill = 0; kill < KILLS; kill++) {
      const acknowledged = await saveAndKill(path, random.between(0, 120))
      const library = await openLibrary({ path })
      const { rows } = await library.list({ filter: {}, offset: 0, limit: 10 })
      expect(rows).toHaveLength(1)
      const { article, version } = await openedArticle(library, rows[0]?.id ?? '')
      expect(version).toBeGreaterThanOrEqual(acknowledged)
      expect(article.headline).toBe(`Save ${version}`)
      expect(await titles(library, { text: `save ${version}` })).toEqual([`Save ${version}`])
      for (const { name } of await library.backups()) expect(checkCopy(join(path, 'backups', name), path)).toEqual([])
      expect(readdirSync(join(path, 'backups')).filter((name) => !name.endsWith('.db'))).toEqual([])
      await library.close()
    }
    expect(inspect(path).pragma('integrity_check', { simple: true })).toBe('ok')
  })
})
