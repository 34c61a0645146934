import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openLibrary } from '../../src/main/library/local-library'
import { type Article, newArticle } from '../../src/shared/article/article'
import type { Body } from '../../src/shared/article/block'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { ARABIC, EVERYTHING } from '../support/look-stories'
import { chooseMenu } from '../support/menu'
import { program } from '../support/programs'
import { picture } from '../support/real-pictures'
import { newUserData } from '../support/user-data'

const poppler = program('pdftotext')
const PARAGRAPHS = 24

/** A story of several sheets: a table longer than one, pictures, and words that can be told apart. */
async function longStory(fields: Partial<Article>) {
  const userData = newUserData('journalist')
  const library = await openLibrary({ path: join(userData, 'library') })
  const asset = await library.addAsset({ bytes: await picture('jpeg', 3000, 1500), name: 'quay.jpg' })
  const shown = (block: Body[number]) =>
    block.type === 'figure' ? { ...block, asset, alt: 'The quay at night' } : block
  const rows = Array.from({ length: 60 }, (_, row) => ({
    id: `r${row}`,
    cells: [`Stop${row}`, `${row} km`].map((words) => [{ type: 'text' as const, text: words }]),
  }))
  const head = { id: 'r', cells: ['Halt', 'Way'].map((words) => [{ type: 'text' as const, text: words }]) }
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at): Body[number] => ({
    type: 'paragraph',
    id: `w${at}`,
    content: [
      { type: 'text', text: `word${at} ` },
      { type: 'text', text: `link${at}`, link: `https://example.org/${at}` },
      { type: 'text', text: ` ${'and so on for a while '.repeat(12)}`.trimEnd() },
    ],
  }))
  const body = [
    ...(fields.body ?? []).map(shown),
    { type: 'table' as const, id: 'stops', header: true, rows: [head, ...rows] },
    ...paragraphs,
  ]
  const story: Article = { ...newArticle('en-GB'), ...fields, body }
  const { id, version } = await library.create({ language: story.language, by: 'Maria Keller' })
  await library.save({ id, baseVersion: version, json: JSON.stringify(story), by: 'Maria Keller' })
  await library.close()
  return userData
}

/** Exports the open story as a PDF. Gives its path. */
async function printed(userData: string, headline = ''): Promise<string> {
  const { app, window } = await launchApp({ userData })
  await expect(window.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText(headline)
  const path = join(temporaryFolder(), 'story.pdf')
  await stubDialogs(app, { save: path })
  await chooseMenu(app, 'Export as PDF…')
  await expect(window.getByText(`Exported to ${path}`)).toBeVisible({ timeout: 30_000 })
  // The page it was printed from is gone.
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  return path
}

function told(reader: string, ...args: string[]): string {
  return execFileSync(reader, args, { encoding: 'utf8', maxBuffer: 50_000_000 })
}

test('a story is printed to a PDF in which another program finds all of it', async () => {
  test.skip(poppler.command === undefined, poppler.reason)
  const path = await printed(await longStory(EVERYTHING), EVERYTHING.headline)

  const about = told('pdfinfo', path)
  expect(about).toMatch(/Title:\s+Six night routes restart on Friday\nCreator:\s+Stet\n/)
  expect(about).toMatch(/Tagged:\s+yes/)
  expect(about).toMatch(/JavaScript:\s+no/)
  expect(about).toMatch(/Page size:.*\((A4|letter)\)/)

  const text = told('pdftotext', '-raw', path, '-')
  const ours = text.match(/\b(?:word|link|Stop)\d+\b/g)
  expect(ours).toEqual([
    ...Array.from({ length: 60 }, (_, at) => `Stop${at}`),
    ...Array.from({ length: PARAGRAPHS }, (_, at) => [`word${at}`, `link${at}`]).flat(),
  ])
  // The head of the long table stands on each of its sheets, the stamp on every sheet.
  const sheets = text.split('\f').slice(0, -1)
  const ofTable = sheets.filter((sheet) => sheet.includes('Stop'))
  expect(ofTable.length).toBeGreaterThan(1)
  for (const sheet of ofTable) expect(sheet).toMatch(/Halt\s+Way/)
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet).toContain('Not for publication')
    expect(sheet.trimEnd()).toMatch(new RegExp(`\n${index + 1}$`))
  }

  const links = told('pdfinfo', '-url', path).match(/https:\S+/g)
  const wanted = Array.from({ length: PARAGRAPHS }, (_, at) => `https://example.org/${at}`)
  expect(links).toEqual(['https://transport.example/night', ...wanted])
  // The note leads to its source.
  expect(told('pdfinfo', '-dests', path)).toContain('"source-1"')
  const tree = told('pdftohtml', '-xml', '-stdout', '-i', path)
  expect(tree).toMatch(/<a href="\S+#\d+">\[1, p\. 12\]<\/a>/)
  expect(tree).toMatch(
    /<outline>\s*<item page="1">Six night routes restart on Friday<\/item>\s*<outline>\s*<item page="1">What the plan says/,
  )
  expect(told('pdfimages', '-list', path).match(/ image +2400 +1200 /g)).toHaveLength(1)
  const fonts = told('pdffonts', path).trim().split('\n').slice(2)
  expect(fonts.filter((font) => !/ yes +yes +yes +\d+ +\d+$/.test(font.trimEnd()))).toEqual([])
})

test('a story that runs from right to left is printed so', async () => {
  test.skip(poppler.command === undefined, poppler.reason)
  const path = await printed(await longStory(ARABIC), ARABIC.headline)
  const text = told('pdftotext', '-raw', path, '-')
    .normalize('NFKC')
    .replace(/[\u202a-\u202e]/g, '')
  for (const word of ['الليل', 'الميناء', 'الجمعة', 'رصيف']) expect(text).toContain(word)
  // The first column stands at the right.
  const [, first = 0, second = 0] =
    /xMin="([\d.]+)"[^>]*>Halt<[\s\S]*?xMin="([\d.]+)"[^>]*>Way</.exec(told('pdftotext', '-bbox', path, '-')) ?? []
  expect(Number(first)).toBeGreaterThan(Number(second))
})
