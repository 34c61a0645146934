import type * as FileSystem from 'node:fs/promises'
import { cpSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Library } from '../../../../../src/main/library/library'
import { openLibrary } from '../../../../../src/main/library/local-library'
import { temporaryFolder } from '../../../../support/folders'
import { powerFor } from '../../../../support/power'
import { picture } from '../../../../support/real-pictures'
import { change, publish, story } from '../stories'
import { brokenLinks, build, filesOf } from './site'

vi.mock('node:fs/promises', async (original) =>
  (await import('../../../../support/power')).onPower(await original<typeof FileSystem>()),
)

let library: Library
/** After so many steps once the next run is looked at too. */
const EVERY = 5
const folders = {
  none: temporaryFolder(),
  fresh: temporaryFolder(),
  before: temporaryFolder(),
  after: temporaryFolder(),
}

const pages = (out: string) => new Map([...filesOf(out)].filter(([path]) => /^[^.](?!.*\/\.)/.test(path)))
const related = (...ids: string[]) => ids.map((id) => ({ id, title: `To ${id}`, story: id }))
const again = async (id: string, changes: Parameters<typeof change>[2]) => {
  await change(library, id, changes)
  await library.publish({ id, baseVersion: (await library.open(id)).version, by: 'Ana' })
}

/** Stories that lead to one another, then all that can become of such: another picture, another place, another section, no more. */
beforeAll(async () => {
  library = await openLibrary({ path: temporaryFolder() })
  const hero = async (name: string, width: number) => {
    const asset = await library.addAsset({ bytes: await picture('png', width, 40), name })
    return { asset, alt: name, caption: '', credit: '' }
  }
  const tags = [{ slug: 'harbours', name: 'Harbours' }]
  const one = await publish(
    library,
    story('One', { slug: 'one', section: 'City', hero: await hero('a.png', 60), tags }),
  )
  const two = await publish(library, story('Two', { slug: 'two', section: 'City', related: related(one) }))
  await again(one, { related: related(two) })
  const gone = await publish(library, story('Gone', { slug: 'gone', section: 'Arts' }))
  await build(library, folders.before)

  await again(one, { slug: 'uno', hero: await hero('b.png', 70) })
  const three = await publish(library, story('Three', { slug: 'three', section: 'World', related: related(two) }))
  const four = await publish(library, story('Four', { slug: 'four', related: related(three), tags }))
  await again(three, { related: related(two, four), tags: [{ slug: 'sea', name: 'Sea' }] })
  await again(two, { related: related(one, four) })
  await change(library, gone, { stage: 'withdrawn' })
  cpSync(folders.before, folders.after, { recursive: true })
  await build(library, folders.after)
  await build(library, folders.fresh)
}, 120_000)
afterAll(() => library.close())

test.each([
  ['none', 'fresh'],
  ['before', 'after'],
] as const)(
  'a site that stops between any two steps has no page that leads nowhere: from %s to %s',
  async (from, to) => {
    const wanted = pages(folders[to])
    let steps = 0
    for (let done = false; !done; steps++) {
      const out = temporaryFolder()
      cpSync(folders[from], out, { recursive: true })
      done = await powerFor(steps, () => build(library, out))
      const found = pages(out)
      expect([steps, brokenLinks(found)]).toEqual([steps, []])
      for (const [path, text] of found)
        if (path.endsWith('.html')) expect([path, text.slice(-8)]).toEqual([path, '</html>\n'])

      // The next run puts everything right.
      if (steps % EVERY === 0 || done) {
        await build(library, out)
        expect([steps, ...pages(out)]).toEqual([steps, ...wanted])
      }
      rmSync(out, { recursive: true })
    }
    expect(steps).toBeGreaterThan(100)
  },
  300_000,
)
