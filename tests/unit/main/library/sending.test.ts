import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sendStory } from '../../../../src/main/files/send-story'
import { sha256 } from '../../../../src/main/incoming/sha256'
import { unzip } from '../../../../src/main/incoming/unzip'
import type { Library } from '../../../../src/main/library/library'
import type { Article } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { exportHtml } from '../../../../src/shared/export/html'
import type { Revision } from '../../../../src/shared/article/revision'
import { addStory, inspect, openedArticle, testLibrary, titles } from '../../../support/libraries'
import { picture } from '../../../support/real-pictures'
import { testFolder } from '../../../support/test-folder'
import { zipOf } from '../../../support/zip'

const by = 'Ana'

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, content: [{ type: 'text', text }] })
const wordsOf = (article: Article) => JSON.stringify(article.body)

async function edit(library: Library, id: string, change: (article: Article) => Article): Promise<void> {
  const { article, version } = await openedArticle(library, id)
  const result = await library.save({ id, baseVersion: version, json: JSON.stringify(change(article)), by })
  expect(result.status).toBe('saved')
}

async function send(library: Library, id: string): Promise<string> {
  const path = join(testFolder(), 'story.stet')
  await sendStory(library, { id, by }, path)
  return path
}

const receive = (library: Library, path: string) =>
  library.importStories({ brought: [{ path }], language: 'en-GB', by: 'Ben' })

/** A story of several versions, with a picture and a file behind a source. */
async function storyWithFiles(library: Library): Promise<string> {
  const asset = await library.addAsset({ bytes: await picture('png', 60, 40), name: 'quay.png' })
  const file = await library.addEvidence({
    bytes: Buffer.from('minutes'),
    name: 'minutes.txt',
    mediaType: 'text/plain',
    confidential: false,
  })
  const source = {
    id: 's',
    csl: { type: 'report', title: 'Minutes' },
    visibility: 'desk-only' as const,
    evidence: [{ id: 'e', excerpt: '', asset: file }],
  }
  const figure = { type: 'figure' as const, id: 'f', asset, alt: 'A quay', caption: '', credit: '' }
  const id = await addStory(library, {
    headline: 'Ferry',
    body: [paragraph('a', 'First words.'), figure],
    sources: [source],
  })
  await library.nameVersion({ story: id, label: 'As filed', by })
  return id
}

describe('a story that is sent as a file', () => {
  it('arrives with its id, its history and its files, and is taken away again as one', async () => {
    const [ana, ben] = [await testLibrary(), await testLibrary()]
    const id = await storyWithFiles(ana)
    const outcome = await receive(ben, await send(ana, id))
    expect(outcome.failed).toEqual([])
    expect(outcome.sent).toEqual([{ name: 'story.stet', id, title: 'Ferry', how: 'added', missingFiles: 0 }])
    expect(await ben.open(id)).toMatchObject({ json: (await ana.open(id)).json })
    const shared = async (library: Library) =>
      (await library.versions(id)).versions.filter((each) => each.shared).map((each) => each.id)
    expect(await shared(ben)).toEqual(await shared(ana))
    expect((await ben.versions(id)).current).toBe((await shared(ben))[0])
    const { body, sources } = (await openedArticle(ben, id)).article
    const shown = body[1]?.type === 'figure' ? body[1].asset?.hash : ''
    expect(sha256(readFileSync(await ben.assetPath(shown ?? '')))).toBe(shown)
    expect(Buffer.from(await ben.evidenceBytes(sources[0]?.evidence?.[0]?.asset?.hash ?? '')).toString()).toBe(
      'minutes',
    )

    await ben.undoAct({ act: outcome.act ?? '', by })
    expect(await titles(ben)).toEqual([])
    expect((await receive(ben, await send(ana, id))).sent).toMatchObject([{ how: 'known' }])
    expect(await titles(ben)).toEqual(['Ferry'])
  })

  it('comes back though it was removed for good, and stays', async () => {
    const library = await testLibrary()
    const id = await storyWithFiles(library)
    const path = await send(library, id)
    await library.trash([id])
    await library.emptyTrash({ by: 'Ana' })
    expect(await titles(library)).toEqual([])
    expect((await receive(library, path)).sent).toMatchObject([{ how: 'added', missingFiles: 0 }])
    expect(await titles(library)).toEqual(['Ferry'])
    // What is noted as removed would be left out of a library that has to be recovered.
    expect(inspect(library.path).prepare('SELECT count(*) FROM removed_story').pluck().get()).toBe(0)
  })

  it('holds nothing that was deleted before it was shared', async () => {
    const library = await testLibrary()
    const id = await storyWithFiles(library)
    await edit(library, id, (article) => ({ ...article, body: [paragraph('a', 'A rumour about the mayor.')] }))
    await library.checkpoint({ id, reason: 'idle', by })
    await edit(library, id, (article) => ({ ...article, body: [paragraph('a', 'The mayor said nothing.')] }))
    const parts = await unzip(readFileSync(await send(library, id)), 'story.stet')
    const all = [...parts.values()].map(String).join('\n')
    expect(all).toContain('The mayor said nothing.')
    expect(all).toContain('First words.')
    expect(all).not.toContain('rumour')
  })

  it('ends where a source that is confidential now stood by name, and never has its identity', async () => {
    const library = await testLibrary()
    const id = await storyWithFiles(library)
    const named = {
      id: 'c',
      csl: { type: 'interview', author: [{ literal: 'Wilma Flint' }] },
      visibility: 'printed' as const,
    }
    await edit(library, id, (article) => ({ ...article, sources: [...article.sources, named] }))
    await library.nameVersion({ story: id, label: 'With a name', by })
    const hidden = {
      id: 'c',
      csl: { type: 'interview' },
      visibility: 'confidential' as const,
      description: 'a deckhand',
    }
    await library.keepIdentity({
      source: 'c',
      identity: { name: 'Wilma Flint', contact: 'wilma@example.org', notes: '', files: [] } as never,
    })
    await edit(library, id, (article) => ({
      ...article,
      sources: article.sources.map((source) => (source.id === 'c' ? hidden : source)),
    }))
    const path = join(testFolder(), 'story.stet')
    expect(await sendStory(library, { id, by }, path)).toMatchObject({ versions: 1, heldBack: true })
    const parts = await unzip(readFileSync(path), 'story.stet')
    const all = [...parts.values()].map(String).join('\n')
    expect(all).toContain('a deckhand')
    expect(all).not.toMatch(/wilma|flint/i)
    const ben = await testLibrary()
    expect((await receive(ben, path)).sent).toMatchObject([{ how: 'added' }])

    // Nor once the story does without the source.
    await edit(library, id, (article) => ({ ...article, sources: [] }))
    expect(await sendStory(library, { id, by }, path)).toMatchObject({ versions: 2, heldBack: true })
    const later = await unzip(readFileSync(path), 'story.stet')
    expect([...later.values()].map(String).join('\n')).not.toMatch(/wilma|flint/i)
  })

  it('ends there too where only this machine knows that a source was confidential', async () => {
    const library = await testLibrary()
    const named = { id: 'c', csl: { type: 'interview', title: 'Wilma Flint' }, visibility: 'printed' as const }
    const id = await addStory(library, { headline: 'Ferry', sources: [named] })
    await library.keepIdentity({ source: 'c', identity: { csl: { type: 'interview', title: 'Wilma Flint' } } as never })
    const path = join(testFolder(), 'story.stet')
    // What stands in the story openly goes with it.
    expect(await sendStory(library, { id, by }, path)).toMatchObject({ versions: 1, heldBack: false })
    await edit(library, id, (article) => ({ ...article, sources: [] }))
    expect(await sendStory(library, { id, by }, path)).toMatchObject({ versions: 1, heldBack: true })
    const parts = await unzip(readFileSync(path), 'story.stet')
    expect([...parts.values()].map(String).join('\n')).not.toMatch(/wilma|flint/i)
  })
})

describe('a story that is here already', () => {
  it('becomes what a colleague made of it, where nothing was written here since', async () => {
    const [ana, ben] = [await testLibrary(), await testLibrary()]
    const id = await storyWithFiles(ana)
    await receive(ben, await send(ana, id))
    await edit(ben, id, (article) => ({ ...article, headline: 'Ferry sails' }))
    const back = await send(ben, id)
    const outcome = await receive(ana, back)
    expect(outcome).toMatchObject({ act: null, sent: [{ how: 'forwarded', title: 'Ferry sails' }] })
    expect((await ana.open(id)).json).toBe((await ben.open(id)).json)
    expect((await receive(ana, back)).sent).toMatchObject([{ how: 'known' }])
    // What is cut next follows what came.
    await ana.nameVersion({ story: id, label: 'Seen', by })
    expect((await receive(ben, await send(ana, id))).sent).toMatchObject([{ how: 'forwarded' }])
  })

  it('keeps what was written here and not shared yet, merged with what comes', async () => {
    const [ana, ben] = [await testLibrary(), await testLibrary()]
    const id = await storyWithFiles(ana)
    await receive(ben, await send(ana, id))
    await edit(ana, id, (article) => ({ ...article, standfirst: 'Ana wrote this.' }))
    await edit(ben, id, (article) => ({ ...article, headline: 'Ben wrote this' }))
    expect((await receive(ana, await send(ben, id))).sent).toMatchObject([{ how: 'merged' }])
    expect((await openedArticle(ana, id)).article).toMatchObject({
      standfirst: 'Ana wrote this.',
      headline: 'Ben wrote this',
    })
    // As it was here before, among the versions that stay here.
    const before = (await ana.versions(id)).versions.find((each) => !each.shared)
    const kept = JSON.parse(await ana.readVersion({ story: id, revision: before?.id ?? '' })) as Article
    expect(kept).toMatchObject({ standfirst: 'Ana wrote this.', headline: 'Ferry' })
    expect((await receive(ben, await send(ana, id))).sent).toMatchObject([{ how: 'forwarded' }])
    expect((await ben.open(id)).json).toBe((await ana.open(id)).json)
  })

  it('is merged where both went on from what they shared, and the merge follows both', async () => {
    const [ana, ben] = [await testLibrary(), await testLibrary()]
    const id = await storyWithFiles(ana)
    await receive(ben, await send(ana, id))
    await edit(ana, id, (article) => ({ ...article, body: [...article.body, paragraph('x', 'From Ana.')] }))
    await ana.nameVersion({ story: id, label: 'Ana', by })
    await edit(ben, id, (article) => ({ ...article, kicker: 'From Ben' }))
    const fromBen = await send(ben, id)
    expect((await receive(ana, fromBen)).sent).toMatchObject([{ how: 'merged' }])
    const { article } = await openedArticle(ana, id)
    expect(wordsOf(article)).toContain('From Ana.')
    expect(article.kicker).toBe('From Ben')
    expect((await ana.versions(id)).versions[0]).toMatchObject({ reason: 'merge', author: null, shared: true })
    expect((await receive(ana, fromBen)).sent).toMatchObject([{ how: 'known' }])
    expect((await receive(ben, await send(ana, id))).sent).toMatchObject([{ how: 'forwarded' }])
  })
})

describe('a package that is not as it was sent', () => {
  type Parts = Map<string, string | Uint8Array>
  const rehashed = (parts: Parts, change: (revision: Revision) => void) => {
    for (const [name, content] of new Map(parts)) {
      if (!name.startsWith('revisions/')) continue
      const revision = JSON.parse(String(content)) as Revision
      change(revision)
      const text = canonicalJson(revision)
      parts.delete(name)
      parts.set(`revisions/${sha256(text)}.rev`, text)
      const manifest = JSON.parse(String(parts.get('manifest.json'))) as { head: string }
      if (name.includes(manifest.head)) parts.set('manifest.json', JSON.stringify({ ...manifest, head: sha256(text) }))
    }
  }
  const first = (parts: Parts, start: string) => [...parts.keys()].find((name) => name.startsWith(start)) ?? ''
  const manifest = (parts: Parts, fields: object) =>
    parts.set(
      'manifest.json',
      JSON.stringify({ ...(JSON.parse(String(parts.get('manifest.json'))) as object), ...fields }),
    )

  const TAMPERED: [string, (parts: Parts) => unknown, string][] = [
    ['has no manifest', (parts) => parts.delete('manifest.json'), 'import.damaged'],
    ['has a manifest that is no JSON', (parts) => parts.set('manifest.json', '{'), 'import.damaged'],
    ['has more in its manifest', (parts) => manifest(parts, { run: 'x' }), 'import.damaged'],
    ['is of a newer version', (parts) => manifest(parts, { version: 2 }), 'import.newer'],
    ['is of another story', (parts) => manifest(parts, { story: 'another' }), 'import.damaged'],
    ['has an id that is a path', (parts) => manifest(parts, { story: '../../etc' }), 'import.damaged'],
    ['has no head', (parts) => manifest(parts, { head: '0'.repeat(64) }), 'import.damaged'],
    ['has a revision with other bytes', (parts) => parts.set(first(parts, 'revisions/'), '{}'), 'import.damaged'],
    ['has a picture with other bytes', (parts) => parts.set(first(parts, 'assets/'), 'x'), 'import.damaged'],
    ['has a file that belongs nowhere', (parts) => parts.set('assets/run.sh', 'x'), 'import.damaged'],
    ['has a file in a folder above', (parts) => parts.set('../escape', 'x'), 'import.outside'],
    [
      'has a revision that leads nowhere',
      (parts) => {
        const text = String(parts.get(first(parts, 'revisions/'))).replace('"author":"Ana"', '"author":"Eve"')
        return parts.set(`revisions/${sha256(text)}.rev`, text)
      },
      'import.damaged',
    ],
    [
      'has a revision that was never to travel',
      (parts) => rehashed(parts, (each) => (each.reason = 'idle')),
      'import.damaged',
    ],
    ['has a shelf', (parts) => rehashed(parts, (each) => (each.kind = 'shelf')), 'import.damaged'],
    ['has a story that was removed', (parts) => rehashed(parts, (each) => (each.deleted = true)), 'import.damaged'],
    [
      'has a value that is no story',
      (parts) => rehashed(parts, (each) => (each.value = { schema: 1 })),
      'import.damaged',
    ],
    [
      'has a story of a newer schema',
      (parts) => rehashed(parts, (each) => Object.assign(each, { schema: 99, value: { schema: 99 } })),
      'import.newer',
    ],
  ]

  it.each(TAMPERED)('%s: it is refused, and nothing changes', async (_name, tamper, code) => {
    const [ana, ben] = [await testLibrary(), await testLibrary()]
    const id = await addStory(ana, {
      headline: 'Ferry',
      hero: {
        asset: await ana.addAsset({ bytes: await picture('png'), name: 'a.png' }),
        alt: '',
        caption: '',
        credit: '',
      },
    })
    const parts: Parts = new Map(await unzip(readFileSync(await send(ana, id)), 'story.stet'))
    tamper(parts)
    const path = join(testFolder(), 'bad.stet')
    writeFileSync(path, zipOf([...parts].map(([name, content]) => ({ name, content }))))
    const outcome = await receive(ben, path)
    expect(outcome.failed).toMatchObject([{ name: 'bad.stet', problem: { code } }])
    expect(outcome).toMatchObject({ act: null, sent: [], imported: [] })
    expect((await ben.list({ filter: {}, offset: 0, limit: 10 })).total).toBe(0)
  })

  it.each([
    ['is empty', Buffer.alloc(0)],
    ['is no archive', Buffer.from('Ferry sails again at eight.')],
    [
      'says that it is small and is not',
      zipOf([{ name: 'manifest.json', content: Buffer.alloc(300_000_000), claims: 10 }]),
    ],
  ])('%s: it is refused', async (_name, bytes) => {
    const library = await testLibrary()
    const path = join(testFolder(), 'bad.stet')
    writeFileSync(path, bytes)
    const { failed } = await receive(library, path)
    expect(failed).toHaveLength(1)
    expect(failed[0]?.problem.code).toMatch(/^import\.(?:damaged|bomb)$/)
  })

  it('runs no script, whatever stands in the story', async () => {
    const [ana, ben] = [await testLibrary(), await testLibrary()]
    const id = await addStory(ana, { headline: 'Ferry', body: [paragraph('a', 'Words.')] })
    const parts: Parts = new Map(await unzip(readFileSync(await send(ana, id)), 'story.stet'))
    rehashed(parts, (revision) => {
      const value = revision.value as unknown as Article
      value.body = [
        { type: 'paragraph', id: 'a', content: [{ type: 'text', text: 'Words.', link: 'javascript:alert(1)' }] },
      ] as never
    })
    const path = join(testFolder(), 'bad.stet')
    writeFileSync(path, zipOf([...parts].map(([name, content]) => ({ name, content }))))
    await receive(ben, path)
    const html = exportHtml((await openedArticle(ben, id)).article, { notForPublication: true, imagePath: () => '' })
    expect(html).toContain('Words.')
    expect(html).not.toContain('javascript:')
  })
})
