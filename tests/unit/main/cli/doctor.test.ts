import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addStory, inspect, openedArticle, testLibrary, titles } from '../../../support/libraries'
import { png } from '../../../support/pictures'
import { testFolder } from '../../../support/test-folder'
import { runLine } from './run-line'

async function doctor(path: string, ...flags: string[]) {
  return runLine(['doctor', '--library', path, ...flags], join(path, 'none'))
}

async function lived() {
  const library = await testLibrary()
  const id = await addStory(library, { headline: 'Harbour' })
  await addStory(library, { headline: 'Bridge' })
  const asset = await library.addAsset({ bytes: png(3, 2), name: 'a.png' })
  await library.backUp()
  await titles(library, { text: 'harbour' })
  return { library, path: library.path, id, asset }
}

describe('stet doctor', () => {
  it('finds nothing in a sound library, also while it is in use', async () => {
    const { path } = await lived()
    expect(await doctor(path)).toMatchObject({ code: 0, out: '', err: '2 stories, and everything is sound.' })
    const { code, out } = await doctor(path, '--json')
    expect([code, JSON.parse(out)]).toMatchObject([0, { sound: true, stories: 2, damaged: [], backups: [] }])
  })

  it('tells a file that backs a source and is missing', async () => {
    const { library, path } = await lived()
    const file = { bytes: Buffer.from('minutes'), name: 'minutes.pdf', mediaType: 'application/pdf' }
    const { hash } = await library.addEvidence({ ...file, confidential: false })
    await library.close()
    expect(await doctor(path)).toMatchObject({ code: 0 })
    rmSync(join(path, 'assets', hash.slice(0, 2)), { recursive: true })
    expect(await doctor(path)).toMatchObject({ code: 1, out: `Evidence ${hash}: missing or damaged.` })
  })

  it('tells of all damage, and mends what can be mended', async () => {
    const { library, path, id, asset } = await lived()
    const file = await library.assetPath(asset.hash)
    await library.close()
    const db = inspect(path)
    db.prepare(`UPDATE story SET json = replace(json, 'Harbour', 'Harpour') WHERE id = ?`).run(id)
    db.close()
    const flipped = readFileSync(file)
    flipped[20] = (flipped[20] ?? 0) ^ 1
    writeFileSync(file, flipped)
    const { code, out } = await doctor(path, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ sound: false, damaged: [{ id, title: 'Harbour' }], pictures: [asset.hash] })

    const repaired = await doctor(path, '--repair')
    expect(repaired).toMatchObject({ code: 1 })
    expect(repaired.out).toContain(`Story ${id}: a good version`)
    const again = await testLibrary({ path })
    expect((await openedArticle(again, id)).article.headline).toBe('Harbour')
    await expect(again.assetPath(asset.hash)).rejects.toMatchObject({ code: 'asset.damaged' })
    await again.addAsset({ bytes: png(3, 2), name: 'a.png' })
    await again.close()
    expect((await doctor(path)).code).toBe(0)
  })

  it('takes a story from a backup where no version of it is good', async () => {
    const { library, path, id } = await lived()
    await library.close()
    const db = inspect(path)
    db.prepare(`UPDATE story SET json = replace(json, 'Harbour', 'Harpour') WHERE id = ?`).run(id)
    db.prepare("UPDATE revision SET bytes = x'00' WHERE subject = ?").run(id)
    db.close()
    expect((await doctor(path)).out).toContain('no version of it is good')
    await doctor(path, '--repair')
    const again = await testLibrary({ path })
    expect((await openedArticle(again, id)).article.headline).toBe('Harbour')
  })

  it('opens what can still be read where there is no backup', async () => {
    const { library, path } = await lived()
    await library.close()
    rmSync(join(path, 'backups'), { recursive: true })
    const file = join(path, 'stet.db')
    const db = inspect(path)
    const pages = db.prepare(`SELECT pageno FROM dbstat WHERE name = 'revision'`).pluck().all() as number[]
    db.close()
    const bytes = readFileSync(file)
    for (const page of pages) bytes.fill(0xa5, (page - 1) * 4096, page * 4096)
    writeFileSync(file, bytes)
    writeFileSync(join(path, 'suspect'), '')
    expect((await doctor(path)).code).toBe(1)
    expect((await doctor(path, '--repair')).code).toBe(0)
    expect((await titles(await testLibrary({ path }))).toSorted()).toEqual(['Bridge', 'Harbour'])
  })

  it('says when it can not look', async () => {
    const { path } = await lived()
    expect(await doctor(path, '--repair')).toMatchObject({ code: 2, err: expect.stringContaining('Another Stet') })
    expect(await doctor(join(testFolder(), 'none'))).toMatchObject({ code: 2 })
  })
})
