import Database from 'better-sqlite3'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Library } from '../../../../src/main/library/library'
import { openLibrary } from '../../../../src/main/library/local-library'
import { newArticle, type Article } from '../../../../src/shared/article/article'
import type { Progress } from '../../../../src/shared/bridge/care'
import { addStory, inspect, openedArticle, testLibrary, titles } from '../../../support/libraries'
import { png } from '../../../support/pictures'
import { sought } from '../../../support/sought'

/** Words that stand nowhere else, one for each place where a person can write; with an accent, so that folding shows. */
const SENTINELS = {
  headline: 'Zwölfkampfx',
  body: 'Öbstkörbq',
  source: 'Quellwässerj',
  tag: 'Märkerwort',
  caption: 'Bildünterz',
  file: 'Fotonämex',
  earlier: 'Füherworty',
  unsaved: 'Görgonz',
  original: 'Ürschriftk',
}
const folded = (word: string) => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
const NEEDLES = Object.values(SENTINELS).flatMap((word) => [word, folded(word)])

const text = (words: string) => [{ type: 'text', text: words } as const]

async function save(library: Library, id: string, change: (article: Article) => Partial<Article>): Promise<void> {
  const { article, version } = await openedArticle(library, id)
  const json = JSON.stringify({ ...article, ...change(article) })
  await library.save({ id, baseVersion: version, json, by: 'Ana' })
}

/** A library with a story that holds the sentinels wherever one can write, and another one that shares a picture with it. */
async function secretLibrary() {
  const library = await testLibrary()
  const own = await library.addAsset({ bytes: png(3, 2), name: `${SENTINELS.file}.png` })
  const shared = await library.addAsset({ bytes: png(5, 2), name: 'shared.png' })
  const figure = (asset: typeof own, caption: string) =>
    ({ type: 'figure', id: `f${asset.width}`, asset, alt: '', caption, credit: '' }) as const
  const json = JSON.stringify({
    ...newArticle('en'),
    headline: SENTINELS.headline,
    body: [
      { type: 'paragraph', id: 'p1', content: text(`A ${SENTINELS.body} of words. `.repeat(200)) },
      figure(own, SENTINELS.caption),
      figure(shared, 'A shared picture'),
    ],
    sources: [{ id: 's1', csl: { type: 'book', title: SENTINELS.source }, visibility: 'printed' }],
    tags: [{ slug: folded(SENTINELS.tag), name: SENTINELS.tag }],
  })
  const original = { name: 'notes.txt', text: SENTINELS.original }
  const [secret = ''] = await library.bringIn({ stories: [{ json, original }], by: 'Ana' })
  const other = await addStory(library, { headline: 'Harbour', body: [figure(shared, 'A shared picture')] })
  for (let n = 0; n < 12; n++) {
    await save(library, secret, ({ headline }) => ({ headline, standfirst: `${SENTINELS.earlier} ${n}` }))
    await library.checkpoint({ id: secret, reason: 'idle', by: 'Ana' })
  }
  await save(library, secret, () => ({ standfirst: SENTINELS.unsaved }))
  await save(library, secret, () => ({ standfirst: '' }))
  await titles(library, { text: SENTINELS.body })
  await library.backUp()
  await library.trash([secret])
  return { library, secret, other, own, shared }
}

describe('emptying the trash', () => {
  it('leaves nothing of a story in any file, and everything of the others', async () => {
    const { library, secret, other, own, shared } = await secretLibrary()
    const aside = join(library.path, 'set-aside', 'x')
    mkdirSync(aside, { recursive: true })
    const [backup] = await library.backups()
    writeFileSync(join(aside, 'stet.db'), readFileSync(join(library.path, 'backups', backup?.name ?? '')))
    const before = await library.open(other)

    const found = sought(library.path, NEEDLES)
    for (const place of ['headline', 'body', 'source', 'tag', 'caption', 'file', 'earlier', 'original'] as const) {
      expect(found).toContain(SENTINELS[place])
    }
    for (const place of ['headline', 'body', 'source', 'tag'] as const) {
      expect(found).toContain(folded(SENTINELS[place]))
    }

    const progress: Progress[] = []
    library.onProgress((each) => progress.push(each))
    expect(await library.emptyTrash({ by: 'Ana' })).toEqual({ removed: 1, held: 0 })
    expect(progress.some(({ work }) => work === 'emptying')).toBe(true)

    expect([...sought(library.path, NEEDLES)]).toEqual([])
    await expect(library.open(secret)).rejects.toMatchObject({ code: 'article.not-found' })
    await expect(library.assetPath(own.hash)).rejects.toMatchObject({ code: 'asset.not-found' })
    expect(existsSync(await library.assetPath(shared.hash))).toBe(true)
    expect(await library.originalOf(secret)).toBeNull()
    expect(await library.open(other)).toEqual(before)
    expect(await library.backups()).toMatchObject([{ kind: 'emptied' }])
    expect(inspect(library.path).prepare('SELECT id FROM removed_story').pluck().all()).toEqual([secret])
    expect(inspect(library.path).prepare('SELECT count(*) FROM to_remove').pluck().get()).toBe(0)
    expect(inspect(library.path).pragma('integrity_check', { simple: true })).toBe('ok')
    expect(await library.emptyTrash({ by: 'Ana' })).toEqual({ removed: 0, held: 0 })
    await library.close()
    expect([...sought(library.path, NEEDLES)]).toEqual([])
  })

  it('spares what is on legal hold, what is not named and what is not in the trash', async () => {
    const library = await testLibrary()
    const ids = []
    for (const headline of ['Held', 'Named', 'Trashed', 'Kept']) {
      ids.push(await addStory(library, { headline, legal: { ...newArticle('en').legal, hold: headline === 'Held' } }))
    }
    const [held = '', named = '', trashed = '', kept = ''] = ids
    await library.trash([held, named, trashed])
    expect(await library.emptyTrash({ ids: [held, named, kept], by: 'Ana' })).toEqual({ removed: 1, held: 1 })
    expect((await titles(library, { trashed: true })).toSorted()).toEqual(['Held', 'Trashed'])
    expect(await titles(library)).toEqual(['Kept'])
    expect(await library.emptyTrash({ by: 'Ana' })).toEqual({ removed: 1, held: 1 })
    expect(await titles(library, { trashed: true })).toEqual(['Held'])
  })

  it('spares a story that can not be read, unless the list says that it is not held', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    await library.trash([id])
    const db = inspect(library.path)
    db.exec(`UPDATE story SET json = replace(json, 'Harbour', 'Harpour')`)
    db.exec(`UPDATE story_row SET held = 1`)
    expect(await library.emptyTrash({ by: 'Ana' })).toEqual({ removed: 0, held: 1 })
    db.exec(`UPDATE story_row SET held = 0`)
    expect(await library.emptyTrash({ by: 'Ana' })).toEqual({ removed: 1, held: 0 })
  })

  it('is finished by the next opening where it was cut short', async () => {
    const { library, secret } = await secretLibrary()
    const folder = join(library.path, 'backups')
    const hidden = `${folder}-hidden`
    // The backup can't be made: everything before it is done, and nothing after it.
    renameSync(folder, hidden)
    writeFileSync(folder, '')
    await expect(library.emptyTrash({ by: 'Ana' })).rejects.toMatchObject({ code: 'library.not-writable' })
    await expect(library.open(secret)).rejects.toMatchObject({ code: 'article.not-found' })
    await library.close()
    rmSync(folder)
    renameSync(hidden, folder)
    expect(sought(library.path, NEEDLES).size).toBeGreaterThan(0)
    const again = await openLibrary({ path: library.path })
    onTestFinished(() => again.close())
    await expect.poll(async () => (await again.backups()).map(({ kind }) => kind)).toEqual(['emptied'])
    await again.close()
    expect([...sought(library.path, NEEDLES)]).toEqual([])
  })

  it('keeps older backups while a story is damaged, and says so', async () => {
    const { library, other } = await secretLibrary()
    const db = new Database(join(library.path, 'stet.db'))
    db.prepare(`UPDATE story SET json = replace(json, 'Harbour', 'Harpour') WHERE id = ?`).run(other)
    db.close()
    await expect(library.emptyTrash({ by: 'Ana' })).rejects.toMatchObject({ code: 'library.mend-first' })
    expect(await library.backups()).toMatchObject([{ kind: 'asked' }])
    const [damage] = await library.damage()
    await library.recover({ story: other, revision: damage?.good?.revision ?? '', by: 'Ana' })
    await library.emptyTrash({ by: 'Ana' })
    expect(await library.backups()).toMatchObject([{ kind: 'emptied' }])
    await library.close()
    expect([...sought(library.path, NEEDLES)]).toEqual([])
  })
})
