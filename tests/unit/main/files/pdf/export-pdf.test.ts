import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exportPdf } from '../../../../../src/main/files/pdf/export-pdf'
import type { Print, PrintedPage } from '../../../../../src/main/files/pdf/printed-page'
import { PLAIN_MANNER } from '../../../../../src/main/files/manner'
import { type Article, newArticle } from '../../../../../src/shared/article/article'
import { testLibrary } from '../../../../support/libraries'
import { picture } from '../../../../support/real-pictures'

const PDF = Buffer.from('%PDF-1.4\n/Type /Page\n%%EOF\n')

/** Exports a story with a printer that answers as it is told. */
async function printed(
  fields: Partial<Article>,
  print: Print,
  options: { library?: Awaited<ReturnType<typeof testLibrary>>; longestMs?: number } = {},
) {
  const library = options.library ?? (await testLibrary())
  const release = {
    id: 'story',
    article: { ...newArticle('en-GB'), headline: 'Buses', ...fields },
    notForPublication: true,
  }
  return exportPdf(library, release, PLAIN_MANNER, { print, size: 'A4', longestMs: options.longestMs ?? 60_000 })
}

test('what is printed is the exported page with its stamp, and pictures as sharp as paper shows them', async () => {
  const library = await testLibrary()
  const large = await library.addAsset({ bytes: await picture('jpeg', 3000, 1500), name: 'large.jpg' })
  const small = await library.addAsset({ bytes: await picture('png', 900, 600), name: 'small.png' })
  const gone = await library.addAsset({ bytes: await picture('png', 50, 60), name: 'gone.png' })
  rmSync(await library.assetPath(gone.hash))
  const body = [large, small, gone].map((asset, at) => ({
    type: 'figure' as const,
    id: `f${at}`,
    asset,
    alt: `Alt ${at}`,
    caption: '',
    credit: '',
  }))
  const pages: PrintedPage[] = []
  const { bytes, missingPictures } = await printed({ body }, async (page) => (pages.push(page), PDF), { library })
  expect(bytes).toBe(PDF)
  expect(missingPictures).toBe(1)
  const [{ html, files, size } = { html: '', files: new Map(), size: '' }] = pages
  expect(size).toBe('A4')
  expect(html).toContain('<p class="stamp">Not for publication</p>')
  expect(html.match(/<img[^>]+src="([^"]+)"/g)).toHaveLength(2)
  expect([...files.keys()].every((url) => html.includes(`src="${url}"`))).toBe(true)
  const [sharp, whole] = [...files.values()].map((file) => Buffer.from(file.bytes))
  expect(sharp?.length).toBeLessThan((await picture('jpeg', 3000, 1500)).length)
  expect(whole?.length).toBeGreaterThan(0)
})

test('a printer that does not come back is given up', async () => {
  const hanging: Print = (_page, signal) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('given up'))))
  await expect(printed({}, hanging, { longestMs: 5 })).rejects.toMatchObject({ code: 'export.pdf-slow' })
})

test.each([
  ['breaks down', async () => Promise.reject(new Error('crashed'))],
  ['gives half a file', async () => PDF.subarray(0, 12)],
  ['gives no sheet', async () => Buffer.from('%PDF-1.4\n%%EOF\n')],
])('a printer that %s is no export', async (_name, print) => {
  await expect(printed({}, print)).rejects.toMatchObject({ code: 'export.pdf-failed' })
})
