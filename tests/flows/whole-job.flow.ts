import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { type LaunchedApp, expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { openReader } from '../support/reader'

const story = resolve(import.meta.dirname, '../fixtures/copied-story.txt')

test('the whole job: import, edit, cite, tag, undo, be killed, come back, export', async () => {
  const library = temporaryFolder('stet-library-')
  const first = await launchApp({ library })
  await welcome(first.window)
  await importStory(first)
  await fixHeadline(first.window)
  await acceptTags(first.window)
  await writeAndCite(first.window)
  await undoAndRedo(first.window)
  await expect(saved(first.window)).toHaveText('Saved')
  await first.kill()

  const second = await launchApp({ library, userData: first.userData })
  await findEverything(second.window)
  const out = temporaryFolder('stet-export-')
  const page = await exportAs(second, 'HTML page', out)
  await readAsStranger(page)
  const markdown = await exportAs(second, 'Markdown', out)
  expect(readFileSync(markdown, 'utf8')).toMatch(/^---\ntitle: /)
  expect(readFileSync(markdown, 'utf8')).toContain('[^4]: ')
})

test('the command line does the same job', async () => {
  const library = temporaryFolder('stet-library-')
  const out = temporaryFolder('stet-export-')
  const imported = stet('import', story, '--library', library, '--accept-tags', '--json')
  expect(imported.failed).toEqual([])
  expect(imported.imported).toHaveLength(1)
  const listed = stet('list', '--library', library, '--json')
  expect(listed.total).toBe(1)
  expect(listed.stories[0].title).toContain('Harbour council votes to reopen the night ferry')
  expect(stet('export', '--library', library, '--all', '--format', 'html', '--out', out, '--json').exported).toEqual([])
  const exported = stet(
    'export',
    '--library',
    library,
    '--all',
    '--drafts',
    '--format',
    'html,markdown',
    '--out',
    out,
    '--json',
  )
  expect(exported.exported).toHaveLength(1)
  for (const file of exported.exported[0].files) expect(existsSync(join(out, file)), file).toBe(true)
})

async function welcome(window: Page): Promise<void> {
  await window.getByRole('textbox', { name: 'Your name' }).fill('Maria Keller')
  await window.getByRole('button', { name: /^Write/ }).click()
  await expect(window.getByRole('textbox', { name: 'Headline', exact: true })).toBeVisible()
}

async function importStory({ app, window }: LaunchedApp): Promise<void> {
  await stubDialogs(app, { open: [story] })
  await window.keyboard.press('Control+o')
  const summary = window.getByRole('dialog', { name: 'One story imported' })
  await expect(summary).toContainText('5 paragraphs')
  await expect(summary).toContainText('3 sources')
  await expect(summary).toContainText('3 suggested tags')
  await summary.getByRole('button', { name: 'Open story' }).click()
  await expect(headline(window)).toContainText('Harbour council votes to reopen the night ferry')
  await expect(body(window)).not.toContainText('Skip to content')
  await expect(body(window)).not.toContainText('Latest')
  await expect(body(window)).toContainText('[1, 3]')
}

async function fixHeadline(window: Page): Promise<void> {
  await headline(window).click()
  await window.keyboard.press('Control+a')
  await window.keyboard.type('Night ferry to sail again')
  await expect(headline(window)).toContainText('Night ferry to sail again')
}

async function acceptTags(window: Page): Promise<void> {
  await window.getByRole('tab', { name: /^Tags/ }).click()
  await window.getByRole('button', { name: 'Accept all 3' }).click()
  await expect(window.getByRole('button', { name: /^Accept/ })).toHaveCount(0)
}

/** A paragraph at the end with two citations: one of a source that is there, one new from a pasted reference line. */
async function writeAndCite(window: Page): Promise<void> {
  await body(window).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.type('The old crews remember @landing survey')
  await expect(window.getByRole('option', { name: /Landing Stages/ })).toBeVisible()
  await window.keyboard.press('Enter')
  await window.keyboard.type(' and the fog @')
  await window.keyboard.insertText('"Fog on the River." Harbour Radio, 5 February 2026.')
  await expect(window.getByRole('option', { name: /New source/ })).toBeVisible()
  await window.keyboard.press('Enter')
  const form = window.getByRole('dialog', { name: 'New source' })
  await expect(form.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Fog on the River')
  await form.getByRole('button', { name: 'Add source' }).click()
  await expect(form).toBeHidden()
  await expect(body(window)).toContainText('The old crews remember[3] and the fog[4]')
  await window.keyboard.type('.')
}

async function undoAndRedo(window: Page): Promise<void> {
  const press = async (key: string, times: number) => {
    for (let n = 0; n < times; n++) await window.keyboard.press(key)
  }
  await expect(body(window)).toContainText('the fog[4].')
  await press('Control+z', 30)
  await expect(headline(window)).toContainText('Harbour council votes')
  await expect(body(window)).not.toContainText('The old crews')
  await press('Control+Shift+z', 30)
  await expect(headline(window)).toContainText('Night ferry to sail again')
  await expect(body(window)).toContainText('The old crews remember[3] and the fog[4].')
}

async function findEverything(window: Page): Promise<void> {
  await expect(headline(window)).toContainText('Night ferry to sail again')
  await expect(body(window)).toContainText('The old crews remember[3] and the fog[4].')
  await window.getByRole('tab', { name: /^Tags/ }).click()
  await expect(window.getByRole('button', { name: /^Accept/ })).toHaveCount(0)
  await window.getByRole('tab', { name: /^Sources/ }).click()
  await expect(window.getByRole('button', { name: 'Fog on the River', exact: true })).toBeVisible()
}

async function exportAs({ app, window }: LaunchedApp, format: string, out: string): Promise<string> {
  await stubDialogs(app, { save: join(out, 'ferry'), open: [out] })
  await window.getByRole('tab', { name: /^Export/ }).click()
  await window.getByRole('region', { name: 'Export as' }).getByRole('button', { name: format }).click()
  await expect(window.getByText(/^Exported to/).last()).toBeVisible()
  const name = format === 'Markdown' ? 'index.md' : 'index.html'
  const found = () => readdirSync(out, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(name))
  // The notice of an earlier export may still stand there.
  await expect.poll(found, name).toBeDefined()
  return join(out, String(found()))
}

/** Opens the page in a browser that is not ours, with scripts allowed so that one in it would run. */
async function readAsStranger(file: string): Promise<void> {
  const browser = await openReader()
  try {
    const page = await browser.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(`file://${file}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Night ferry to sail again')
    await expect(page.getByText('Not for publication').first()).toBeVisible()
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
    const notes = page.locator('[role="doc-endnotes"]').getByRole('listitem')
    await expect(notes).toHaveCount(4)
    await expect(notes.nth(3)).toContainText('Fog on the River')
    for (const link of await page.locator('a[href^="#"]').all()) {
      const target = await link.getAttribute('href')
      expect(await page.locator(`[id="${target?.slice(1)}"]`).count(), target ?? '').toBe(1)
    }
  } finally {
    await browser.close()
  }
}

function stet(...args: string[]) {
  const script = resolve(import.meta.dirname, '../../scripts/stet.mjs')
  return JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' }))
}

const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const saved = (window: Page) => window.getByRole('contentinfo', { name: 'Status' }).getByRole('status').first()
