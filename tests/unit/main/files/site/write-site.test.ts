import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { areMany, pruneSite } from '../../../../../src/main/files/site/prune-site'
import { PLAIN_MANNER } from '../../../../../src/main/files/manner'
import { openLibrary } from '../../../../../src/main/library/local-library'
import type { Library } from '../../../../../src/main/library/library'
import type { Article } from '../../../../../src/shared/article/article'
import { formatDate } from '../../../../../src/shared/article/reference'
import { dayOf } from '../../../../../src/shared/export/day-of'
import { temporaryFolder } from '../../../../support/folders'
import { picture } from '../../../../support/real-pictures'
import { change, publish, put, story } from '../stories'
import { ADDRESS, brokenLinks, build, filesOf } from './site'

let library: Library
let out: string
beforeEach(async () => {
  library = await openLibrary({ path: temporaryFolder() })
  out = temporaryFolder()
})
afterEach(() => library.close())

const read = (path: string) => readFileSync(join(out, path), 'utf8')
const again = async (id: string, changes: Parameters<typeof change>[2]) => {
  await change(library, id, changes)
  await library.publish({ id, baseVersion: (await library.open(id)).version, by: 'Ana' })
}

describe('a site has', () => {
  test('what was published, in its lists, and nothing else', async () => {
    const ferry = await publish(library, story('Ferry sails', { slug: 'ferry', section: 'Harbour' }))
    await change(library, ferry, { headline: 'Ferry sails again, we think' })
    await put(library, story('A secret draft', { section: 'Secrets' }))
    await publish(library, story('Later', { embargo: { local: '2999-01-01T00:00', zone: 'UTC' } }))
    const outcome = await build(library, out)
    expect(outcome).toMatchObject({ stories: 1, failed: [], orphans: [] })
    const all = [...filesOf(out).values()].join('\n')
    expect(all).toContain('Ferry sails')
    expect(all).not.toMatch(/secret|Later|we think/i)
    expect(read('index.html')).toContain('<a href="stories/ferry/index.html">Ferry sails</a>')
    expect(read('sections/harbour/index.html')).toContain('<a href="../../stories/ferry/index.html">Ferry sails</a>')
  })

  test('an embargoed story from the moment on at which its embargo ends', async () => {
    await publish(library, story('Later', { slug: 'later', embargo: { local: '2126-03-01T00:00', zone: 'UTC' } }))
    expect((await build(library, out)).stories).toBe(0)
    expect((await build(library, out, { now: Date.UTC(2126, 2, 1) })).stories).toBe(1)
  })

  test('of a withdrawn story its address and its notice', async () => {
    const id = await publish(library, story('Ferry sinks', { slug: 'ferry', section: 'Harbour' }))
    await build(library, out)
    await change(library, id, { stage: 'withdrawn' })
    await build(library, out)
    expect(read('stories/ferry/index.html')).toContain('This story has been withdrawn')
    expect([...filesOf(out).values()].filter((text) => text.includes('About Ferry sinks'))).toEqual([])
    expect(read('index.html')).not.toContain('ferry')
  })

  test('links between stories, where both can be read', async () => {
    const pier = await publish(library, story('Pier opens', { slug: 'pier' }))
    const draft = await put(library, story('Pier closes', { slug: 'closes' }))
    const related = [
      { id: 'r1', title: 'Pier opens', story: pier },
      { id: 'r2', title: 'Pier closes', story: draft },
    ]
    const tags = [{ slug: 'harbours', name: 'Harbours' }]
    await publish(library, story('Ferry sails', { slug: 'ferry', related, tags }))
    await build(library, out)
    expect(read('stories/ferry/index.html')).toContain('<li><a href="../pier/index.html">Pier opens</a></li>')
    expect(read('stories/ferry/index.html')).toContain('<li>Pier closes</li>')
    expect(read('stories/ferry/index.html')).toContain('<a href="../../tags/harbours/index.html">Harbours</a>')
    await library.publish({ id: draft, baseVersion: (await library.open(draft)).version, by: 'Ana' })
    await build(library, out)
    expect(read('stories/ferry/index.html')).toContain('<li><a href="../closes/index.html">Pier closes</a></li>')
    await library.trash([pier])
    await build(library, out)
    expect(read('stories/ferry/index.html')).toContain('<li>Pier opens</li>')
  })

  test('pictures, and nothing that leads nowhere', async () => {
    const asset = await library.addAsset({ bytes: await picture('png', 60, 40), name: 'pier.png' })
    const hero = { asset, alt: 'A pier', caption: '', credit: '' }
    await publish(
      library,
      story('Pier & ferry', { slug: 'رصيف', section: 'كتّاب', language: 'ar', direction: 'rtl', hero }),
    )
    for (let n = 0; n < 45; n++) await publish(library, story(`Story ${n}`, { section: 'Sport' }))
    await build(library, out)
    const files = filesOf(out)
    expect(brokenLinks(files)).toEqual([])
    expect([...files.keys()].filter((path) => path.startsWith('sections/'))).toHaveLength(3)
    expect(read('index.html').match(/<article /g)).toHaveLength(26)
    expect(read('page-1.html').match(/<article /g)).toHaveLength(20)
    expect(read('page-1.html')).toContain('<article lang="ar" dir="rtl">')
    expect(read('stories/رصيف/index.html')).toMatch(
      /<html lang="ar" dir="rtl">[^]*<header class="masthead" lang="en-GB" dir="ltr">/,
    )
  })

  test('feeds with whole texts, which follow their stories', async () => {
    const asset = await library.addAsset({ bytes: await picture('png', 60, 40), name: 'pier.png' })
    const hero = { asset, alt: 'A pier', caption: '', credit: '' }
    const id = await publish(library, story('Ferry sails', { slug: 'ferry', hero }))
    await publish(library, story('Pier opens', { slug: 'pier' }))
    await build(library, out)
    const items = () => JSON.parse(read('feed.json')).items as { content_html: string }[]
    expect(items().map(({ content_html }) => content_html)).toEqual([
      expect.stringContaining('About Pier opens.'),
      expect.stringMatching(
        /<img src="https:\/\/harbour\.example\/news\/stories\/ferry\/images\/[^"]*"[^]*About Ferry sails\./,
      ),
    ])
    expect(read('feed.atom')).toContain('&lt;p&gt;About Pier opens.&lt;/p&gt;')
    await again(id, { body: [] })
    await build(library, out)
    expect(read('feed.json')).not.toContain('About Ferry sails.')
    expect((await build(library, out)).written).toBe(0)
    rmSync(join(out, 'feed.atom'))
    await build(library, out)
    expect(read('feed.atom')).toContain('About Pier opens.')
  })

  test('no feeds or sitemaps without an address', async () => {
    await publish(library, story('Ferry sails', { slug: 'ferry' }))
    const site = { name: 'Harbour Gazette', language: 'en-GB' }
    await build(library, out, { site })
    const paths = [...filesOf(out).keys()].filter((path) => !path.includes('.stet-'))
    expect(paths).toEqual(['404.html', 'index.html', 'stories/ferry/index.html', 'style.css'])
    await build(library, out)
    expect(read('stories/ferry/index.html')).toContain(`<link rel="canonical" href="${ADDRESS}stories/ferry/">`)
    expect(existsSync(join(out, 'feed.atom'))).toBe(true)
  })
})

describe('a second run', () => {
  test('writes nothing where nothing changed', async () => {
    await publish(library, story('Ferry sails', { slug: 'ferry' }))
    await put(library, story('A draft'))
    await build(library, out)
    const before = [...filesOf(out).keys()].map((path) => [
      path,
      statSync(join(out, path)).mtimeMs,
      statSync(join(out, path)).ino,
    ])
    const outcome = await build(library, out)
    expect(outcome.written).toBe(0)
    expect(
      [...filesOf(out).keys()].map((path) => [path, statSync(join(out, path)).mtimeMs, statSync(join(out, path)).ino]),
    ).toEqual(before)
  })

  test('makes only the pages anew that change, and what was lost', async () => {
    const ids: string[] = []
    for (const name of ['One', 'Two', 'Three'])
      ids.push(await publish(library, story(name, { slug: name.toLowerCase() })))
    await build(library, out)
    const made: number[] = []
    await again(ids[0] as string, { headline: 'One more' })
    await build(library, out, { progressed: (_, total) => made.push(total) })
    expect(made).toEqual([1])
    expect(read('stories/one/index.html')).toContain('One more')
    expect(read('index.html')).toContain('One more')
    rmSync(join(out, 'stories/two/index.html'))
    expect((await build(library, out)).written).toBe(1)
    expect(brokenLinks(filesOf(out))).toEqual([])
  })

  test('makes a list anew that was lost, or that a crash left as it was announced', async () => {
    await publish(library, story('Ferry sails', { slug: 'ferry', section: 'Harbour' }))
    await build(library, out)
    const before = filesOf(out)
    rmSync(join(out, 'sections/harbour/index.html'))
    expect((await build(library, out)).written).toBeGreaterThan(0)
    expect(filesOf(out)).toEqual(before)
    const manifest = JSON.parse(read('.stet-site.json'))
    writeFileSync(join(out, 'index.html'), 'half')
    writeFileSync(
      join(out, '.stet-site.json'),
      JSON.stringify({ ...manifest, files: { ...manifest.files, 'index.html': '' } }),
    )
    expect((await build(library, out)).written).toBe(1)
    expect(filesOf(out)).toEqual(before)
  })

  test('tells all days anew when the newsroom’s time zone is another', async () => {
    const id = await publish(library, story('Ferry sails', { slug: 'ferry' }))
    const { publication } = JSON.parse((await library.open(id)).json) as Article
    await build(library, out)
    for (const timeZone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
      const site = { name: 'Harbour Gazette', language: 'en-GB', address: ADDRESS, timeZone }
      expect(await build(library, out, { site, manner: { ...PLAIN_MANNER, timeZone } })).toMatchObject({ failed: [] })
      const at = publication?.firstPublishedAt ?? ''
      const day = formatDate(dayOf(at, timeZone), 'en-GB')
      expect(read('stories/ferry/index.html')).toContain(`<time datetime="${at}">${day}</time>`)
      expect(read('index.html')).toContain(`<time datetime="${at}">${day}</time>`)
    }
  })

  test('leaves a page where a story was before', async () => {
    const id = await publish(library, story('Ferry sails', { slug: 'ferry' }))
    await build(library, out)
    await again(id, { slug: 'ferry-sails' })
    const outcome = await build(library, out)
    expect(outcome.orphans).toEqual([])
    expect(read('stories/ferry/index.html')).toContain('url=../ferry-sails/index.html')
    expect((await build(library, out)).written).toBe(0)
  })
})

describe('a site that is stopped', () => {
  test('goes on where it was, and leads nowhere that isn’t there', async () => {
    for (let n = 0; n < 30; n++) await publish(library, story(`Story ${n}`, { tags: [{ slug: 'sea', name: 'Sea' }] }))
    const stop = new AbortController()
    const first = await build(library, out, {
      stopped: stop.signal,
      progressed: (done) => void (done === 10 && stop.abort()),
    })
    expect(first).toMatchObject({ stopped: true, orphans: [], failed: [] })
    expect(first.stories).toBeGreaterThanOrEqual(10)
    expect(first.stories).toBeLessThan(30)
    expect(brokenLinks(filesOf(out))).toEqual([])
    const made: number[] = []
    const second = await build(library, out, { progressed: (_, total) => made.push(total) })
    expect(second).toMatchObject({ stopped: false, stories: 30, orphans: [] })
    expect(made).toHaveLength(30 - first.stories)
  })

  test('before anything was written is as it was', async () => {
    await publish(library, story('Ferry', { slug: 'ferry' }))
    await build(library, out)
    const before = filesOf(out)
    await library.trash([await publish(library, story('Pier'))])
    expect(await build(library, out, { stopped: AbortSignal.abort() })).toMatchObject({ stopped: true, stories: 1 })
    expect(filesOf(out)).toEqual(before)
  })
})

describe('files that are not, or no longer, of the site', () => {
  test('are never written over', async () => {
    await publish(library, story('Ferry sails', { slug: 'ferry' }))
    writeFileSync(join(out, 'index.html'), 'mine')
    await expect(build(library, out)).rejects.toMatchObject({ code: 'site.taken', params: { path: 'index.html' } })
    expect(read('index.html')).toBe('mine')
  })

  test('stay until somebody consents, and go then but for what others changed', async () => {
    const [ferry, pier] = [
      await publish(library, story('Ferry', { slug: 'ferry' })),
      await publish(library, story('Pier', { slug: 'pier' })),
    ]
    await build(library, out)
    writeFileSync(join(out, 'stories/pier/index.html'), 'changed by hand')
    mkdirSync(join(out, 'mine'))
    writeFileSync(join(out, 'mine/note.txt'), 'mine')
    await library.trash([ferry, pier])
    const { orphans } = await build(library, out)
    expect(orphans).toEqual(['stories/ferry/index.html', 'stories/pier/index.html'])
    expect(existsSync(join(out, 'stories/ferry/index.html'))).toBe(true)
    expect(await pruneSite(out)).toBe(1)
    expect(existsSync(join(out, 'stories/ferry'))).toBe(false)
    expect(read('stories/pier/index.html')).toBe('changed by hand')
    expect(read('mine/note.txt')).toBe('mine')
    expect((await build(library, out)).orphans).toEqual([])
  })

  test('go without a word where they are the pictures that a page no longer shows', async () => {
    const bytes = [await picture('png', 60, 40), await picture('png', 70, 40)] as const
    const hero = async (index: 0 | 1) => {
      const asset = await library.addAsset({ bytes: bytes[index], name: `${index}.png` })
      return { asset, alt: 'A pier', caption: '', credit: '' }
    }
    const id = await publish(library, story('Ferry', { slug: 'ferry', hero: await hero(0) }))
    for (let n = 0; n < 40; n++) await publish(library, story(`Story ${n}`))
    await build(library, out)
    const images = () => [...filesOf(out).keys()].flatMap((path) => path.split('stories/ferry/images/')[1] ?? [])
    writeFileSync(join(out, 'stories/ferry/images/mine.png'), 'mine')
    const before = images()
    await again(id, { hero: await hero(1) })
    expect((await build(library, out)).orphans).toEqual([])
    expect(images()).toHaveLength(before.length)
    expect(images().filter((name) => before.includes(name))).toEqual(['mine.png'])
    await again(id, { slug: 'ferries' })
    expect((await build(library, out)).orphans).toEqual([])
    expect(images()).toEqual(['mine.png'])
    expect(brokenLinks(filesOf(out))).toEqual([])
  })

  const noted = () => join(out, '.stet-site.json')

  test.each(['../outside.txt', 'stories/../../outside.txt', '/outside.txt'])(
    'are none that a manifest names outside the folder: %s',
    async (path) => {
      await build(library, out)
      const manifest = JSON.parse(read('.stet-site.json'))
      const outside = join(out, '..', 'outside.txt')
      writeFileSync(outside, 'mine')
      writeFileSync(noted(), JSON.stringify({ ...manifest, files: { [path]: '' }, orphans: [path] }))
      await expect(pruneSite(out)).rejects.toMatchObject({ code: 'site.manifest', params: { path: noted() } })
      expect(readFileSync(outside, 'utf8')).toBe('mine')
      rmSync(outside)
    },
  )

  test.each(['stories/../../outside/', '../outside/', 'stories/', 'stories/ferry/../../../outside/', 'C:\\outside/'])(
    'are none below a folder that a card names elsewhere: %s',
    async (folder) => {
      const id = await publish(library, story('Ferry sails', { slug: 'ferry' }))
      await build(library, out)
      const manifest = JSON.parse(read('.stet-site.json'))
      manifest.stories[id].card.folder = folder
      writeFileSync(noted(), JSON.stringify(manifest))
      const book = join(out, 'stories/.stet-folders.json')
      writeFileSync(book, readFileSync(book, 'utf8').replaceAll('"ferry"', JSON.stringify(folder.slice(8, -1) || 'x')))
      const site = { name: 'Another name', language: 'en', address: ADDRESS }
      const before = filesOf(out)
      await expect(build(library, out, { site })).rejects.toMatchObject({ code: 'site.manifest' })
      expect(filesOf(out)).toEqual(before)
      expect(existsSync(join(out, '..', 'outside'))).toBe(false)
    },
  )

  test('are none below a folder that the book of folders names elsewhere', async () => {
    await publish(library, story('Ferry sails', { slug: 'ferry' }))
    await build(library, out)
    const book = join(out, 'stories/.stet-folders.json')
    writeFileSync(book, readFileSync(book, 'utf8').replace('"folder": "ferry"', '"folder": "../../outside"'))
    await expect(build(library, out)).rejects.toMatchObject({ code: 'export.book' })
    await build(library, out)
    expect(existsSync(join(out, '..', 'outside'))).toBe(false)
    expect(read('stories/ferry/index.html')).toContain('About Ferry sails')
  })

  test('stay where they are when the book of folders is torn', async () => {
    const first = await publish(library, story('Ferry sails'))
    const second = await publish(library, story('Ferry sails'))
    await build(library, out)
    const paths = [...filesOf(out).keys()]
    writeFileSync(join(out, 'stories/.stet-folders.json'), '{"stories": {"')
    await expect(build(library, out)).rejects.toMatchObject({ code: 'export.book' })
    for (const id of [first, second]) await again(id, { headline: 'Ferry sailed' })
    await build(library, out)
    expect([...filesOf(out).keys()].filter((path) => !path.endsWith('.broken'))).toEqual(paths)
    for (const name of ['ferry-sails', 'ferry-sails-2'])
      expect(read(`stories/${name}/index.html`)).toContain('Ferry sailed')
  })

  test.each([
    ['torn', (text: string) => text.slice(0, 200)],
    ['empty', () => ''],
    ['of a newer Stet', (text: string) => text.replace('"form":1', '"form":2')],
  ])('are safe where the manifest is %s', async (_, become) => {
    await publish(library, story('Ferry sails', { slug: 'ferry' }))
    await build(library, out)
    const whole = read('.stet-site.json')
    writeFileSync(noted(), become(whole))
    const before = filesOf(out)
    await publish(library, story('Pier opens', { slug: 'pier' }))
    await expect(build(library, out)).rejects.toMatchObject({ code: 'site.manifest', params: { path: noted() } })
    expect(filesOf(out)).toEqual(before)
    writeFileSync(noted(), whole)
    expect((await build(library, out)).stories).toBe(2)
  })

  test('are many above a tenth of the site', () => {
    expect([areMany(0, 0), areMany(10, 90), areMany(11, 89), areMany(1, 0)]).toEqual([false, false, true, true])
  })
})
