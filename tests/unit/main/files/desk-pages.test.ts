import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../../src/main/library/library'
import type { Article } from '../../../../src/shared/article/article'
import { formatDate } from '../../../../src/shared/article/reference'
import { dayOf } from '../../../../src/shared/export/day-of'
import { settle as decide } from '../../../../src/shared/merge/settle'
import { deskLibrary, deskOf, paragraph, rewrite, save, settle, writeStory } from '../../../support/desks'
import { openedArticle } from '../../../support/libraries'
import { PIXEL } from '../pixel'
import { BODY, bridge, goOut, overwrite, pagesOf, publishingDesk } from './publishing-desk'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .toSorted()

const conflictsOf = async (library: Library, id: string) => (await openedArticle(library, id)).article.conflicts

const timesOf = (folder: string) => filesIn(folder).map((name) => statSync(join(folder, name)).mtimeMs)

describe('a desk that publishes', () => {
  it('has a folder for each story that is out, written once by whoever comes first', async () => {
    const { ana, ben, round, at, read, pages } = await publishingDesk()
    const asset = await ana.addAsset({ bytes: PIXEL, name: 'dot.png' })
    const figure = { type: 'figure' as const, id: 'f', asset, alt: 'A dot', caption: '', credit: '' }
    await bridge(ana, { body: [...BODY, figure] })
    await writeStory(ana, { headline: 'A draft' })
    await round()
    expect(readdirSync(at())).toEqual(['bridge-closes'])
    expect(filesIn(at('bridge-closes')).filter((name) => !/-\dx\d|-16x9/.test(name))).toEqual([
      expect.stringMatching(/^images\/dot-/),
      'index.html',
      'index.md',
    ])
    expect(read('bridge-closes', 'index.md')).toContain('The bridge closes on Monday.')
    expect(pages.map((each) => each.statuses()[0]?.stories)).toEqual([1, 1])
    const times = timesOf(at())
    await round()
    const later = pagesOf(ben)
    for (let turn = 0; turn < 3; turn++) await later.publish()
    expect(timesOf(at())).toEqual(times)
  })

  it('writes equal bytes on every computer, and anew what is missing, older or without its pictures', async () => {
    const { ana, ben, round, at, read, pages, libraries } = await publishingDesk()
    const id = await bridge(ana)
    await round()
    const first = read('bridge-closes', 'index.html')
    rmSync(at(), { recursive: true })
    await pages[1]?.publish()
    expect(read('bridge-closes', 'index.html')).toBe(first)
    const old = read('bridge-closes', 'index.md')
    await rewrite(ben, id, (article) => ({ ...article, headline: 'Bridge is closed' }), 'Ben')
    await goOut(ben, id, 'Ben')
    await round()
    expect(read('bridge-closes', 'index.md')).toContain('Bridge is closed')
    writeFileSync(at('bridge-closes', 'index.md'), old)
    await round()
    expect(read('bridge-closes', 'index.md')).toContain('Bridge is closed')
    for (const library of libraries) expect(await conflictsOf(library, id)).toEqual([])
    expect(readdirSync(at())).toEqual(['bridge-closes'])
  })

  it('tells days by the zone that the desk has agreed on, whatever each computer’s is', async () => {
    const { ana, desk, round, at, read, libraries, pages } = await publishingDesk()
    const late = { kind: 'correction', at: '2026-11-28T22:30:00.000Z', text: 'It was Tuesday.', by: 'Ana' } as const
    const early = { ...late, at: '2026-11-29T09:00:00.000Z', text: 'It was Wednesday.' }
    const id = await bridge(ana, {
      corrections: [
        { ...late, id: 'c' },
        { ...early, id: 'd' },
      ],
    })
    const { publication } = (await openedArticle(ana, id)).article
    for (const timeZone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
      await ana.changeDeskSettings({ desk, settings: { ...(await ana.deskSettings(desk)), timeZone } })
      await round(4)
      const day = formatDate(dayOf(publication?.firstPublishedAt ?? '', timeZone), 'en')
      expect(read('bridge-closes', 'index.html')).toContain(`${day}</time>`)
      const corrected = formatDate(dayOf(late.at, timeZone), 'en')
      expect(read('bridge-closes', 'index.md')).toContain(`**Correction, ${corrected}:** It was Tuesday.`)
    }
    const times = timesOf(at())
    await round(2)
    expect(timesOf(at())).toEqual(times)
    expect(pages.map((each) => each.statuses()[0]?.left)).toEqual([[], []])
    for (const library of libraries) expect(await conflictsOf(library, id)).toEqual([])
  })

  it('gives two stories of one name two folders, the same ones on every computer', async () => {
    const { ana, ben, pages, round, at, read, libraries } = await publishingDesk()
    await bridge(ana, { kicker: 'First' })
    const second = await writeStory(ben, { headline: 'Bridge closes', kicker: 'Second', body: BODY }, 'Ben')
    await goOut(ben, second, 'Ben')
    for (const each of pages) await each.publish()
    await settle(libraries)
    await round(5)
    expect(readdirSync(at()).toSorted()).toEqual(['bridge-closes', `bridge-closes-${second.slice(0, 8)}`])
    expect(read('bridge-closes', 'index.md')).toContain('First')
    expect(read(`bridge-closes-${second.slice(0, 8)}`, 'index.md')).toContain('Second')
    expect(pages.map((each) => each.statuses()[0]?.left)).toEqual([[], []])
  })

  it('shows of a withdrawn story its notice, and nothing of one under embargo, on hold or disputed', async () => {
    const { ana, ben, round, at, read, pages, publishing, libraries } = await publishingDesk()
    await publishing(false)
    const id = await bridge(ana)
    await bridge(ana, { headline: 'Later', embargo: { local: '2999-01-01T00:00', zone: 'Europe/London' } })
    await bridge(ana, { headline: 'Held' }).then((held) =>
      rewrite(ana, held, (article) => ({ ...article, legal: { hold: true, note: '' } })),
    )
    const disputed = await writeStory(ana, { headline: 'Disputed', body: BODY })
    await goOut(ana, disputed)
    await settle(libraries)
    const says = (text: string) => (article: Article) => ({ ...article, headline: text })
    await rewrite(ana, disputed, says('Disputed by Ana'))
    await rewrite(ben, disputed, says('Disputed by Ben'), 'Ben')
    await settle(libraries)
    await publishing(true)
    await round()
    expect(await conflictsOf(ana, disputed)).toHaveLength(1)
    expect(readdirSync(at())).toEqual(['bridge-closes'])
    await rewrite(ana, id, (article) => ({ ...article, stage: 'withdrawn' }))
    await round(4)
    expect(read('bridge-closes', 'index.html')).not.toContain('Monday')
    expect(pages.map((each) => each.statuses()[0]?.left)).toEqual([[], []])
    const times = timesOf(at())
    await round()
    expect(timesOf(at())).toEqual(times)
  })

  it('leaves alone what others put there, and what is no folder', async () => {
    const { ana, round, at, pages, folder } = await publishingDesk(1)
    mkdirSync(at(), { recursive: true })
    writeFileSync(at('notes.txt'), 'Mine')
    symlinkSync(folder, at('bridge-closes'))
    const id = await bridge(ana)
    await round()
    expect(pages[0]?.statuses()[0]?.problem).toMatchObject({ code: 'desk.no-stories' })
    expect(existsSync(join(folder, 'index.html'))).toBe(false)
    rmSync(at('bridge-closes'))
    await round()
    expect(pages[0]?.statuses()[0]?.problem).toBeNull()
    expect(await pages[0]?.pagesOf(id)).toEqual({ path: at('bridge-closes', 'index.html'), state: 'there' })
    expect(readFileSync(at('notes.txt'), 'utf8')).toBe('Mine')
  })

  it('is silent unless the desk says so, and where it is sealed', async () => {
    const { libraries, folder } = await deskOf(1)
    const [ana] = libraries as [Library]
    await bridge(ana)
    await pagesOf(ana).publish()
    expect(existsSync(join(folder, 'stories'))).toBe(false)
    const sealed = await deskLibrary()
    const place = join(folder, 'sealed')
    mkdirSync(place)
    const { id } = await sealed.joinDesk({ folder: place, name: 'Sealed', passphrase: 'four or five words' })
    await sealed.changeDeskSettings({ desk: id, settings: { people: [], sections: [], limits: {}, publish: true } })
    await bridge(sealed)
    await pagesOf(sealed).publish()
    expect(existsSync(join(place, 'stories'))).toBe(false)
  })
})

describe('a page that somebody edited', () => {
  it('while the next one was being made is looked at before that comes in its place', async () => {
    const { ana, at, round, read, pages } = await publishingDesk(1)
    const id = await bridge(ana)
    await round()
    await rewrite(ana, id, (article) => ({ ...article, kicker: 'Later' }))
    await goOut(ana, id)
    const stored = ana.stored.bind(ana)
    let times = 0
    ana.stored = async (ids) => {
      // Once its pages were looked at, before they are written.
      if (++times === 2) overwrite(at('bridge-closes', 'index.md'), 'Buses go round', 'Trams go round')
      return stored(ids)
    }
    await pages[0]?.publish()
    ana.stored = stored
    expect(times).toBe(2)
    expect(read('bridge-closes', 'index.md')).toContain('Trams go round')
    await round()
    expect(await conflictsOf(ana, id)).toHaveLength(1)
  })

  it.each(['index.md', 'index.html'])('comes back once as a proposal at its place (%s)', async (page) => {
    const { ana, ben, round, at, read, libraries } = await publishingDesk()
    const id = await bridge(ana)
    await round()
    await save(ben, id, (article) => ({ ...article, kicker: 'Unshared' }), 'Ben')
    overwrite(at('bridge-closes', page), 'Buses go round', 'Trams go round')
    await round(4)
    for (const library of libraries) {
      const [conflict, ...others] = await conflictsOf(library, id)
      expect([conflict?.place, others]).toEqual(['body/b', []])
      expect(conflict?.theirs).toMatchObject([{ content: [{ text: 'Trams go round.' }] }])
      expect((await openedArticle(library, id)).article.body).toEqual(BODY)
      expect(await library.disputesOf(id)).toMatchObject([{ page: { file: `stories/bridge-closes/${page}` } }])
    }
    expect((await openedArticle(ben, id)).article.kicker).toBe('Unshared')
    expect(read('bridge-closes', page)).toContain('Trams go round')
    const { versions } = await ana.versions(id)
    expect(versions.filter(({ reason }) => reason === 'import')).toHaveLength(1)
  })

  it('stays until it is decided: what is taken is in the story, what is declined is gone from the page', async () => {
    const { ana, ben, round, at, read, libraries } = await publishingDesk()
    const id = await bridge(ana)
    await round()
    overwrite(at('bridge-closes', 'index.md'), 'Buses go round', 'Trams go round')
    overwrite(at('bridge-closes', 'index.md'), 'Monday', 'Friday')
    await round(4)
    const [first, second] = (await conflictsOf(ana, id)).toSorted((a, b) => (a.place < b.place ? -1 : 1))
    await rewrite(ana, id, (article) => decide(article, first?.id ?? '', 'ours'))
    await round()
    expect(read('bridge-closes', 'index.md')).toContain('Friday')
    await rewrite(ben, id, (article) => decide(article, second?.id ?? '', 'theirs'), 'Ben')
    await round()
    await goOut(ben, id, 'Ben')
    await round(4)
    for (const library of libraries) {
      const { article } = await openedArticle(library, id)
      expect([article.body, article.conflicts]).toEqual([[BODY[0], paragraph('b', 'Trams go round.')], []])
    }
    expect(read('bridge-closes', 'index.md')).toContain('Monday')
    expect(read('bridge-closes', 'index.md')).toContain('Trams go round')
  })

  it('never covers newer words, and is one proposal though both found it before they met', async () => {
    const { ana, ben, at, pages, round, libraries } = await publishingDesk()
    const id = await bridge(ana)
    await round()
    await rewrite(ana, id, (article) => ({
      ...article,
      body: [BODY[0], paragraph('b', 'Buses go round the hill.')] as Article['body'],
    }))
    overwrite(at('bridge-closes', 'index.md'), 'Buses go round.', 'Slow buses go round.\n\nAnd a tram.')
    for (let turn = 0; turn < 3; turn++) for (const each of pages) await each.publish()
    expect(await conflictsOf(ben, id)).toHaveLength(1)
    await round(4)
    for (const library of libraries) {
      const { article } = await openedArticle(library, id)
      expect(article.body[1]).toEqual(paragraph('b', 'Buses go round the hill.'))
      expect(article.conflicts).toHaveLength(1)
      const taken = decide(article, article.conflicts[0]?.id ?? '', 'theirs')
      expect(taken.body.slice(1).map((block) => 'content' in block && block.content)).toEqual([
        [{ type: 'text', text: 'Slow buses go round the hill.' }],
        [{ type: 'text', text: 'And a tram.' }],
      ])
    }
  })

  it('that says the same though it looks otherwise proposes nothing', async () => {
    const { ana, at, round, libraries } = await publishingDesk()
    const id = await bridge(ana)
    await round()
    const page = at('bridge-closes', 'index.md')
    writeFileSync(page, readFileSync(page, 'utf8').replaceAll('\n', '\r\n'))
    utimesSync(page, 1, 1)
    await round(4)
    for (const library of libraries) expect(await conflictsOf(library, id)).toEqual([])
  })

  it('that is a link to elsewhere is not followed, to read or to write', async () => {
    const { ana, at, folder, round, pages } = await publishingDesk(1)
    await bridge(ana)
    await round()
    const elsewhere = join(folder, 'elsewhere.md')
    writeFileSync(elsewhere, readFileSync(at('bridge-closes', 'index.md'), 'utf8').replace('Monday', 'Friday'))
    rmSync(at('bridge-closes', 'index.md'))
    symlinkSync(elsewhere, at('bridge-closes', 'index.md'))
    await round(4)
    expect(pages[0]?.statuses()[0]?.left).toEqual(['stories/bridge-closes/index.md'])
    expect(readFileSync(elsewhere, 'utf8')).toContain('Friday')
  })

  it.each([
    ['is torn', () => ''],
    ['says nothing of where it is from', () => 'Trams go round.\n'],
    ['is a document', () => '{\\rtf1 Trams}'],
  ])('that %s is left alone and named', async (_, become) => {
    const { ana, at, round, read, pages, libraries } = await publishingDesk()
    const id = await bridge(ana)
    await round()
    writeFileSync(at('bridge-closes', 'index.md'), become())
    await round(4)
    expect(read('bridge-closes', 'index.md')).toBe(become())
    expect(pages[0]?.statuses()[0]?.left).toEqual(['stories/bridge-closes/index.md'])
    for (const library of libraries) expect(await conflictsOf(library, id)).toEqual([])
    rmSync(at('bridge-closes', 'index.md'))
    await round()
    expect(read('bridge-closes', 'index.md')).toContain('Buses go round')
    expect(pages[0]?.statuses()[0]?.left).toEqual([])
  })

  it('and names a version that is not here is said to, and is what it is once that comes', async () => {
    const { ana, ben, at, read, round, pages } = await publishingDesk()
    const id = await bridge(ana)
    await round()
    const place = at('bridge-closes', 'index.md')
    const old = read('bridge-closes', 'index.md')
    await rewrite(ana, id, (article) => ({ ...article, headline: 'Bridge is closed' }))
    await goOut(ana, id)
    for (let turn = 0; turn < 2; turn++) await pages[0]?.publish()
    overwrite(place, 'Buses go round', 'Trams go round')
    for (let turn = 0; turn < 3; turn++) await pages[1]?.publish()
    expect(pages[1]?.statuses()[0]).toMatchObject({
      unknown: ['stories/bridge-closes/index.html', 'stories/bridge-closes/index.md'],
      left: [],
    })
    expect(await pages[1]?.pagesOf(id)).toMatchObject({ state: 'unknown' })
    expect(await conflictsOf(ben, id)).toEqual([])
    expect(read('bridge-closes', 'index.md')).not.toBe(old)

    await round()
    expect(pages[1]?.statuses()[0]?.unknown).toEqual([])
    expect(await pages[1]?.pagesOf(id)).toMatchObject({ state: 'edited' })
    expect(await conflictsOf(ben, id)).toMatchObject([{ place: 'body/b' }])
  })

  it('and names a version that nobody has stays until somebody deletes it', async () => {
    const { ana, at, read, round, pages } = await publishingDesk(1)
    const id = await bridge(ana)
    await round()
    overwrite(
      at('bridge-closes', 'index.md'),
      (await openedArticle(ana, id)).article.publication?.revision ?? '',
      'f'.repeat(64),
    )
    await round()
    expect(pages[0]?.statuses()[0]?.unknown).toEqual(['stories/bridge-closes/index.md'])
    expect(read('bridge-closes', 'index.md')).toContain('f'.repeat(64))
    rmSync(at('bridge-closes', 'index.md'))
    await round()
    expect(pages[0]?.statuses()[0]?.unknown).toEqual([])
    expect(read('bridge-closes', 'index.md')).toContain('Buses go round')
  })

  it('is found when it is saved, between two looks', async () => {
    const { ana, at, round } = await publishingDesk(1)
    const id = await bridge(ana)
    await round()
    const watching = pagesOf(ana, 10)
    await watching.publish()
    overwrite(at('bridge-closes', 'index.md'), 'Buses go round', 'Trams go round')
    await expect.poll(() => conflictsOf(ana, id), { timeout: 10_000 }).toHaveLength(1)
  })
})
