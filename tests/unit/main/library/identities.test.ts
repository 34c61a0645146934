import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLog } from '../../../../src/main/app/log'
import { exportStory } from '../../../../src/main/files/export-story'
import { PLAIN_MANNER } from '../../../../src/main/files/manner'
import { savedRelease } from '../../../../src/main/files/release'
import { saveCopy } from '../../../../src/main/files/save-copy'
import type { Library } from '../../../../src/main/library/library'
import { openLibrary } from '../../../../src/main/library/local-library'
import { sha256 } from '../../../../src/main/store/hash'
import {
  addPrivateFile,
  filesOfIdentity,
  hasPrivateFile,
  readIdentity,
  readPrivateFile,
  removeIdentity,
  removeUnnamedFiles,
} from '../../../../src/main/store/identities'
import { openWritableStore } from '../../../../src/main/store/open-store'
import { salvagePrivate } from '../../../../src/main/store/salvage-private'
import { Identity, partedSource } from '../../../../src/shared/article/identity'
import type { Article } from '../../../../src/shared/article/article'
import type { Source } from '../../../../src/shared/article/source'
import { StetError } from '../../../../src/shared/bridge/errors'
import { deskLibrary } from '../../../support/desks'
import { addStory, inspect, openedArticle, testLibrary, titles } from '../../../support/libraries'
import { sought } from '../../../support/sought'
import { testFolder } from '../../../support/test-folder'

/** Words that stand nowhere else, one for each place in which somebody can say who a source is. */
const SENTINELS = {
  name: 'Zwölfkampfx',
  title: 'Quellwässerj',
  elsewhere: 'Fremdfeldq',
  contact: 'Ruffnummerv',
  reach: 'Treffpunktz',
  accessed: '1999-12-31',
  archiveUrl: 'https://archiv.example/Geheimarchivk',
  note: 'Notizblockw',
  excerpt: 'Belegstellex',
  fileName: 'Beweisdateij',
  bytes: 'Dateiinhaltq',
}
const NEEDLES = Object.values(SENTINELS)
const NOWHERE = { versions: 0, backups: 0, desks: [], published: [] }
const DESCRIPTION = 'a person with knowledge of the talks'

/** A source with a sentinel in each field that may name it, and its file in the library. */
async function whole(library: Library, confidential: boolean): Promise<Source> {
  const bytes = Buffer.from(SENTINELS.bytes)
  const name = `${SENTINELS.fileName}.pdf`
  const asset = await library.addEvidence({ bytes, name, mediaType: 'application/pdf', confidential })
  return {
    id: 'source-1',
    csl: {
      type: 'interview',
      title: SENTINELS.title,
      author: [{ literal: SENTINELS.name }],
      custom: { other: SENTINELS.elsewhere },
    },
    visibility: confidential ? 'confidential' : 'printed',
    terms: 'background',
    description: DESCRIPTION,
    knownTo: 'Ana Petrov',
    accessed: SENTINELS.accessed,
    archiveUrl: SENTINELS.archiveUrl,
    note: SENTINELS.note,
    evidence: [{ id: 'e', excerpt: SENTINELS.excerpt, asset }],
  }
}

function asConfidential(source: Source): { source: Source; identity: Identity } {
  const parts = partedSource(source)
  return { ...parts, identity: { ...parts.identity, contact: SENTINELS.contact, reach: SENTINELS.reach } }
}

const citing = (source: Source): Partial<Article> => ({
  headline: 'Talks',
  sources: [source],
  body: [
    {
      type: 'paragraph',
      id: 'p1',
      content: [
        { type: 'text', text: 'They will meet again.' },
        { type: 'citation', items: [{ sourceId: source.id }] },
      ],
    },
  ],
})

/** Does with a story all that leaves something on the disk. */
async function liveWith(library: Library & { path: string }, id: string, out: string): Promise<void> {
  for (let n = 0; n < 8; n++) {
    const { article, version } = await openedArticle(library, id)
    await library.save({
      id,
      baseVersion: version,
      json: JSON.stringify({ ...article, standfirst: `${n}` }),
      by: 'Ana',
    })
    await library.checkpoint({ id, reason: 'idle', by: 'Ana' })
  }
  await library.nameVersion({ story: id, label: 'As agreed', by: 'Ana' })
  await titles(library, { text: 'talks' })
  await library.sources({ text: '', offset: 0, limit: 100 })
  await library.backUp()
  const [story] = await library.stored([id])
  if (!story) throw new Error('no story')
  await exportStory(library, savedRelease(story, Date.now()), join(out, 'story'), ['html', 'markdown'], PLAIN_MANNER)
  await saveCopy(story.json, { markdown: join(out, 'copy.md'), json: join(out, 'copy.stet.json') })
}

const isPrivate = (file: string) => /private\.db(-wal|-shm)?$/.test(file)

describe('who a confidential source is', () => {
  it('stands in no file but private.db', async () => {
    const library = await testLibrary()
    const out = testFolder()
    const { source, identity } = asConfidential(await whole(library, true))
    expect(Object.keys(identity).sort()).toEqual(Object.keys(Identity.shape).sort())
    await library.keepIdentity({ source: source.id, identity })
    const id = await addStory(library, citing(source))
    await liveWith(library, id, out)

    expect([...sought(library.path, NEEDLES)].sort()).toEqual([...NEEDLES].sort())
    expect([...sought(library.path, NEEDLES, isPrivate)]).toEqual([])
    expect([...sought(out, NEEDLES)]).toEqual([])
    expect(readFileSync(join(out, 'copy.stet.json'), 'utf8')).toContain(DESCRIPTION)
    for (const word of NEEDLES) expect(await titles(library, { text: word })).toEqual([])
    expect(await library.searchSources({ text: '', limit: 10 })).toEqual([])
    await library.close()
    expect([...sought(library.path, NEEDLES, isPrivate)]).toEqual([])
  })

  it('goes to no desk, to which the words for readers go', async () => {
    const library = await deskLibrary()
    const folder = testFolder()
    await library.joinDesk({ folder, name: 'City desk' })
    const { source, identity } = asConfidential(await whole(library, true))
    await library.keepIdentity({ source: source.id, identity })
    await library.shareStories({ ids: [await addStory(library, citing(source))], by: 'Ana' })
    await library.syncDesks()
    expect([...sought(folder, [DESCRIPTION])]).toEqual([DESCRIPTION])
    expect([...sought(folder, NEEDLES)]).toEqual([])

    await library.shareStories({ ids: [await addStory(library, citing(await whole(library, false)))], by: 'Ana' })
    await library.syncDesks()
    expect(sought(folder, NEEDLES)).toContain(SENTINELS.name)
  })

  it('would be found in the story, its versions, backups and copies', async () => {
    const library = await testLibrary()
    const out = testFolder()
    const id = await addStory(library, citing(await whole(library, false)))
    await liveWith(library, id, out)
    const { contact: _, reach: __, bytes, ...inStory } = SENTINELS
    expect(sought(library.path, NEEDLES, isPrivate)).toEqual(new Set([...Object.values(inStory), bytes]))
    for (const part of ['stet.db', 'backups']) {
      const elsewhere = (file: string) => !file.startsWith(join(library.path, part))
      expect(sought(library.path, NEEDLES, elsewhere)).toEqual(new Set(Object.values(inStory)))
    }
    expect(sought(out, NEEDLES)).toEqual(new Set(Object.values(inStory)))
    // Compressed versions of a story that begin with these words are found too.
    const db = inspect(library.path)
    db.exec(`UPDATE story SET json = '{}'`)
    db.pragma('wal_checkpoint(TRUNCATE)')
    expect(sought(library.path, NEEDLES, (file) => !file.endsWith('stet.db'))).toEqual(new Set(Object.values(inStory)))
  })

  it('is the same after the library was closed, and none where nobody said so', async () => {
    const library = await testLibrary()
    const { source, identity } = asConfidential(await whole(library, true))
    await library.keepIdentity({ source: source.id, identity })
    await library.close()
    const again = await openLibrary({ path: library.path })
    onTestFinished(() => again.close())
    expect(await again.identity(source.id)).toEqual(identity)
    expect(await again.identity('another')).toBeNull()
    expect(await again.knownIdentities(['another', source.id])).toEqual([{ source: source.id, evidence: 1 }])
    const hash = identity.evidence?.[0]?.asset?.hash ?? ''
    expect(Buffer.from(await again.evidenceBytes(hash)).toString()).toBe(SENTINELS.bytes)
    await again.keepIdentity({ source: source.id, identity: null })
    expect(await again.identity(source.id)).toBeNull()
    await expect(again.evidenceBytes(hash)).rejects.toMatchObject({ code: 'evidence.not-found' })
  })

  it('is in no error and no log', async () => {
    const library = await testLibrary()
    const folder = testFolder()
    const log = openLog(folder)
    const { source, identity } = asConfidential(await whole(library, true))
    await library.keepIdentity({ source: source.id, identity })
    inspect(library.path, 'private.db').exec(`UPDATE identity SET json = replace(json, '"csl"', '"cls"')`)
    inspect(library.path, 'private.db').exec(`UPDATE evidence_file SET bytes = CAST('${SENTINELS.bytes}!' AS BLOB)`)
    const hash = identity.evidence?.[0]?.asset?.hash ?? ''
    const large = { bytes: Buffer.alloc(51_000_000), name: SENTINELS.fileName, mediaType: 'x/y', confidential: true }
    for (const [code, failing] of [
      ['', () => library.identity(source.id)],
      ['evidence.damaged', () => library.evidenceBytes(hash)],
      ['evidence.too-large', () => library.addEvidence(large)],
    ] as const) {
      const error: unknown = await failing().catch((thrown: unknown) => thrown)
      log.fault('identities', error)
      if (code !== '') expect(error).toMatchObject({ code })
      if (error instanceof StetError)
        for (const needle of NEEDLES) expect(JSON.stringify(error.toProblem())).not.toContain(needle)
    }
    expect([...sought(folder, NEEDLES)]).toEqual([])
    expect(readFileSync(join(folder, 'stet.log'), 'utf8')).toContain('evidence.too-large')
  })

  it('goes for good with the last story that can bring the source back', async () => {
    const library = await testLibrary()
    const { source, identity } = asConfidential(await whole(library, true))
    await library.keepIdentity({ source: source.id, identity })
    const first = await addStory(library, citing(source))
    const second = await addStory(library, citing(source))

    await library.trash([first])
    await library.emptyTrash({ by: 'Ana' })
    expect(await library.identity(source.id)).toEqual(identity)

    // The source is taken out of the story, and a version still holds it.
    const { article, version } = await openedArticle(library, second)
    const json = JSON.stringify({ ...article, sources: [], body: [] })
    await library.save({ id: second, baseVersion: version, json, by: 'Ana' })
    await library.trash([second])
    await library.restore([second])
    expect(await library.identity(source.id)).toEqual(identity)

    await library.trash([second])
    await library.emptyTrash({ by: 'Ana' })
    expect(await library.identity(source.id)).toBeNull()
    await library.close()
    expect([...sought(library.path, NEEDLES)]).toEqual([])
  })

  it('goes when no story has held the source for a week, not before', async () => {
    const library = await testLibrary()
    const { source, identity } = asConfidential(await whole(library, true))
    await library.keepIdentity({ source: source.id, identity })
    const emptyOne = async () => {
      await library.trash([await addStory(library, { headline: 'Another' })])
      await library.emptyTrash({ by: 'Ana' })
    }
    await emptyOne()
    expect(await library.identity(source.id)).toEqual(identity)
    inspect(library.path, 'private.db').exec(`UPDATE identity SET updated_at = '2020-01-01T00:00:00.000Z'`)
    await emptyOne()
    expect(await library.identity(source.id)).toBeNull()
  })
})

describe('a source that becomes confidential', () => {
  it('brings its files over, and is told where it still stands by name', async () => {
    const library = await testLibrary()
    const open = await whole(library, false)
    const id = await addStory(library, citing(open))
    await library.checkpoint({ id, reason: 'idle', by: 'Ana' })
    const rename = async (standfirst: string, sources?: Source[]) => {
      const { article, version } = await openedArticle(library, id)
      const json = JSON.stringify({ ...article, standfirst, ...(sources && { sources }) })
      await library.save({ id, baseVersion: version, json, by: 'Ana' })
      await library.checkpoint({ id, reason: 'idle', by: 'Ana' })
    }
    await rename('First')
    await library.backUp()

    const { source, identity } = asConfidential(open)
    await library.keepIdentity({ source: source.id, identity })
    await rename('Second', [source])
    await library.backUp()
    await rename('Third')

    const { versions } = await library.whereNamed({ source: source.id, story: id })
    expect(versions).toBe(2)
    expect((await library.whereNamed({ source: source.id, story: id })).backups).toBe(2)
    expect(await library.whereNamed({ source: 'another', story: id })).toEqual(NOWHERE)
    const hash = identity.evidence?.[0]?.asset?.hash ?? ''
    expect(inspect(library.path, 'private.db').prepare('SELECT hash FROM evidence_file').pluck().all()).toEqual([hash])
  })

  it('is in no note of an act, which leaves it confidential when it is taken back', async () => {
    const library = await testLibrary()
    const open = await whole(library, false)
    const id = await addStory(library, citing(open))
    const noted = () =>
      inspect(library.path)
        .prepare('SELECT bytes FROM act_story')
        .pluck()
        .all()
        .map((bytes) => inflateSync(bytes as Buffer).toString())
        .join()
    const renamed = { ...open, csl: { ...open.csl, medium: 'telephone' } }
    const first = await library.editSource({ source: renamed, stories: [id], opens: false, by: 'Ana' })
    expect(noted()).toContain(SENTINELS.name)

    const { source } = asConfidential(renamed)
    const { article, version } = await openedArticle(library, id)
    await library.save({ id, baseVersion: version, json: JSON.stringify({ ...article, sources: [source] }), by: 'Ana' })
    expect(noted()).not.toContain(SENTINELS.name)
    await library.undoAct({ act: first.id, by: 'Ana' })
    expect((await openedArticle(library, id)).article.sources).toEqual([source])

    const other = await addStory(library, citing(open))
    await library.editSource({ source, stories: [other], opens: false, by: 'Ana' })
    expect((await openedArticle(library, other)).article.sources).toEqual([source])
    expect(noted()).not.toContain(SENTINELS.name)
  })

  it('is on the shelf of references no more, nor put back there', async () => {
    const library = await testLibrary()
    const bytes = Buffer.from(`@misc{a, title = {${SENTINELS.title}}}`)
    const { act } = await library.importReferences({ files: [{ name: 'a.bib', bytes }], by: 'Ana' })
    const { rows } = await library.sources({ text: '', offset: 0, limit: 10 })
    const open = rows[0]?.source as Source
    const id = await addStory(library, citing(open))
    const { article, version } = await openedArticle(library, id)
    const { source } = asConfidential({ ...open, description: DESCRIPTION })
    await library.save({ id, baseVersion: version, json: JSON.stringify({ ...article, sources: [source] }), by: 'Ana' })
    const shelves = () => inspect(library.path).prepare('SELECT json FROM shelf').pluck().all().join()
    expect(shelves()).not.toContain(SENTINELS.title)
    await library.undoAct({ act: act.id, by: 'Ana' })
    expect(shelves()).not.toContain(SENTINELS.title)
  })

  it('counts a backup whose working copy alone named it', async () => {
    const library = await testLibrary()
    const id = await addStory(library, {})
    const put = async (sources: Source[]) => {
      const { article, version } = await openedArticle(library, id)
      await library.save({ id, baseVersion: version, json: JSON.stringify({ ...article, sources }), by: 'Ana' })
    }
    const open = await whole(library, false)
    await put([open])
    await library.backUp()
    await put([asConfidential(open).source])
    expect(await library.whereNamed({ source: open.id, story: id })).toEqual({ ...NOWHERE, backups: 1 })
  })
})

it('is brought over, files too, from a private.db that was set aside', async () => {
  const library = await testLibrary()
  const { source, identity } = asConfidential(await whole(library, true))
  await library.keepIdentity({ source: source.id, identity })
  await library.close()
  const store = openWritableStore(join(testFolder(), 'library'))
  onTestFinished(() => store.close())
  salvagePrivate(store.privateDb, join(library.path, 'private.db'))
  expect(readIdentity(store.privateDb, source.id)).toEqual(identity)
  const hash = identity.evidence?.[0]?.asset?.hash ?? ''
  expect(Buffer.from(readPrivateFile(store.privateDb, hash) ?? '').toString()).toBe(SENTINELS.bytes)
})

it('that can’t be read keeps no other from being kept, and no file of its own from staying', () => {
  const { privateDb, close } = openWritableStore(join(testFolder(), 'library'))
  onTestFinished(close)
  const bytes = Buffer.from(SENTINELS.bytes)
  addPrivateFile(privateDb, sha256(bytes), bytes, '2026-01-01T00:00:00.000Z')
  privateDb.run(
    "INSERT INTO identity (source, updated_at, json) VALUES ('later', '2030-01-01', '{\"from\":\"a later version\"}')",
  )
  expect(filesOfIdentity(privateDb, 'later')).toEqual([])
  removeUnnamedFiles(privateDb, [sha256(bytes)])
  expect(hasPrivateFile(privateDb, sha256(bytes))).toBe(true)
  removeIdentity(privateDb, 'later')
  removeUnnamedFiles(privateDb, [sha256(bytes)])
  expect(hasPrivateFile(privateDb, sha256(bytes))).toBe(false)
})
