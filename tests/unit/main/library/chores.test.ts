import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { choreHere, type ChoreName } from '../../../../src/main/library/chores'
import { choresInThread } from '../../../../src/main/library/chores-in-thread'
import { connectLibrary } from '../../../../src/main/library/connect'
import { openLibrary } from '../../../../src/main/library/local-library'
import { newArticle } from '../../../../src/shared/article/article'
import { bundleForNode } from '../../../support/bundle'
import { addStory, openedArticle, testLibrary } from '../../../support/libraries'
import { generateStory } from '../../../support/generate-story'
import { testFolder } from '../../../support/test-folder'

let worker: string
let chores: string
beforeAll(async () => {
  // As a build has it: beside the library's own thread.
  const bundle = await bundleForNode('src/main/library/worker.ts', { chores: 'src/main/library/chore-worker.ts' })
  worker = bundle.file
  chores = join(dirname(worker), 'chores.cjs')
  return bundle.remove
})

describe('what takes long', () => {
  it('is done in a thread of its own, while stories are saved', async () => {
    const path = join(testFolder(), 'library')
    const library = await connectLibrary(worker, { path })
    onTestFinished(() => library.close())
    const id = await addStory(library, generateStory(1, 800))
    for (let seed = 2; seed < 40; seed++) await addStory(library, generateStory(seed, 800))
    const ended: string[] = []
    const backingUp = library.backUp().then((backup) => {
      ended.push('backup')
      return backup
    })
    const { article } = await openedArticle(library, id)
    const json = JSON.stringify({ ...article, headline: 'Port' })
    await library.save({ id, baseVersion: 1, json, by: 'Ana' }).then(() => ended.push('save'))
    const backup = await backingUp
    expect(ended).toEqual(['save', 'backup'])
    expect(await library.backups()).toEqual([backup])
    await library.trash([id])
    expect(await library.emptyTrash({ by: 'Ana' })).toEqual({ removed: 1, held: 0 })
    expect(await library.backups()).toMatchObject([{ kind: 'emptied' }])
  })

  it('is done there for a library that is only read too', async () => {
    const { path, ...library } = await testLibrary()
    await library.close()
    const begun: ChoreName[] = []
    const reading = await openLibrary({ path, readOnly: true }, (name, input) => {
      begun.push(name)
      return choreHere(name, input)
    })
    onTestFinished(() => reading.close())
    const story = newArticle('en-GB')
    const asked = {
      format: 'html',
      page: '',
      story,
      images: new Map(),
      files: new Set<string>(),
      notForPublication: false,
    } as const
    expect(await reading.prove(asked)).not.toEqual([])
    expect(begun).toEqual(['prove'])
  })

  it('fails with the same errors there', async () => {
    const { path, ...library } = await testLibrary()
    await library.close()
    const doChore = choresInThread(chores)
    const input = { library: join(path, 'none'), kind: 'asked' } as const
    await expect(doChore('backUp', input)).rejects.toMatchObject({ code: 'library.io' })
    await expect(choresInThread(join(path, 'none.cjs'))('backUp', input)).rejects.toThrow('none.cjs')
  })
})
