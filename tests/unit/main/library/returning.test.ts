import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportMany } from '../../../../src/main/files/export-many'
import { PLAIN_MANNER } from '../../../../src/main/files/manner'
import type { Library } from '../../../../src/main/library/library'
import { newArticle } from '../../../../src/shared/article/article'
import { readArticle } from '../../../../src/shared/article/read'
import { openedArticle, testLibrary } from '../../../support/libraries'
import { testFolder } from '../../../support/test-folder'
import { PIXEL } from '../pixel'
import { put } from '../files/stories'

const importPath = (library: Library, path: string) =>
  library.importStories({ brought: [{ path }], language: 'en-GB', by: 'Ana' })

/** A story with a gallery, and the folder that it was exported to. */
async function exported() {
  const [library, out] = [await testLibrary(), testFolder()]
  const asset = await library.addAsset({ bytes: PIXEL, name: 'dot.png' })
  const picture = (id: string) => ({
    type: 'figure' as const,
    id,
    gallery: 'g',
    asset,
    alt: id,
    caption: '',
    credit: '',
  })
  const id = await put(library, {
    ...newArticle('en-GB'),
    headline: 'Night buses return',
    body: [
      { type: 'paragraph', id: 'p1', content: [{ type: 'text', text: 'Six routes run again.' }] },
      picture('a'),
      picture('b'),
    ],
    corrections: [{ id: 'c1', kind: 'correction', at: '2026-01-02T08:00:00Z', text: 'Not seven.', by: 'Ed' }],
  })
  const formats = ['html' as const, 'markdown' as const]
  const manner = PLAIN_MANNER
  const outcome = await exportMany(library, { ids: [id], drafts: true, formats, manner, by: 'Ana', out, now: 0 })
  const [page = ''] = outcome.exported[0]?.files ?? []
  return { library, id, folder: out, page: join(out, page), markdown: join(out, page.replace(/html$/, 'md')) }
}

test('a page that was edited comes back as a comparison with the version that it was exported from', async () => {
  const { library, id, page } = await exported()
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll('Six routes', 'Seven routes'))
  const { imported, returned } = await importPath(library, page)
  expect([imported, returned.map(({ story, changes }) => ({ story, changes }))]).toEqual([
    [],
    [{ story: id, changes: 1 }],
  ])
  const [base, edited] = [returned[0]?.base, returned[0]?.edited].map((json) => readArticle(json ?? '').article)
  expect(edited?.body[0]).toMatchObject({ id: 'p1', content: [{ text: 'Seven routes run again.' }] })
  expect(edited?.body.slice(1)).toEqual(base?.body.slice(1))
})

test.each([
  ['below the story', '** Not seven.', '** Not eight.'],
  ['in its front matter', '"Not seven."', '"Not eight."'],
])('a correction that was edited in a Markdown file %s is a change to it alone', async (_, before, after) => {
  const { library, id, markdown } = await exported()
  const text = readFileSync(markdown, 'utf8')
  writeFileSync(markdown, text.replace(before, after))
  const { returned } = await importPath(library, markdown)
  expect(returned.map(({ story, changes }) => ({ story, changes }))).toEqual([{ story: id, changes: 1 }])
  const { corrections } = readArticle(returned[0]?.edited ?? '').article
  expect(corrections).toMatchObject([{ id: 'c1', at: '2026-01-02T08:00:00Z', text: 'Not eight.', by: 'Ed' }])
})

test('an exported folder comes into another library once, pictures and all', async () => {
  const { folder } = await exported()
  const other = await testLibrary()
  const { imported, known, failed } = await importPath(other, folder)
  expect([imported, known, failed].map(({ length }) => length)).toEqual([1, 1, 0])
  expect(known[0]?.why).toBe('content')
  const [first, second] = (await openedArticle(other, imported[0]?.id ?? '')).article.body.slice(1)
  expect(first).toMatchObject({ type: 'figure', alt: 'a', asset: { mediaType: 'image/png' } })
  expect(second).toMatchObject({ alt: 'b', gallery: (first as { gallery: string }).gallery })
})
