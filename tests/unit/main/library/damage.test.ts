import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/main/store/hash'
import { addStory, inspect, openedArticle, testLibrary, titles } from '../../../support/libraries'

/** Turns one letter of a stored text into another, as a failing disk would. */
function flip(path: string, id: string): void {
  inspect(path).prepare(`UPDATE story SET json = replace(json, 'Harbour', 'Hasbour') WHERE id = ?`).run(id)
}

describe('a damaged story', () => {
  it('is refused with library.damaged and left untouched; the others open', async () => {
    const library = await testLibrary()
    const damaged = await addStory(library, { headline: 'Harbour' })
    const sound = await addStory(library, { headline: 'Harbour two' })
    flip(library.path, damaged)

    await expect(library.open(damaged)).rejects.toMatchObject({ code: 'library.damaged' })
    await expect(library.stored()).rejects.toMatchObject({ code: 'library.damaged' })
    await expect(library.checkpoint({ id: damaged, reason: 'idle', by: 'Ana' })).rejects.toMatchObject({
      code: 'library.damaged',
    })
    expect((await openedArticle(library, sound)).article.headline).toBe('Harbour two')
  })

  it('is not saved over by a process that never saw it whole', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    const { article } = await openedArticle(library, id)
    await library.close()
    flip(library.path, id)
    const again = await testLibrary({ path: library.path })
    const json = JSON.stringify({ ...article, headline: 'Port' })
    await expect(again.save({ id, baseVersion: 1, json, by: 'Ana' })).rejects.toMatchObject({ code: 'library.damaged' })
  })

  it('stays in the list under the title it had, or without one', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    await titles(library, { text: 'harbour' })
    flip(library.path, id)
    expect(await titles(library, { text: 'harbour' })).toEqual(['Harbour'])
    await library.close()

    inspect(library.path).exec('DELETE FROM projected')
    const again = await testLibrary({ path: library.path })
    expect(await titles(again)).toEqual([''])
  })

  it('stays in the list even if what is stored is sound but no story', async () => {
    const library = await testLibrary()
    await addStory(library, { headline: 'Harbour' })
    await titles(library, { text: 'harbour' })
    inspect(library.path).prepare('UPDATE story SET json = ?, hash = ?').run('[]', sha256('[]'))
    expect(await titles(library, { text: 'harbour' })).toEqual(['Harbour'])
  })

  it('does not send out a damaged revision', async () => {
    const library = await testLibrary()
    const id = await addStory(library, { headline: 'Harbour' })
    await library.publish({ id, baseVersion: 1, by: 'Ana' })
    const { article, version } = await openedArticle(library, id)
    // What is saved as it went out needs no revision to be read.
    const json = JSON.stringify({ ...article, kicker: 'Later' })
    await library.save({ id, baseVersion: version, json, by: 'Ana' })
    const db = inspect(library.path)
    const { key, bytes } = db.prepare(`SELECT key, bytes FROM revision WHERE reason = 'publish'`).get() as {
      key: number
      bytes: Buffer
    }
    const flipped = Buffer.from(bytes)
    flipped[40] = (flipped[40] ?? 0) ^ 1
    const altered = deflateSync(inflateSync(bytes).toString('utf8').replace('Harbour', 'Hasbour'))
    for (const damaged of [flipped, altered, bytes.subarray(0, 40)]) {
      db.prepare('UPDATE revision SET bytes = ? WHERE key = ?').run(damaged, key)
      await expect(library.stored([id])).rejects.toMatchObject({ code: 'library.damaged' })
    }
  })
})
