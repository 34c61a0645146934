import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Connection } from '../../../../src/main/store/connection'
import { readSubject } from '../../../../src/main/store/desk-subjects'
import { readDesks } from '../../../../src/main/store/desks'
import { newestOf } from '../../../../src/main/store/migrate'
import { migrations } from '../../../../src/main/store/migrations/index'
import { openForWriting } from '../../../../src/main/store/open-database'
import { salvage } from '../../../../src/main/store/salvage'
import type { Library } from '../../../../src/main/library/library'
import { deskLibrary, deskOf, rewrite, save, settle, writeStory } from '../../../support/desks'
import { inspect, openedArticle, titles } from '../../../support/libraries'

/** What of a damaged database comes into a good one. */
function salvaged(path: string, good: string): Connection {
  const [from, to] = [path, good].map((each) => openForWriting(join(each, 'stet.db'), newestOf(migrations)))
  if (!from || !to) throw new Error('two')
  onTestFinished(() => {
    from.close()
    to.close()
  })
  salvage(from, to)
  return to
}

describe('a library at a desk that could not be read', () => {
  it('knows its desk again, and takes nothing that others wrote for removed', async () => {
    const { libraries } = await deskOf(2)
    const [ana, ben] = libraries as [Library, Library]
    const path = (await ana.info()).path
    const id = await writeStory(ana, { headline: 'Harbour' })
    await settle(libraries)
    await ana.backUp()
    await rewrite(ben, id, (article) => ({ ...article, kicker: 'By Ben' }), 'Ben')
    await settle(libraries)
    await save(ana, id, (article) => ({ ...article, standfirst: 'Not shared yet' }))
    await ana.close()
    inspect(path).prepare("UPDATE story SET json = '{}'").run()
    const again = await deskLibrary({ path })
    expect(await again.desks()).toMatchObject([{ name: 'City desk', stories: 1 }])
    const [, good] = (await again.versions(id)).versions
    await again.recover({ story: id, revision: good?.id ?? '', by: 'Ana' })
    await settle([again, ben])
    expect((await openedArticle(ben, id)).article).toMatchObject({ headline: 'Harbour', kicker: 'By Ben' })
    expect((await openedArticle(again, id)).article).toMatchObject({ headline: 'Harbour', kicker: 'By Ben' })
  })

  it('starts a story from nothing whose words are older than what was noted of them', async () => {
    const { libraries, desk } = await deskOf(1)
    const [ana] = libraries as [Library]
    const path = (await ana.info()).path
    const id = await writeStory(ana, { headline: 'Harbour' })
    const other = await writeStory(ana, { headline: 'Bridge' })
    await ana.close()
    const bare = await deskLibrary()
    await bare.close()
    inspect(path).prepare("UPDATE story SET json = '{}' WHERE id = ?").run(other)
    const good = salvaged(path, bare.path)
    expect(readDesks(good)).toMatchObject([{ id: desk, name: 'City desk' }])
    expect(readSubject(good, id)).toMatchObject({ desk, base: expect.any(String), state: 'arrived' })
    expect(readSubject(good, other)).toMatchObject({ desk, base: null, state: 'arrived' })
  })

  it('knows its desk where it is of an earlier version, and so damaged that it can not be brought up to this one', async () => {
    const { libraries, desk, folder } = await deskOf(1)
    const [ana] = libraries as [Library]
    const path = (await ana.info()).path
    const id = await writeStory(ana, { headline: 'Harbour' })
    await ana.close()
    const bare = await deskLibrary()
    await bare.close()
    const db = inspect(path)
    db.exec('ALTER TABLE desk DROP COLUMN seal; ALTER TABLE desk DROP COLUMN git; PRAGMA user_version = 5')
    db.close()
    const good = salvaged(path, bare.path)
    expect(readDesks(good)).toMatchObject([
      { id: desk, name: 'City desk', folder, isDefault: true, seal: null, git: false },
    ])
    expect(readSubject(good, id)).toMatchObject({ desk })
  })

  it('is put together from its backup and the folder', async () => {
    const { libraries } = await deskOf(2)
    const [ana, ben] = libraries as [Library, Library]
    const path = (await ana.info()).path
    const first = await writeStory(ana, { headline: 'Harbour' })
    await ana.backUp()
    await settle(libraries)
    const second = await writeStory(ana, { headline: 'Bridge' })
    await rewrite(ben, first, (article) => ({ ...article, headline: 'Port' }), 'Ben')
    await settle(libraries)
    await ana.close()
    rmSync(join(path, 'stet.db'))
    const again = await deskLibrary({ path })
    await settle([again, ben])
    expect((await titles(again)).toSorted()).toEqual(['Bridge', 'Port'])
    expect((await titles(ben)).toSorted()).toEqual(['Bridge', 'Port'])
    expect(await again.unsharedStories()).toEqual([])
    expect((await again.open(second)).json).toBe((await ben.open(second)).json)
  })
})
