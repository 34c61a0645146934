import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../../src/main/library/library'
import { deskLibrary, rewrite, settle } from '../../../support/desks'
import { openedArticle } from '../../../support/libraries'
import { picture } from '../../../support/real-pictures'
import { noDisks, smallDisk } from '../../../support/small-disk'
import { PIXEL } from '../pixel'
import { BODY, bridge, goOut, overwrite, publishingDesk } from './publishing-desk'

const MEGABYTE = 1_000_000
const isRoot = process.getuid?.() === 0

/** The bytes of every file, by its path. */
function bytesIn(folder: string): [string, string][] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name !== 'ballast')
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path, readFileSync(path, 'latin1')])
}

/** Leaves so many bytes on a disk. Gives the way to make room. */
const fillBut = (disk: string, bytes: number) => {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(bavail * bsize - bytes))
  return () => rmSync(join(disk, 'ballast'))
}

/** Leaves no room on a disk. Gives the way to make some. */
const fill = (disk: string) => {
  const ballast = join(disk, 'ballast')
  for (let size = MEGABYTE; size > 100; size = size >> 1) {
    try {
      for (;;) appendFileSync(ballast, Buffer.alloc(size))
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
    }
  }
  return () => rmSync(ballast)
}

const headline = async (library: Library, id: string, text: string) => {
  await rewrite(library, id, (article) => ({ ...article, headline: text }))
  await goOut(library, id)
}

describe.skipIf(noDisks)(`pages in a desk's folder ${noDisks ? `(skipped: ${noDisks})` : ''}`, () => {
  it('that is full stay whole or are not there, edits still come in, and writing goes on when there is room', async () => {
    const { path: disk } = smallDisk(4 * MEGABYTE)
    const { folder, ana, ben, round, at, read, pages } = await publishingDesk(2, disk)
    const first = await bridge(ana)
    const asset = await ana.addAsset({ bytes: PIXEL, name: 'dot.png' })
    const figure = { type: 'figure' as const, id: 'f', asset, alt: 'A dot', caption: '', credit: '' }
    const edited = await bridge(ana, { headline: 'Ferry sails', body: [...BODY, figure] })
    await round(4)
    const before = bytesIn(folder)
    const makeRoom = fill(disk)
    await headline(ana, first, 'Bridge is closed')
    const third = await bridge(ana, { headline: 'Pier opens' })
    await settle([ana, ben])
    for (const each of pages) await each.publish()
    expect(bytesIn(folder)).toEqual(before)
    const full = { code: 'desk.full', params: { path: folder } }
    expect(pages[0]?.statuses()[0]).toMatchObject({ problem: full, left: [] })
    expect(await ana.desks()).toMatchObject([{ problem: full }])

    overwrite(at('ferry-sails', 'index.md'), 'Buses go round', 'Trams go round')
    for (let time = 0; time < 3; time++) for (const each of pages) await each.publish()
    expect((await openedArticle(ben, edited)).article.conflicts).toHaveLength(1)

    makeRoom()
    await round()
    expect(read('bridge-closes', 'index.html')).toContain('Bridge is closed')
    expect(read('pier-opens', 'index.md')).toContain('Buses go round')
    for (const each of pages) expect(each.statuses()[0]?.problem).toBeNull()
    expect((await openedArticle(ben, third)).article.headline).toBe('Pier opens')
  })

  it('leave the last room of its disk to what is shared, while edits come in, and go on when there is more', async () => {
    const { path: disk } = smallDisk(8 * MEGABYTE)
    const { folder, ana, ben, round, at, read, pages } = await publishingDesk(2, disk)
    const first = await bridge(ana)
    await round()
    const makeRoom = fillBut(disk, 300_000)
    await headline(ana, first, 'Bridge is closed')
    const second = await bridge(ana, { headline: 'Pier opens' })
    await settle([ana, ben])
    overwrite(at('bridge-closes', 'index.md'), 'Buses go round', 'Trams go round')
    await round()
    expect(await ana.desks()).toMatchObject([{ problem: null, toSend: 0 }])
    for (const id of [first, second]) expect((await openedArticle(ben, id)).article.stage).toBe('published')
    expect(readdirSync(at())).toEqual(['bridge-closes'])
    expect(read('bridge-closes', 'index.html')).toContain('Bridge closes')
    expect((await openedArticle(ben, first)).article.conflicts).toHaveLength(1)
    for (const each of pages)
      expect(each.statuses()[0]?.problem).toEqual({ code: 'desk.pages-no-room', params: { path: folder } })

    makeRoom()
    await round()
    expect(read('pier-opens', 'index.md')).toContain('Buses go round')
    for (const each of pages) expect(each.statuses()[0]?.problem).toBeNull()
  })

  it('wait one by one where their pictures would take that room', async () => {
    const { path: disk } = smallDisk(8 * MEGABYTE)
    const { ana, round, at, read, pages } = await publishingDesk(1, disk)
    const asset = await ana.addAsset({ bytes: await picture('png', 900, 600), name: 'pattern.png' })
    const { size } = statSync(await ana.assetPath(asset.hash))
    fillBut(disk, 400_000 + 2 * size)
    const figure = { type: 'figure' as const, id: 'f', asset, alt: 'A pattern', caption: '', credit: '' }
    await bridge(ana, { headline: 'Pattern shown', body: [...BODY, figure] })
    await bridge(ana)
    await round()
    expect(readdirSync(at())).toEqual(['bridge-closes'])
    expect(read('bridge-closes', 'index.md')).toContain('Buses go round')
    const refused = { code: 'desk.pages-no-room', params: { path: at('pattern-shown') } }
    expect(pages[0]?.statuses()[0]?.problem).toEqual(refused)
  })

  it('that is read-only are left as they are, while what colleagues share comes in', async () => {
    const { path: disk, makeReadOnly, makeWritable } = smallDisk(8 * MEGABYTE)
    const { ana, ben, round, at, read, pages, libraries } = await publishingDesk(2, disk)
    await bridge(ana)
    await round()
    const id = await bridge(ana, { headline: 'Pier opens' })
    await ana.syncDesks()
    makeReadOnly()
    await settle(libraries)
    for (const each of pages) await each.publish()
    expect((await openedArticle(ben, id)).article.headline).toBe('Pier opens')
    expect(readdirSync(at())).toEqual(['bridge-closes'])
    for (const each of pages)
      expect(each.statuses()[0]?.problem).toEqual({ code: 'desk.pages-refused', params: { path: at() } })
    makeWritable()
    await round()
    expect(read('pier-opens', 'index.md')).toContain('Pier opens')
    for (const each of pages) expect(each.statuses()[0]?.problem).toBeNull()
  })

  it('that is unmounted are not written to what lies beneath', async () => {
    const { path: disk, unmount } = smallDisk(8 * MEGABYTE)
    const { ana, pages, at, desk, read } = await publishingDesk(1, disk)
    await bridge(ana)
    await ana.syncDesks()
    unmount()
    await pages[0]?.publish()
    expect(readdirSync(disk)).toEqual([])
    expect(pages[0]?.statuses()[0]?.problem).toEqual({ code: 'desk.empty', params: { path: disk } })
    await ana.refillDesk(desk)
    await pages[0]?.publish()
    expect(read('bridge-closes', 'index.md')).toContain('Buses go round')
    expect(pages[0]?.statuses()[0]?.problem).toBeNull()
    expect(existsSync(at('bridge-closes', 'index.html'))).toBe(true)
  })
})

describe('pages in a folder that is away', () => {
  it('are said to wait, the folder is not made anew, and all goes on when it is back', async () => {
    const { folder, ana, pages, at, read, round } = await publishingDesk(1)
    const id = await bridge(ana)
    await round()
    await headline(ana, id, 'Bridge is closed')
    await ana.syncDesks()
    const away = `${folder}-away`
    renameSync(folder, away)
    await pages[0]?.publish()
    expect(existsSync(folder)).toBe(false)
    expect(pages[0]?.statuses()[0]?.problem).toEqual({ code: 'desk.gone', params: { path: folder } })
    renameSync(away, folder)
    await round()
    expect(read('bridge-closes', 'index.md')).toContain('Bridge is closed')
    expect(pages[0]?.statuses()[0]?.problem).toBeNull()
    expect(readdirSync(at('bridge-closes'))).toEqual(['index.html', 'index.md'])
  })

  it('go where the desk is, and not where another one lies', async () => {
    const { folder, ana, pages, at } = await publishingDesk(1)
    await bridge(ana)
    rmSync(join(folder, '.stet'), { recursive: true })
    await (await deskLibrary()).joinDesk({ folder, name: 'Sports desk' })
    await pages[0]?.publish()
    expect(existsSync(at())).toBe(false)
    expect(pages[0]?.statuses()[0]?.problem).toEqual({ code: 'desk.another', params: { path: folder } })
  })
})

describe.skipIf(isRoot)(
  `pages that may not be read or written${isRoot ? ' (skipped: root may everything)' : ''}`,
  () => {
    it('stay, are not taken for absent, and hold up no others', async () => {
      const { ana, pages, at, read, round } = await publishingDesk(1)
      const id = await bridge(ana)
      await round()
      const page = read('bridge-closes', 'index.md')
      await headline(ana, id, 'Bridge is closed')
      await bridge(ana, { headline: 'Pier opens' })
      const own = at('bridge-closes')
      for (const mode of [0o500, 0o000]) {
        chmodSync(own, mode)
        await round()
        expect(pages[0]?.statuses()[0]?.problem).toEqual({ code: 'desk.pages-refused', params: { path: own } })
        expect(read('pier-opens', 'index.md')).toContain('Buses go round')
      }
      chmodSync(own, 0o700)
      expect(read('bridge-closes', 'index.md')).toBe(page)
      await round()
      expect(read('bridge-closes', 'index.md')).toContain('Bridge is closed')
      expect(pages[0]?.statuses()[0]?.problem).toBeNull()
    })
  },
)
