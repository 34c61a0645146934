import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Holding } from '../../../../src/main/desk/desk-folder'
import { PlainFolder } from '../../../../src/main/desk/plain-folder'
import { exportStory } from '../../../../src/main/files/export-story'
import { PLAIN_MANNER } from '../../../../src/main/files/manner'
import { savedRelease } from '../../../../src/main/files/release'
import type { Library } from '../../../../src/main/library/library'
import type { Article } from '../../../../src/shared/article/article'
import { partedSource } from '../../../../src/shared/article/identity'
import type { Source } from '../../../../src/shared/article/source'
import { deskLibrary, paragraph, rewrite, save, settle, writeStory } from '../../../support/desks'
import { openedArticle, titles } from '../../../support/libraries'
import { sought } from '../../../support/sought'
import { testFolder } from '../../../support/test-folder'

const NAME = 'Zwölfkampfx'
const NOTE = 'Notizblockw'
const NEEDLES = [NAME, NOTE]
const named: Source = {
  id: 'source-1',
  csl: { type: 'interview', author: [{ literal: NAME }] },
  visibility: 'printed',
  description: 'a person with knowledge of the talks',
}
const { source: hidden, identity } = partedSource(named)
const putting = (source: Source) => (article: Article) => ({ ...article, sources: [source] })
const withHeadline = (headline: string) => (article: Article) => ({ ...article, headline })

async function member(folder: string): Promise<Library> {
  const library = await deskLibrary()
  await library.joinDesk({ folder, name: 'City desk' })
  return library
}

/** Makes the source confidential as its form does: who it is is kept first. */
async function hide(library: Library, id: string): Promise<void> {
  await library.keepIdentity({ source: named.id, identity })
  await save(library, id, putting(hidden))
}

/** The objects in a folder, and those of them that name the source. */
async function objectsIn(path: string): Promise<{ all: string[]; naming: string[] }> {
  const folder = new PlainFolder(path)
  const all = [...(await folder.names('objects'))].sort()
  const texts = await Promise.all(all.map(async (name) => Buffer.from((await folder.read('objects', name)) ?? '')))
  const naming = all.filter((_, index) => NEEDLES.some((needle) => texts[index]?.includes(needle)))
  return { all, naming }
}

/** That all have the same story, in which nobody is named, and find nobody. */
async function expectHidden(libraries: Library[], id: string): Promise<Article> {
  const jsons = await Promise.all(libraries.map(async (library) => (await library.open(id)).json))
  expect(new Set(jsons).size).toBe(1)
  for (const needle of NEEDLES) {
    expect(jsons[0]).not.toContain(needle)
    for (const library of libraries) {
      expect(await titles(library, { text: needle })).toEqual([])
      expect(await library.searchSources({ text: needle, limit: 9 })).toEqual([])
    }
  }
  return JSON.parse(jsons[0] ?? '') as Article
}

/** Two at a desk, and a story that names its source, which both have. */
async function sharedByName() {
  const folder = testFolder()
  const [ana, ben] = [await member(folder), await member(folder)]
  const desk = (await ana.desks())[0]?.id ?? ''
  const libraries = [ana, ben]
  const id = await writeStory(ana, { headline: 'Talks', sources: [named], body: [paragraph('p', 'They met.')] })
  await settle(libraries)
  return { folder, desk, ana, ben, libraries, id, before: await objectsIn(folder) }
}

describe('a source that becomes confidential after its story was shared', () => {
  it('is so for everybody, and what is shared from then on names nobody; nothing that was shared is changed', async () => {
    const { folder, ana, ben, libraries, id, before } = await sharedByName()
    const versions = (await ana.versions(id)).versions.map((version) => version.id)
    await hide(ana, id)
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    await settle(libraries)
    await rewrite(ben, id, withHeadline('Talks go on'), 'Ben')
    await settle(libraries)
    expect((await expectHidden(libraries, id)).headline).toBe('Talks go on')
    const { all, naming } = await objectsIn(folder)
    expect(before.naming).toHaveLength(1)
    expect(naming).toEqual(before.naming)
    expect(all).toEqual(expect.arrayContaining(before.all))
    expect(all).toHaveLength(before.all.length + 2)
    expect((await ana.versions(id)).versions.map((version) => version.id)).toEqual(expect.arrayContaining(versions))

    const out = testFolder()
    for (const library of libraries) {
      const [story] = await library.stored([id])
      if (!story) throw new Error('no story')
      await exportStory(
        library,
        savedRelease(story, Date.now()),
        join(out, 'story'),
        ['html', 'markdown'],
        PLAIN_MANNER,
      )
    }
    expect([...sought(out, NEEDLES)]).toEqual([])
  })

  it('is so though a colleague wrote on it meanwhile, whose words about it stay with them', async () => {
    const { folder, ana, ben, libraries, id, before } = await sharedByName()
    const noted = { ...named, note: NOTE, csl: { ...named.csl, title: `Call with ${NAME}` } }
    await rewrite(ben, id, (article) => ({ ...putting(noted)(article), kicker: 'Exclusive' }), 'Ben')
    await hide(ana, id)
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    await ana.syncDesks()
    await settle([ben, ana])
    const article = await expectHidden(libraries, id)
    expect(article).toMatchObject({ kicker: 'Exclusive', sources: [hidden], conflicts: [] })
    expect((await objectsIn(folder)).naming).toEqual(before.naming)
    expect(await ben.unsharedStories()).toEqual([])
    const texts = (await ben.versions(id)).versions.map(({ id: revision }) => ben.readVersion({ story: id, revision }))
    expect((await Promise.all(texts)).join()).toContain(NOTE)
    await rewrite(ana, id, withHeadline('Talks end'))
    await rewrite(ben, id, (now) => ({ ...now, kicker: 'Only here' }), 'Ben')
    await settle(libraries)
    expect(await expectHidden(libraries, id)).toMatchObject({ headline: 'Talks end', kicker: 'Only here' })
  })

  it('is so for a colleague who shared first, and whose words come in by name', async () => {
    const { folder, ana, ben, libraries, id } = await sharedByName()
    await rewrite(ben, id, putting({ ...named, note: NOTE }), 'Ben')
    await ben.syncDesks()
    const before = await objectsIn(folder)
    expect(before.naming).toHaveLength(2)
    await hide(ana, id)
    await settle(libraries)
    await expectHidden([ana], id)
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    await settle(libraries)
    await expectHidden(libraries, id)
    expect((await objectsIn(folder)).naming).toEqual(before.naming)
  })

  it('stays so for who joins later, who gets the history as it is', async () => {
    const { folder, ana, libraries, id, before } = await sharedByName()
    await hide(ana, id)
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    await settle(libraries)
    const eve = await member(folder)
    await settle([...libraries, eve])
    await expectHidden([...libraries, eve], id)
    expect((await objectsIn(folder)).naming).toEqual(before.naming)
    expect((await eve.whereNamed({ source: named.id, story: id })).versions).toBe(1)
  })

  it('makes no second history where the folder lost objects: they go there again as they were', async () => {
    const { folder, ana, libraries, id, before } = await sharedByName()
    await hide(ana, id)
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    await settle(libraries)
    const { all } = await objectsIn(folder)
    rmSync(join(folder, '.stet/objects'), { recursive: true })
    await settle(libraries)
    expect(await objectsIn(folder)).toEqual({ all, naming: before.naming })
    rmSync(join(folder, '.stet/objects'), { recursive: true })
    await ana.syncDesks()
    await rewrite(ana, id, withHeadline('Talks go on'))
    await settle(libraries)
    expect((await objectsIn(folder)).all).toHaveLength(all.length + 1)
    await expectHidden(libraries, id)
  })
})

describe('where a source that became confidential still stands by name', () => {
  it('is told: how much of a desk’s folder, since when, and who has that', async () => {
    const { desk, ana, ben, libraries, id } = await sharedByName()
    const people = ['Ana', 'Ben', 'Eve'].map((name) => ({ id: name, name, roles: [] }))
    await ana.changeDeskSettings({ desk, settings: { people, sections: [], limits: {} } })
    const file = {
      bytes: Buffer.from('Minutes'),
      name: 'minutes.pdf',
      mediaType: 'application/pdf',
      confidential: false,
    }
    const evidence = [{ id: 'e', excerpt: '', asset: await ana.addEvidence(file) }]
    await rewrite(ana, id, putting({ ...named, visibility: 'desk-only', evidence }))
    await settle(libraries)
    await rewrite(ben, id, withHeadline('Talks go on'), 'Ben')
    await settle(libraries)
    await save(ana, id, putting({ ...named, note: NOTE }))
    await ana.checkpoint({ id, reason: 'idle', by: 'Ana' })
    await hide(ana, id)
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    await settle(libraries)
    const [, first] = (await ana.versions(id)).versions.filter(({ shared }) => shared).toReversed()
    const stories = [{ id, title: 'Talks go on', objects: 3, since: first?.at }]
    const atDesk = { name: 'City desk', stories, files: 1, have: ['Ana', 'Ben'], may: ['Eve'] }
    expect(await ana.whereNamed({ source: named.id, story: id })).toMatchObject({ versions: 4, desks: [atDesk] })
    expect(await ben.whereNamed({ source: named.id, story: id })).toMatchObject({ desks: [atDesk] })
    expect(await ana.whereNamed({ source: 'another', story: id })).toMatchObject({ versions: 0, desks: [] })
  })

  it('is told of what readers were given with the name, and not of what they were not', async () => {
    const ana = await deskLibrary()
    const publish = async (source: Source) => {
      const id = await writeStory(ana, { headline: 'Talks', sources: [source], stage: 'in-review' })
      await ana.publish({ id, baseVersion: (await ana.open(id)).version, by: 'Ana' })
      return id
    }
    const printed = await publish(named)
    await publish({ ...named, visibility: 'desk-only' })
    const out = await ana.whereNamed({ source: named.id, story: printed })
    expect(out.published.map(({ id }) => id)).toEqual([printed])
  })
})

describe('a source that became confidential before its story was shared', () => {
  const history = async (ana: Library) => {
    const id = await writeStory(ana, { headline: 'Talks', sources: [named], body: [paragraph('p', 'They met.')] })
    await ana.nameVersion({ story: id, label: 'As told', by: 'Ana' })
    await hide(ana, id)
    await ana.nameVersion({ story: id, label: 'As agreed', by: 'Ana' })
    return id
  }

  it('is named nowhere in the folder: the history begins anew, and goes on as one', async () => {
    const folder = testFolder()
    const [ana, ben] = [await deskLibrary(), await deskLibrary()]
    const id = await history(ana)
    for (const library of [ana, ben]) await library.joinDesk({ folder, name: 'City desk' })
    await ana.shareStories({ ids: [id], by: 'Ana' })
    await settle([ana, ben])
    expect([...sought(folder, NEEDLES)]).toEqual([])
    expect((await ben.versions(id)).versions.map(({ label }) => label)).toContain('As agreed')
    const { versions, current } = await ana.versions(id)
    expect(versions.map(({ label, added }) => [label, added])).toEqual([
      ['As agreed', 0],
      ['As told', 0],
      [null, 3],
      [null, 0],
    ])
    expect(current).toBe(versions[0]?.id)
    expect(await ana.unsharedStories()).toEqual([])
    await rewrite(ben, id, withHeadline('Talks go on'), 'Ben')
    await rewrite(ana, id, (now) => ({ ...now, kicker: 'Exclusive' }))
    await settle([ana, ben])
    expect(await expectHidden([ana, ben], id)).toMatchObject({ headline: 'Talks go on', kicker: 'Exclusive' })
    expect([...sought(folder, NEEDLES)]).toEqual([])
  })

  it('is named nowhere though what named it was shared while the desk was paused', async () => {
    const folder = testFolder()
    const [ana, ben] = [await member(folder), await member(folder)]
    const [desk] = await ana.desks()
    const id = await writeStory(ana, { headline: 'Talks', body: [paragraph('p', 'They met.')] })
    await settle([ana, ben])
    const before = await objectsIn(folder)
    await ana.changeDesk({ desk: desk?.id ?? '', paused: true })
    await rewrite(ana, id, putting(named))
    await hide(ana, id)
    await rewrite(ana, id, withHeadline('Talks go on'))
    await ana.changeDesk({ desk: desk?.id ?? '', paused: false })
    await settle([ana, ben])
    expect(await expectHidden([ana, ben], id)).toMatchObject({ headline: 'Talks go on', sources: [hidden] })
    const after = await objectsIn(folder)
    expect(after.naming).toEqual([])
    expect(after.all).toHaveLength(before.all.length + 1)
  })

  it('waits with what nobody shared since, and goes on from what the desk has', async () => {
    const folder = testFolder()
    const [ana, ben] = [await member(folder), await member(folder)]
    const [desk] = await ana.desks()
    const id = await writeStory(ana, { headline: 'Talks', body: [paragraph('p', 'They met.')] })
    await settle([ana, ben])
    await ana.changeDesk({ desk: desk?.id ?? '', paused: true })
    await rewrite(ana, id, (article) => ({ ...putting(named)(article), kicker: 'Exclusive' }))
    await hide(ana, id)
    await ana.changeDesk({ desk: desk?.id ?? '', paused: false })
    await rewrite(ben, id, withHeadline('Talks go on'), 'Ben')
    await settle([ben, ana])
    expect((await openedArticle(ana, id)).article).toMatchObject({ headline: 'Talks go on', kicker: 'Exclusive' })
    expect(await ana.unsharedStories()).toEqual([id])
    expect([...sought(folder, NEEDLES)]).toEqual([])
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    await settle([ana, ben])
    expect(await expectHidden([ana, ben], id)).toMatchObject({ headline: 'Talks go on', kicker: 'Exclusive' })
  })

  it('is named nowhere though it becomes so while a folder is written to', async () => {
    const folder = testFolder()
    let meanwhile = async () => {}
    class Slow extends PlainFolder {
      override async names(holding: Holding) {
        if (holding === 'assets') await meanwhile()
        return super.names(holding)
      }
    }
    const ana = await deskLibrary({ openFolder: (path) => new Slow(path) })
    await ana.joinDesk({ folder, name: 'City desk' })
    const id = await writeStory(ana, { headline: 'Talks', sources: [named] })
    meanwhile = async () => {
      meanwhile = async () => {}
      await hide(ana, id)
    }
    await ana.syncDesks()
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    const ben = await member(folder)
    await settle([ana, ben])
    expect([...sought(folder, NEEDLES)]).toEqual([])
    await expectHidden([ana, ben], id)
  })

  it('goes into another desk’s folder without its past', async () => {
    const { ana, id } = await sharedByName()
    await hide(ana, id)
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    await ana.syncDesks()
    const [desk] = await ana.desks()
    await ana.leaveDesk(desk?.id ?? '')
    const folder = testFolder()
    await ana.joinDesk({ folder, name: 'New desk' })
    await ana.shareStories({ ids: [id], by: 'Ana' })
    const ben = await member(folder)
    await settle([ana, ben])
    expect([...sought(folder, NEEDLES)]).toEqual([])
    await expectHidden([ana, ben], id)
  })
})
