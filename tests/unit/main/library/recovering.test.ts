import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Library } from '../../../../src/main/library/library'
import { DamageWatch } from '../../../../src/main/library/damage-watch'
import { openLibrary } from '../../../../src/main/library/local-library'
import { Room } from '../../../../src/main/library/room'
import { openStory } from '../../../../src/main/library/stored-copies'
import { sha256 } from '../../../../src/main/store/hash'
import { openWritableStore } from '../../../../src/main/store/open-store'
import { suspect } from '../../../../src/main/store/suspicion'
import { addStory, inspect, openedArticle, testLibrary, titles } from '../../../support/libraries'
import { testFolder } from '../../../support/test-folder'

const PAGE = 4096

async function save(library: Library, id: string, headline: string): Promise<void> {
  const { article, version } = await openedArticle(library, id)
  await library.save({ id, baseVersion: version, json: JSON.stringify({ ...article, headline }), by: 'Ana' })
}

/** A closed library with two stories, a backup of them as they were, one of them changed since, and a third. */
async function livedIn({ backup = true } = {}) {
  const library = await testLibrary()
  const first = await addStory(library, { headline: 'Harbour' })
  const second = await addStory(library, { headline: 'Bridge' })
  const made = backup ? await library.backUp() : undefined
  await save(library, first, 'Port')
  await library.checkpoint({ id: first, reason: 'idle', by: 'Ana' })
  await addStory(library, { headline: 'Ferry' })
  await titles(library, { text: 'port' })
  await library.close()
  return { path: library.path, first, second, made, file: join(library.path, 'stet.db') }
}

/** Overwrites the pages of a table's content, wherever they are, but for the first page of the file. */
function breakTable(file: string, path: string, table: string): void {
  const db = inspect(path)
  const pages = db.prepare('SELECT pageno FROM dbstat WHERE name = ?').pluck().all(table) as number[]
  db.close()
  const bytes = readFileSync(file)
  for (const page of pages) bytes.fill(0xa5, (page - 1) * PAGE, page * PAGE)
  writeFileSync(file, bytes)
}

describe('a library that can not be read', () => {
  it.each([
    ['is no database', (file: string) => writeFileSync(file, 'This is a diary and no database. '.repeat(200))],
    ['is empty', (file: string) => truncateSync(file, 0)],
    ['is cut short', (file: string) => truncateSync(file, PAGE)],
    ['is gone', (file: string) => rmSync(file)],
  ])('because it %s is set aside, and the newest good backup takes its place', async (_, damage) => {
    const { path, made, file } = await livedIn()
    damage(file)
    const left = existsSync(file) ? readFileSync(file) : undefined
    const again = await testLibrary({ path })
    const { recovery } = await again.info()
    expect(recovery).toMatchObject({ at: made?.at, saved: 0 })
    expect((await titles(again)).toSorted()).toEqual(['Bridge', 'Harbour'])
    expect(await titles(again, { text: 'harbour' })).toEqual(['Harbour'])
    const aside = join(recovery?.setAside ?? '', 'stet.db')
    expect(existsSync(aside) ? readFileSync(aside) : undefined).toEqual(left)
    expect(inspect(path).pragma('integrity_check', { simple: true })).toBe('ok')
    expect(await again.backups()).toEqual([made])
    await again.close()
    const later = await testLibrary({ path })
    expect((await later.info()).recovery).toBeNull()
    expect(await later.lastRecovery()).toEqual({ ...recovery, on: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) })
  })

  it('tells of its last recovery wherever it is moved, and passes over a report that can not be read', async () => {
    const { path, file, made } = await livedIn()
    const sound = await testLibrary({ path })
    expect(await sound.lastRecovery()).toBeNull()
    await sound.close()
    rmSync(file)
    await (await testLibrary({ path })).close()
    const moved = `${path}-moved`
    renameSync(path, moved)
    const broken = join(moved, 'set-aside', '2999-01-01T00-00-00-000Z')
    mkdirSync(broken)
    writeFileSync(join(broken, 'recovery.json'), '{"at"')
    const last = await (await testLibrary({ path: moved })).lastRecovery()
    expect(last).toMatchObject({ at: made?.at, saved: 0, setAside: expect.stringContaining(moved) })
    expect(existsSync(last?.setAside ?? '')).toBe(true)
  })

  it('gives back what is newer than the backup, story by story', async () => {
    const { path, first, file } = await livedIn()
    breakTable(file, path, 'asset')
    breakTable(file, path, 'story_row')
    suspect(path)
    const again = await testLibrary({ path })
    expect((await again.info()).recovery).toMatchObject({ saved: 2 })
    expect((await titles(again)).toSorted()).toEqual(['Bridge', 'Ferry', 'Port'])
    expect(inspect(path).prepare('SELECT count(*) FROM revision WHERE subject = ?').pluck().get(first)).toBe(2)
  })

  it('brings over no story whose text is not what was stored', async () => {
    const { path, first, file } = await livedIn()
    const db = inspect(path)
    db.prepare(`UPDATE story SET json = replace(json, 'Port', 'Fort') WHERE id = ?`).run(first)
    db.close()
    breakTable(file, path, 'asset')
    breakTable(file, path, 'story_row')
    suspect(path)
    const again = await testLibrary({ path })
    expect((await again.info()).recovery).toMatchObject({ saved: 1 })
    expect((await titles(again)).toSorted()).toEqual(['Bridge', 'Ferry', 'Harbour'])
  })

  it('gives back newer shelves, and acts that can still be taken back', async () => {
    const { path, first, file } = await livedIn()
    const lived = await testLibrary({ path })
    const act = await lived.change({ ids: [first], change: { stage: 'in-review' }, by: 'Ana' })
    await lived.close()
    const db = inspect(path)
    const put = db.prepare('INSERT INTO shelf (id, version, hash, updated_at, json) VALUES (?, 1, ?, ?, ?)')
    const at = '2026-11-24T10:00:00.000Z'
    put.run('words', sha256('["stet"]'), at, '["stet"]')
    put.run('topics', sha256('["rivers"]'), at, '["livers"]')
    db.close()
    breakTable(file, path, 'asset')
    suspect(path)
    const again = await testLibrary({ path })
    expect((await again.info()).recovery).not.toBeNull()
    expect(inspect(path).prepare('SELECT id, version, updated_at, json FROM shelf').all()).toEqual([
      { id: 'words', version: 1, updated_at: at, json: '["stet"]' },
    ])
    expect((await openedArticle(again, first)).article.stage).toBe('in-review')
    await again.undoAct({ act: act.id, by: 'Ana' })
    expect((await openedArticle(again, first)).article).toMatchObject({ stage: 'draft', headline: 'Port' })
  })

  it('without a backup is refused where a shelf can not be brought over', async () => {
    const { path, file } = await livedIn({ backup: false })
    const db = inspect(path)
    db.prepare(`INSERT INTO shelf (id, version, hash, updated_at, json) VALUES ('words', 1, 'other', '', '[]')`).run()
    db.close()
    breakTable(file, path, 'story_tag_story')
    suspect(path)
    await expect(openLibrary({ path })).rejects.toMatchObject({ code: 'library.unreadable' })
  })

  it('needs no backup where its stories and revisions are all there', async () => {
    const { path, first, file } = await livedIn({ backup: false })
    breakTable(file, path, 'story_tag_story')
    suspect(path)
    const again = await testLibrary({ path })
    expect((await again.info()).recovery).toMatchObject({ saved: 3 })
    expect((await titles(again)).toSorted()).toEqual(['Bridge', 'Ferry', 'Port'])
    expect(inspect(path).prepare('SELECT count(*) FROM revision WHERE subject = ?').pluck().get(first)).toBe(2)
  })

  it('is mended without a backup where an index leads astray', async () => {
    const { path, first, file } = await livedIn({ backup: false })
    const bytes = readFileSync(file)
    const db = inspect(path)
    const page = db.prepare(`SELECT pageno FROM dbstat WHERE name = 'sqlite_autoindex_story_1'`).pluck().get() as number
    db.close()
    const at = bytes.indexOf(first, (page - 1) * PAGE)
    expect(at).toBeLessThan(page * PAGE)
    bytes[at + first.length - 1] = '~'.charCodeAt(0)
    writeFileSync(file, bytes)

    const store = openWritableStore(path)
    const room = new Room(store, store)
    const watch = new DamageWatch(room)
    while (!watch.look(1000)) continue
    expect(() => openStory(store.db, first)).toThrow(expect.objectContaining({ code: 'article.not-found' }))
    await room.close()

    const again = await testLibrary({ path })
    expect((await again.info()).recovery).toBeNull()
    expect((await openedArticle(again, first)).article.headline).toBe('Port')
    expect(inspect(path).pragma('integrity_check', { simple: true })).toBe('ok')
    expect(existsSync(join(path, 'suspect'))).toBe(false)
  })

  it('without a good backup is refused and left as it is', async () => {
    const { path, file, made } = await livedIn()
    for (const each of [file, join(path, 'backups', made?.name ?? '')]) writeFileSync(each, 'no database'.repeat(999))
    await expect(openLibrary({ path })).rejects.toMatchObject({ code: 'library.unreadable', params: { path } })
    rmSync(join(path, 'backups'), { recursive: true })
    await expect(openLibrary({ path })).rejects.toMatchObject({ code: 'library.unreadable', params: { path } })
    expect(readFileSync(file, 'utf8')).toBe('no database'.repeat(999))
    rmSync(file)
    await expect(openLibrary({ path })).rejects.toMatchObject({ code: 'library.unreadable' })
    expect(existsSync(file)).toBe(false)
  })

  it('passes over a backup that is damaged too', async () => {
    const { path, file, made } = await livedIn()
    const newer = join(path, 'backups', 'stet-2100-01-01T00-00-00Z-regular.db')
    writeFileSync(newer, readFileSync(join(path, 'backups', made?.name ?? '')).subarray(0, 3 * PAGE))
    rmSync(file)
    const again = await testLibrary({ path })
    expect((await again.info()).recovery?.at).toBe(made?.at)
  })

  it('comes back the same way from a recovery that was cut short', async () => {
    const { path, file } = await livedIn()
    const whole = readFileSync(join(path, 'backups', readdirSync(join(path, 'backups'))[0] ?? ''))
    writeFileSync(join(path, 'restored.tmp'), 'half')
    await (await testLibrary({ path })).close()
    expect(readdirSync(path)).not.toContain('restored.tmp')

    // Complete, but nothing moved yet; then the old one moved, and not yet the new one.
    const aside = join(path, 'set-aside', '2026-11-24T10-20-00-000Z')
    for (const moved of [false, true]) {
      const library = await testLibrary({ path })
      await library.close()
      rmSync(join(path, 'set-aside'), { recursive: true, force: true })
      writeFileSync(join(path, 'restored-2026-11-24T10-20-00-000Z.db'), whole)
      mkdirSync(aside, { recursive: true })
      const report = { setAside: aside, at: '2026-11-24T10:00:00.000Z', saved: 7 }
      writeFileSync(join(aside, 'recovery.json'), JSON.stringify(report))
      if (moved) renameSync(file, join(aside, 'stet.db'))
      const again = await testLibrary({ path })
      expect((await again.info()).recovery).toEqual(report)
      expect((await titles(again)).toSorted()).toEqual(['Bridge', 'Harbour'])
      expect(existsSync(join(aside, 'stet.db'))).toBe(true)
      await again.close()
    }
  })

  it('is not taken for a new one where it is known to be there', async () => {
    const path = join(testFolder(), 'library')
    await expect(openLibrary({ path, known: true })).rejects.toMatchObject({ code: 'library.gone', params: { path } })
    expect(existsSync(path)).toBe(false)
    await (await testLibrary({ path })).close()
    await testLibrary({ path, known: true })
  })

  it('keeps its private part: what can be read of it is brought over', async () => {
    const { path, first } = await livedIn()
    const file = join(path, 'private.db')
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 0, 16)
    writeFileSync(file, bytes)
    const again = await testLibrary({ path })
    const { privateSetAside, recovery } = await again.info()
    expect(recovery).toBeNull()
    expect(readFileSync(join(privateSetAside ?? '', 'private.db'))).toEqual(bytes)
    expect(await again.originalOf(first)).toBeNull()
    expect((await titles(again)).toSorted()).toEqual(['Bridge', 'Ferry', 'Port'])
  })
})

describe('a story that is damaged', () => {
  it('is listed with its newest good version, which can take its place', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    await addStory(library, { headline: 'Bridge' })
    await titles(library, { text: 'harbour' })
    const before = await library.open(id)
    expect(await library.damage()).toEqual([])
    inspect(library.path).prepare(`UPDATE story SET json = replace(json, 'Harbour', 'Harpour') WHERE id = ?`).run(id)
    await expect(library.open(id)).rejects.toMatchObject({ code: 'library.damaged' })
    const [damage] = await library.damage()
    expect(damage).toMatchObject({ id, title: 'Harbour', good: { revision: expect.stringMatching(/^[0-9a-f]{64}$/) } })
    const recovered = await library.recover({ story: id, revision: damage?.good?.revision ?? '', by: 'Ana' })
    expect(recovered).toMatchObject({ id, json: before.json, version: before.version + 1 })
    expect(await library.damage()).toEqual([])
    expect(await library.open(id)).toEqual(recovered)
    const kept = inspect(library.path).prepare('SELECT CAST(bytes AS TEXT) FROM damaged_copy').pluck().all()
    expect(kept).toEqual([before.json.replace('Harbour', 'Harpour')])
  })

  it('is found before anybody opens it', async () => {
    const library = await testLibrary()
    const ids = []
    for (let n = 0; n < 5; n++) ids.push(await addStory(library, { headline: 'Harbour' }))
    await library.close()
    inspect(library.path)
      .prepare(`UPDATE story SET json = replace(json, 'Harbour', 'Harpour') WHERE id = ?`)
      .run(ids[3])
    const store = openWritableStore(library.path)
    const room = new Room(store, store)
    onTestFinished(() => room.close())
    const watch = new DamageWatch(room)
    expect(watch.list()).toEqual([])
    while (!watch.look(1)) continue
    expect(watch.list().map(({ id }) => id)).toEqual([ids[3]])
  })

  it('is left as it is by a recovery that it does not need or that can not be', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    const before = await library.open(id)
    expect(await library.recover({ story: id, revision: '0'.repeat(64), by: 'Ana' })).toEqual(before)
    inspect(library.path).exec(`UPDATE story SET json = replace(json, 'Harbour', 'Harpour')`)
    await expect(library.recover({ story: id, revision: '0'.repeat(64), by: 'Ana' })).rejects.toMatchObject({
      code: 'version.not-found',
    })
    await expect(library.open(id)).rejects.toMatchObject({ code: 'library.damaged' })
  })
})
