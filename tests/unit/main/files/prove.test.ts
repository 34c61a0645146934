import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportStory } from '../../../../src/main/files/export-story'
import { PLAIN_MANNER } from '../../../../src/main/files/manner'
import { choreHere, type DoChore } from '../../../../src/main/library/chores'
import { openLibrary } from '../../../../src/main/library/local-library'
import type { Article } from '../../../../src/shared/article/article'
import { temporaryFolder } from '../../../support/folders'
import { PIXEL } from '../pixel'
import { story } from './stories'

/** A story of so many paragraphs and its picture, exported, and the chores that this took. */
async function exported(paragraphs: number, manner = PLAIN_MANNER) {
  const asked: string[] = []
  const noting: DoChore = (name, ...input) => {
    asked.push(name)
    // What goes to another thread is copied.
    return choreHere(name, structuredClone(input[0]))
  }
  const library = await openLibrary({ path: temporaryFolder() }, noting)
  const asset = await library.addAsset({ bytes: PIXEL, name: 'dot.png' })
  const body = Array.from({ length: paragraphs }, (_, at): Article['body'][number] => {
    return { type: 'paragraph', id: `p${at}`, content: [{ type: 'text', text: `Paragraph ${at} has its words.` }] }
  })
  const article = story('Ferry', { hero: { asset, alt: 'A dot', caption: '', credit: '' }, body })
  const out = join(temporaryFolder(), 'ferry')
  const release = { id: 'a1', article, notForPublication: true }
  const exporting = exportStory(library, release, out, ['html', 'markdown', 'ninjs'], manner)
  const outcome = await exporting.then(
    () => readFileSync(join(out, 'index.html'), 'utf8').includes('has its words'),
    (error: unknown) => error,
  )
  await library.close()
  return {
    outcome,
    proofs: asked.filter((name) => name === 'prove').length,
    isThere: existsSync(join(out, 'index.html')),
  }
}

test('a long page is read again as a chore, a short one at once', async () => {
  expect(await exported(10)).toMatchObject({ outcome: true, proofs: 0 })
  expect(await exported(1200)).toMatchObject({ outcome: true, proofs: 3 })
})

test('a long page that is not what it should be is not kept', async () => {
  const { outcome, isThere } = await exported(1200, { stylesheet: 'p { background: url(https://example.org/x.png) }' })
  expect(outcome).toMatchObject({ code: 'export.proof', params: { what: 'foreign' } })
  expect(isThere).toBe(false)
})
