import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../../../src/main/library/local-library'
import type { Library } from '../../../../src/main/library/library'
import { PlainFolder } from '../../../../src/main/desk/plain-folder'
import { sendStory } from '../../../../src/main/files/send-story'
import { StetError } from '../../../../src/shared/bridge/errors'
import { sha256 } from '../../../../src/main/store/hash'
import { type Article, newArticle } from '../../../../src/shared/article/article'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { deskLibrary, deskOf, paragraph, rewrite, save, settle, writeStory } from '../../../support/desks'
import { addStory, inspect, openedArticle, titles } from '../../../support/libraries'
import { png } from '../../../support/pictures'
import { testFolder } from '../../../support/test-folder'

type Two = [Library, Library]

async function twoAtADesk() {
  const { libraries, ...desk } = await deskOf(2)
  const [ana, ben] = libraries as Two
  return { ...desk, libraries, ana, ben }
}

const withHeadline = (headline: string) => (article: Article) => ({ ...article, headline })
function objectsIn(folder: string): string[] {
  const objects = join(folder, '.stet/objects')
  if (!existsSync(objects)) return []
  return readdirSync(objects, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rev'))
}

describe('a desk', () => {
  it('brings a story to everybody, and what each writes to all', async () => {
    const { libraries } = await deskOf(3)
    const [ana, ben, eve] = libraries as [Library, Library, Library]
    const id = await writeStory(ana, { headline: 'Harbour', body: [paragraph('a', 'One.'), paragraph('b', 'Two.')] })
    await settle(libraries)
    expect(await titles(ben)).toEqual(['Harbour'])
    const inBlock = (block: string, text: string) => (article: Article) => ({
      ...article,
      body: article.body.map((each) => (each.id === block ? paragraph(block, text) : each)),
    })
    await rewrite(ben, id, inBlock('a', 'One, by Ben.'), 'Ben')
    await rewrite(eve, id, inBlock('b', 'Two, by Eve.'), 'Eve')
    await save(ana, id, (article) => ({ ...article, kicker: 'Unshared' }))
    await settle(libraries)
    const texts = await Promise.all(libraries.map(async (each) => (await openedArticle(each, id)).article))
    for (const { body } of texts) expect(body).toEqual([paragraph('a', 'One, by Ben.'), paragraph('b', 'Two, by Eve.')])
    expect(texts.map(({ kicker }) => kicker)).toEqual(['Unshared', '', ''])
    expect(await ana.unsharedStories()).toEqual([id])
    expect(await ben.unsharedStories()).toEqual([])
    expect(await ben.sharingOf([id])).toMatchObject([{ merged: true, unshared: false, lastBy: expect.any(String) }])
    await ana.checkpoint({ id, reason: 'close', by: 'Ana' })
    await settle(libraries)
    const jsons = await Promise.all(libraries.map(async (each) => (await each.open(id)).json))
    expect(new Set(jsons).size).toBe(1)
    expect(await ana.unsharedStories()).toEqual([])
  })

  it('never gets what was taken out before sharing, nor a story that was only begun', async () => {
    const { ana, folder } = await twoAtADesk()
    const { id } = await ana.create({ language: 'en', by: 'Ana' })
    await ana.syncDesks()
    await save(ana, id, withHeadline('A secret name'))
    await ana.checkpoint({ id, reason: 'idle', by: 'Ana' })
    await ana.syncDesks()
    expect(objectsIn(folder)).toEqual([])
    expect(await ana.unsharedStories()).toEqual([id])
    await rewrite(ana, id, withHeadline('Harbour'))
    await ana.syncDesks()
    expect(objectsIn(folder)).toHaveLength(2)
    const plain = new PlainFolder(folder)
    for (const name of await plain.names('objects'))
      expect(Buffer.from((await plain.read('objects', name)) ?? []).toString()).not.toContain('secret')
  })

  it('gets stories that were here before only when they are shared, with what was shared of them before', async () => {
    const ana = await deskLibrary()
    const id = await addStory(ana, { headline: 'Old' })
    // As it was before parents were noted.
    inspect(ana.path).exec('DELETE FROM revision_parent')
    await save(ana, id, withHeadline('Older'))
    await ana.nameVersion({ story: id, label: 'First', by: 'Ana' })
    inspect(ana.path).exec('DELETE FROM revision_parent')
    const folder = testFolder()
    await ana.joinDesk({ folder, name: 'City' })
    await ana.syncDesks()
    const ben = await deskLibrary()
    await ben.joinDesk({ folder })
    await settle([ana, ben])
    expect(await titles(ben)).toEqual([])
    expect(await ana.shareStories({ ids: [id], by: 'Ana' })).toEqual({ stories: 1 })
    await settle([ana, ben])
    expect(await titles(ben)).toEqual(['Older'])
    expect((await ben.versions(id)).versions.map(({ label }) => label)).toEqual(['First', null])
  })

  it('gets a revision whose place in the library was that of one which went', async () => {
    const { libraries, folder, ana, ben } = await twoAtADesk()
    const id = await writeStory(ana, { headline: 'Harbour' })
    await settle(libraries)
    // Both write, so that each makes a merge that it gives up again when the other goes on.
    for (const [at, library] of [ana, ben, ana, ben].entries()) {
      await rewrite(library, id, (article) => ({ ...article, kicker: `Kicker ${at}` }), `${at}`)
      await rewrite(library === ana ? ben : ana, id, (article) => ({ ...article, summary: `Summary ${at}` }), `${at}`)
      await settle(libraries, 1)
    }
    await settle(libraries)
    expect(await ana.unsharedStories()).toEqual([])
    expect(await ben.unsharedStories()).toEqual([])
    expect((await ana.desks())[0]).toMatchObject({ toSend: 0 })
    const late = await deskLibrary()
    await late.joinDesk({ folder })
    await settle([late])
    expect((await late.open(id)).json).toBe((await ana.open(id)).json)
  })

  it('begins the history of a story anew that came cut off, and takes in what its sender writes later', async () => {
    const ana = await deskLibrary()
    const { ana: ben, ben: eve, libraries } = await twoAtADesk()
    const named = { id: 'c', csl: { type: 'interview', title: 'Wilma Flint' }, visibility: 'printed' as const }
    const id = await addStory(ana, { headline: 'Ferry', sources: [named] })
    await ana.keepIdentity({ source: 'c', identity: { csl: named.csl } as never })
    const brought = async (fields: Partial<Article>) => {
      await save(ana, id, (article) => ({ ...article, ...fields }))
      const path = join(testFolder(), 'story.stet')
      expect(await sendStory(ana, { id, by: 'Ana' }, path)).toMatchObject({ heldBack: true })
      return (await ben.importStories({ brought: [{ path }], language: 'en-GB', by: 'Ben' })).sent
    }
    expect(await brought({ sources: [] })).toMatchObject([{ how: 'added' }])
    await ben.shareStories({ ids: [id], by: 'Ben' })
    await settle(libraries)
    expect(await titles(eve)).toEqual(['Ferry'])
    await rewrite(eve, id, (article) => ({ ...article, kicker: 'By Eve' }), 'Eve')
    await settle(libraries)
    expect(await brought({ standfirst: 'By Ana' })).toMatchObject([{ how: 'merged' }])
    await ben.checkpoint({ id, reason: 'close', by: 'Ben' })
    await settle(libraries)
    for (const library of libraries) {
      expect((await openedArticle(library, id)).article).toMatchObject({ kicker: 'By Eve', standfirst: 'By Ana' })
      expect(await library.desks()).toMatchObject([{ held: 0, toSend: 0 }])
      expect(await library.unsharedStories()).toEqual([])
    }
  })

  it('brings the pictures of its stories, and shows none that is no picture', async () => {
    const { ana, ben, libraries } = await twoAtADesk()
    const asset = await ana.addAsset({ bytes: png(3, 2), name: 'harbour.png' })
    const figure = { type: 'figure', id: 'f', asset, alt: '', caption: '', credit: '' } as const
    const id = await writeStory(ana, { headline: 'Harbour', body: [figure] })
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const fake = { ...asset, hash: sha256(svg) }
    await writeStory(ana, { headline: 'Drawing', body: [{ ...figure, asset: fake }] })
    const desk = (await ana.desks())[0]?.folder ?? ''
    await new PlainFolder(desk).write('assets', { hash: fake.hash, bytes: svg, extension: 'png' })
    await settle(libraries)
    expect((await openedArticle(ben, id)).article.body).toEqual([figure])
    await expect(ben.assetPath(asset.hash)).resolves.toContain(asset.hash)
    await expect(ben.assetPath(fake.hash)).rejects.toMatchObject({ code: 'asset.not-found' })
    expect((await ben.desks())[0]?.wanted).toBe(0)
  })

  it('has a word list, templates and settings in common', async () => {
    const { ana, ben, libraries, desk } = await twoAtADesk()
    await ana.changeWords({ list: 'shared', add: ['Stet', 'Kyiv'], remove: [], by: 'Ana' })
    await ben.changeWords({ list: 'shared', add: ['Lviv'], remove: [], by: 'Ben' })
    await ana.saveTemplate({ name: 'Match report', json: JSON.stringify(newArticle('en')), by: 'Ana' })
    const people = [{ id: 'a', name: 'Ana', roles: ['editor'] }]
    await ana.changeDeskSettings({
      desk,
      settings: { people, sections: ['City'], limits: {}, timeZone: 'Europe/Kyiv' },
    })
    await settle(libraries)
    expect((await ana.words()).shared).toEqual(['Kyiv', 'Lviv', 'Stet'])
    expect(await ana.words()).toEqual(await ben.words())
    expect((await ben.templates({ language: 'en' })).map(({ name }) => name)).toContain('Match report')
    await ben.changeWords({ list: 'shared', add: [], remove: ['Kyiv'], by: 'Ben' })
    const others = [...people, { id: 'b', name: 'Ben', roles: [] }]
    await ben.changeDeskSettings({ desk, settings: { ...(await ben.deskSettings(desk)), people: others } })
    await settle(libraries)
    expect((await ana.words()).shared).toEqual(['Lviv', 'Stet'])
    expect(await ana.deskSettings(desk)).toEqual({
      people: others,
      sections: ['City'],
      limits: {},
      timeZone: 'Europe/Kyiv',
    })
  })

  it('is left alone while it is paused, and left with the stories staying', async () => {
    const { ana, ben, libraries, desk } = await twoAtADesk()
    await ben.changeDesk({ desk, paused: true })
    await writeStory(ana, { headline: 'Harbour' })
    await settle(libraries)
    expect(await titles(ben)).toEqual([])
    await ben.changeDesk({ desk, paused: false })
    await settle(libraries)
    expect(await titles(ben)).toEqual(['Harbour'])
    await ben.leaveDesk(desk)
    expect(await ben.desks()).toEqual([])
    expect(await titles(ben)).toEqual(['Harbour'])
    await expect(ben.leaveDesk(desk)).rejects.toMatchObject({ code: 'desk.not-joined' })
    await ben.joinDesk({ folder: (await ana.desks())[0]?.folder ?? '' })
    await settle(libraries)
    expect(await titles(ben)).toEqual(['Harbour'])
  })
})

describe('a story that somebody removed for good', () => {
  it('goes to the trash elsewhere, and comes back for all from there', async () => {
    const { ana, ben, libraries, folder } = await twoAtADesk()
    const id = await writeStory(ana, { headline: 'Harbour' })
    await settle(libraries)
    await ana.trash([id])
    await settle(libraries)
    expect(await titles(ben)).toEqual(['Harbour'])
    await ana.emptyTrash({ by: 'Eve' })
    await settle(libraries)
    expect(await titles(ben)).toEqual([])
    expect(await titles(ben, { trashed: true })).toEqual(['Harbour'])
    expect(await titles(ana, { trashed: true })).toEqual([])
    expect(await ben.sharingOf([id])).toMatchObject([{ lastBy: 'Eve' }])
    expect(objectsIn(folder)).toHaveLength(3)
    await ben.restore([id])
    await settle(libraries)
    expect(await titles(ana)).toEqual(['Harbour'])
    expect(await titles(ben)).toEqual(['Harbour'])
  })

  it('lives on where somebody wrote on it without knowing', async () => {
    const { ana, ben, libraries } = await twoAtADesk()
    const id = await writeStory(ana, { headline: 'Harbour' })
    await settle(libraries)
    await save(ben, id, withHeadline('Port'))
    await ana.trash([id])
    await ana.emptyTrash({ by: 'Ana' })
    await settle(libraries)
    expect(await titles(ben)).toEqual(['Port'])
    expect(await titles(ana)).toEqual(['Port'])
  })

  it('is asked about where many are, and can be kept for everybody', async () => {
    const { ana, ben, libraries, desk } = await twoAtADesk()
    const ids: string[] = []
    for (const headline of ['A', 'B', 'C', 'D', 'E', 'F']) ids.push(await writeStory(ana, { headline }))
    await settle(libraries)
    await ana.trash(ids.slice(0, 4))
    await ana.emptyTrash({ by: 'Ana' })
    await settle(libraries)
    expect((await titles(ben)).toSorted()).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    expect((await ben.desks())[0]?.removals).toEqual(ids.slice(0, 4).toSorted())
    await ben.answerRemovals({ desk, take: false, by: 'Ben' })
    await settle(libraries)
    expect((await titles(ana)).toSorted()).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    await ana.trash(ids.slice(1, 5))
    await ana.emptyTrash({ by: 'Ana' })
    await settle(libraries)
    await ben.answerRemovals({ desk, take: true, by: 'Ben' })
    expect((await titles(ben)).toSorted()).toEqual(['A', 'F'])
  })
})

describe('a desk folder that', () => {
  it('is gone is waited for, and goes on when it is back', async () => {
    const { ana, ben, libraries, folder } = await twoAtADesk()
    renameSync(folder, `${folder}-away`)
    const id = await writeStory(ana, { headline: 'Harbour' })
    expect(await ana.syncDesks()).toMatchObject([{ problem: { code: 'desk.gone', params: { path: folder } } }])
    expect(await ana.unsharedStories()).toEqual([id])
    renameSync(`${folder}-away`, folder)
    await settle(libraries)
    expect((await ana.desks())[0]?.problem).toBeNull()
    expect(await titles(ben)).toEqual(['Harbour'])
  })

  it('takes no more still gives what others write, and gets the rest when there is room', async () => {
    const { ben, folder } = await twoAtADesk()
    let isFull = true
    const openFolder = (path: string) => {
      const plain = new PlainFolder(path)
      const write = plain.write.bind(plain)
      plain.write = async (...file) => {
        if (isFull) throw new StetError('desk.full', { path })
        return write(...file)
      }
      return plain
    }
    const eve = await deskLibrary({ openFolder })
    await eve.joinDesk({ folder })
    await writeStory(ben, { headline: 'By Ben' }, 'Ben')
    await ben.syncDesks()
    const id = await writeStory(eve, { headline: 'By Eve' }, 'Eve')
    expect(await eve.syncDesks()).toMatchObject([{ problem: { code: 'desk.full' }, toSend: 2 }])
    expect((await titles(eve)).toSorted()).toEqual(['By Ben', 'By Eve'])
    expect(await eve.unsharedStories()).toEqual([id])
    isFull = false
    expect(await eve.syncDesks()).toMatchObject([{ problem: null, toSend: 0 }])
    await ben.syncDesks()
    expect((await titles(ben)).toSorted()).toEqual(['By Ben', 'By Eve'])
  })

  it('is empty though it was not gets nothing until somebody says so, and then everything', async () => {
    const { ana, ben, libraries, folder, desk } = await twoAtADesk()
    await writeStory(ana, { headline: 'Harbour' })
    await settle(libraries)
    const before = objectsIn(folder)
    rmSync(join(folder, '.stet'), { recursive: true })
    expect(await ana.syncDesks()).toMatchObject([{ problem: { code: 'desk.empty' } }])
    expect(readdirSync(folder)).toEqual([])
    expect(await titles(ana)).toEqual(['Harbour'])
    await ana.refillDesk(desk)
    expect(objectsIn(folder).toSorted()).toEqual(before.toSorted())
    await settle(libraries)
    expect((await ben.desks())[0]?.problem).toBeNull()
  })

  it('lost some of its files is filled again', async () => {
    const { ana, ben, libraries, folder } = await twoAtADesk()
    await writeStory(ana, { headline: 'Harbour' })
    await settle(libraries)
    const before = objectsIn(folder)
    rmSync(join(folder, '.stet/objects'), { recursive: true })
    await ben.syncDesks()
    expect(objectsIn(folder).toSorted()).toEqual(before.toSorted())
    expect(await titles(ana)).toEqual(['Harbour'])
  })

  it('has a torn file gets it anew from whoever has what it was', async () => {
    const { ana, ben, libraries, folder } = await twoAtADesk()
    const asset = await ana.addAsset({ bytes: png(3, 2), name: 'harbour.png' })
    const figure = { type: 'figure', id: 'f', asset, alt: '', caption: '', credit: '' } as const
    await writeStory(ana, { headline: 'Harbour', body: [figure] })
    await ana.syncDesks()
    const files = readdirSync(join(folder, '.stet'), { recursive: true, encoding: 'utf8' })
    const torn = files.filter((name) => /(?:rev|png)$/.test(name))
    expect(torn).toHaveLength(3)
    for (const name of torn) writeFileSync(join(folder, '.stet', name), 'torn')
    await settle(libraries, 6)
    expect(await titles(ben)).toEqual(['Harbour'])
    await expect(ben.assetPath(asset.hash)).resolves.toContain(asset.hash)
    for (const holding of ['objects', 'assets'] as const)
      expect(await new PlainFolder(folder).asked(holding)).toEqual([])
  })

  it('is another desk now is left alone', async () => {
    const { ana, folder } = await twoAtADesk()
    await writeStory(ana, { headline: 'Harbour' })
    writeFileSync(join(folder, '.stet/desk.json'), '{"format":1,"id":"other","name":"Other"}')
    expect(await ana.syncDesks()).toMatchObject([{ problem: { code: 'desk.another' } }])
    expect(await titles(ana)).toEqual(['Harbour'])
  })

  it('is the library itself, or no desk without a name, is refused', async () => {
    const ana = await deskLibrary()
    await expect(ana.joinDesk({ folder: ana.path, name: 'City' })).rejects.toMatchObject({ code: 'desk.in-library' })
    await expect(ana.joinDesk({ folder: testFolder() })).rejects.toMatchObject({ code: 'desk.no-name' })
    await expect(ana.joinDesk({ folder: '/nowhere', name: 'City' })).rejects.toMatchObject({ code: 'desk.gone' })
  })

  it('holds what a newer Stet wrote lets that wait, and goes on with the rest', async () => {
    const { ana, ben, libraries, folder } = await twoAtADesk()
    const id = await writeStory(ana, { headline: 'Harbour' })
    await settle(libraries)
    const [name] = [...(await new PlainFolder(folder).names('objects'))]
    const bytes = Buffer.from(
      canonicalJson({
        format: 1,
        kind: 'article',
        id,
        value: { schema: 2, unheardOf: true },
        parents: [name],
        author: 'Eve',
        at: '2030-01-01T00:00:00Z',
        reason: 'share',
        schema: 2,
        deleted: false,
      }),
    )
    await new PlainFolder(folder).write('objects', { hash: sha256(bytes), bytes, extension: 'rev' })
    await settle(libraries)
    expect(await ben.sharingOf([id])).toMatchObject([{ newer: true }])
    await rewrite(ana, id, withHeadline('Port'))
    await settle(libraries)
    expect(await titles(ben)).toEqual(['Port'])
  })
})

describe('a library that', () => {
  it('is set back to an old backup, or copied, does no harm', async () => {
    const { ana, ben, libraries, folder } = await twoAtADesk()
    const path = (await ana.info()).path
    const id = await writeStory(ana, { headline: 'Harbour' })
    await settle(libraries)
    const old = join(testFolder(), 'library')
    await ana.close()
    cpSync(path, old, { recursive: true })
    const again = await deskLibrary({ path })
    await rewrite(again, id, withHeadline('Port'))
    await settle([again, ben])
    await rewrite(ben, id, (article) => ({ ...article, kicker: 'By Ben' }), 'Ben')
    await again.publish({ id, baseVersion: (await again.open(id)).version, by: 'Ana' })
    await settle([again, ben])
    const back = await deskLibrary({ path: old })
    await settle([back, again, ben])
    const jsons = await Promise.all([back, again, ben].map(async (each) => (await each.open(id)).json))
    expect(new Set(jsons).size).toBe(1)
    expect(JSON.parse(jsons[0] ?? '')).toMatchObject({ headline: 'Port', kicker: 'By Ben' })
    expect(objectsIn(folder).length).toBeLessThan(8)
  })

  it('runs by itself takes in what comes, without being asked', async () => {
    const { ana, folder } = await twoAtADesk()
    const eve = await openLibrary({ path: join(testFolder(), 'library') })
    onTestFinished(() => eve.close())
    const arrived = new Promise((resolve) => {
      eve.onDesks(({ arrivals }) => arrivals.length > 0 && resolve(arrivals))
    })
    await eve.joinDesk({ folder })
    const id = await writeStory(ana, { headline: 'Harbour' })
    await ana.syncDesks()
    expect(await arrived).toEqual([{ id, by: 'Ana', isNew: true }])
    expect(await titles(eve)).toEqual(['Harbour'])
  })
})
