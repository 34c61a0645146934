import type * as FileSystem from 'node:fs/promises'
import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { publishPages } from '../../../../src/main/files/desk-pages/publish-pages'
import { PLAIN_MANNER } from '../../../../src/main/files/manner'
import { powerFor } from '../../../support/power'
import { PIXEL } from '../pixel'
import { BODY, bridge, publishingDesk } from './publishing-desk'

vi.mock('node:fs/promises', async (original) =>
  (await import('../../../support/power')).onPower(await original<typeof FileSystem>()),
)

const OURS = /^(?:bridge-closes|index\.html|index\.md|images|dot-[0-9a-f]{12}(?:-\d+(?:x\d+)?)?\.\w+)$/
const DAY = 86_400_000

test('pages that a crash stopped leave nothing beside them that Git would carry, and what is left elsewhere goes later', async () => {
  const { ana, folder, desk, at } = await publishingDesk(1)
  const asset = await ana.addAsset({ bytes: PIXEL, name: 'dot.png' })
  const figure = { type: 'figure' as const, id: 'f', asset, alt: 'A dot', caption: '', credit: '' }
  await bridge(ana, { body: [...BODY, figure] })
  await ana.syncDesks()
  const turn = { desk, folder, manner: PLAIN_MANNER, turn: 0, now: Date.now(), isFull: false, report: () => undefined }
  let steps = 0
  for (let done = false; !done; steps++) {
    const record = { stories: {}, withheld: {} }
    done = await powerFor(steps, () => publishPages(ana, { ...turn, record }))
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
      /^stories./.test(each),
    ))
      for (const name of path.split(/[\\/]/).slice(1)) expect(name).toMatch(OURS)
    if (!done) rmSync(at(), { recursive: true, force: true })
  }
  expect(readdirSync(at('bridge-closes'))).toEqual(['images', 'index.html', 'index.md'])

  const unfinished = join(folder, '.stet/tmp')
  const left = readdirSync(unfinished)
  expect(left.length).toBeGreaterThan(5)
  writeFileSync(join(unfinished, 'somebody’s'), '')
  const ago = (name: string, days: number) =>
    utimesSync(join(unfinished, name), new Date(), new Date(Date.now() - days * DAY))
  for (const name of [...left, 'somebody’s']) ago(name, 3)
  const [young = ''] = left
  ago(young, 1)
  await ana.syncDesks()
  expect(readdirSync(unfinished).toSorted()).toEqual([young, 'somebody’s'].toSorted())
}, 120_000)
