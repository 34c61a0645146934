import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openOrRead } from '../../../../src/main/app/open-library'
import { openLibrary } from '../../../../src/main/library/local-library'
import { newArticle } from '../../../../src/shared/article/article'
import { StetError } from '../../../../src/shared/bridge/errors'
import { addStory, inspect, openedArticle, testLibrary, titles } from '../../../support/libraries'
import { png } from '../../../support/pictures'
import { noDisks, smallDisk } from '../../../support/small-disk'

const MEGABYTE = 1_000_000
const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('stet-reading-'))

describe.skipIf(noDisks)(`a real disk ${noDisks ? `(skipped: ${noDisks})` : ''}`, () => {
  it('that runs full loses nothing that was acknowledged, and saving goes on when there is room', async () => {
    const { path: disk } = smallDisk(4 * MEGABYTE)
    const ballast = join(disk, 'ballast')
    writeFileSync(ballast, Buffer.alloc(2 * MEGABYTE))
    const library = await testLibrary({ path: join(disk, 'library') })
    const id = await addStory(library, { headline: 'Harbour' })
    let version = 1
    const json = (number: number) =>
      JSON.stringify({ ...newArticle('en'), headline: `Save ${number}`, standfirst: 'x'.repeat(20_000 * number) })
    const save = () => library.save({ id, baseVersion: version, json: json(version + 1), by: 'Ana' })
    const failure = await (async () => {
      for (;;) {
        try {
          version = (await save()).version
          await library.checkpoint({ id, reason: 'idle', by: 'Ana' })
        } catch (error) {
          return error
        }
      }
    })()
    expect(failure).toMatchObject({ code: 'library.disk-full' })
    expect(failure).toBeInstanceOf(StetError)
    expect(version).toBeGreaterThan(1)
    expect((await openedArticle(library, id)).article.headline).toBe(`Save ${version}`)
    await expect(library.backUp()).rejects.toMatchObject({ code: 'library.disk-full' })
    expect(readdirSync(join(disk, 'library', 'backups'))).toEqual([])

    rmSync(ballast)
    expect(await save()).toMatchObject({ status: 'saved', version: version + 1 })
    expect(await titles(library, { text: `save ${version + 1}` })).toEqual([`Save ${version + 1}`])
    await library.close()
    expect(inspect(join(disk, 'library')).pragma('integrity_check', { simple: true })).toBe('ok')
  })

  it.each(['closed', 'crashed'])('that is read-only opens for reading a library that %s', async (how) => {
    const { path: disk, makeReadOnly } = smallDisk(8 * MEGABYTE)
    const path = join(disk, 'library')
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    const { hash } = await library.addAsset({ bytes: png(3, 2), name: 'a.png' })
    await titles(library, { text: 'harbour' })
    if (how === 'closed') await library.close()
    cpSync(library.path, path, { recursive: true })
    makeReadOnly()

    const before = copies()
    const reader = await openOrRead(openLibrary, { path })
    expect(await reader.info()).toMatchObject({ readOnly: true, readOnlyBecause: 'not-writable', stories: 1 })
    expect((await openedArticle(reader, id)).article.headline).toBe('Harbour')
    expect(await titles(reader, { text: 'harb' })).toEqual(['Harbour'])
    expect(await reader.originalOf(id)).toMatchObject({ name: 'test.txt' })
    expect(await reader.assetPath(hash)).toContain(hash)
    await expect(reader.create({ language: 'en', by: 'Ana' })).rejects.toMatchObject({
      code: 'library.read-only',
      params: { because: 'refused' },
    })
    expect(copies()).toEqual(before)
    await reader.close()
  })
})
