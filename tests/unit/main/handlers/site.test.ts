import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import { temporaryFolder } from '../../../support/folders'
import { publish, story } from '../files/stories'
import { openHouse } from './house'

test('the site goes to the folder that was chosen, which is remembered; what it no longer needs goes with consent', async () => {
  const out = temporaryFolder()
  const offered: (string | undefined)[] = []
  const asked: [number, boolean][] = []
  const { ask, library, done } = await openHouse({
    chooseSiteFolder: async (last) => {
      offered.push(last)
      return out
    },
    mayRemove: async (...question) => asked.push(question) > 0,
  })
  const id = await publish(library, story('Ferry sails', { slug: 'ferry' }))
  expect(await ask('site.export', {})).toMatchObject({ path: out, stories: 1, written: 4, removed: 0, feeds: false })
  const page = join(out, 'stories/ferry/index.html')
  expect(existsSync(page)).toBe(true)
  await library.trash([id])
  expect(await ask('site.export', {})).toMatchObject({ stories: 0, removed: 1 })
  expect(existsSync(page)).toBe(false)
  expect(asked).toEqual([[1, true]])
  expect(offered).toEqual([undefined, out])
  expect(done).toContain('exporting 1 1')
})

test('a site that is stopped is no further than it was, and says so', async () => {
  const out = temporaryFolder()
  let impatient = true
  const { ask, library, done } = await openHouse({
    chooseSiteFolder: async () => {
      if (impatient) await ask('site.stop', {})
      return out
    },
  })
  await publish(library, story('Ferry sails', { slug: 'ferry' }))
  expect(await ask('site.export', {})).toMatchObject({ stopped: true, written: 0 })
  expect(done).toContain('exporting 0 0')
  impatient = false
  expect(await ask('site.export', {})).toMatchObject({ stopped: false, stories: 1 })
})

test('a published story with open conflicts stays out, and is named each time until they are settled', async () => {
  const out = temporaryFolder()
  const { ask, library } = await openHouse({ chooseSiteFolder: async () => out })
  const id = await publish(library, story('Ferry sails', { slug: 'ferry' }))
  await publish(library, story('Bridge closes', { slug: 'bridge' }))
  const conflicts: Article['conflicts'] = [{ id: 'c', place: 'kicker', base: '', ours: 'Port', theirs: 'Harbour' }]
  const set = async (open: Article['conflicts']) => {
    const { version, json } = await library.open(id)
    await library.save({
      id,
      baseVersion: version,
      json: JSON.stringify({ ...JSON.parse(json), conflicts: open }),
      by: 'Ana',
    })
  }
  await set(conflicts)
  for (const time of [1, 2])
    expect(await ask('site.export', {}), `${time}`).toMatchObject({ stories: 1, disputed: [id] })
  await set([])
  expect(await ask('site.export', {})).toMatchObject({ stories: 2, disputed: [] })
})
