import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { begin } from '../support/first-run'
import { hostileFiles } from '../support/hostile/files'
import { hostileHtml } from '../support/hostile/html'
import { listen } from '../support/listener'
import { chooseMenu } from '../support/menu'
import { png } from '../support/pictures'
import { openReader } from '../support/reader'
import { docxOf, wordParagraph } from '../support/zip'

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry sails | Harbour Times</title>
<link rel="canonical" href="https://harbour.example/ferry"></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry sails</h1>
<figure><img src="page_files/ferry.png" alt="A white ferry at night"><figcaption>The Aurora. Photo: Lena Brandt</figcaption></figure>
<p>The boat left at noon with nobody on board, and came back full at one.</p></article></body></html>`

test('a folder comes in as one act, which is undone; the clipboard comes in too', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'page_files'))
  writeFileSync(join(folder, 'page.html'), PAGE)
  writeFileSync(join(folder, 'page_files', 'ferry.png'), png(400, 300))
  writeFileSync(
    join(folder, 'memo.docx'),
    docxOf(wordParagraph('Night buses return') + wordParagraph('They left at noon, all of them, and were full.')),
  )
  writeFileSync(join(folder, 'broken.docx'), docxOf(wordParagraph('a')).subarray(0, 300))
  const { app, window } = await launchApp()
  await begin(window)
  const stories = window
    .getByRole('listbox', { name: 'Stories', includeHidden: true })
    .getByRole('option', { includeHidden: true })
  const before = await stories.count()

  await stubDialogs(app, { open: [folder] })
  await chooseMenu(app, 'Import Folder…')
  const summary = window.getByRole('dialog', { name: '2 stories imported' })
  await expect(summary.getByRole('heading', { name: 'Ferry sails' })).toBeVisible()
  await expect(summary.getByText('Read from https://harbour.example/ferry')).toBeVisible()
  await expect(summary.getByText('broken.docx is damaged or cut off.')).toBeVisible()
  await isAccessible(window, 'the summary of a folder')
  await expect(stories).toHaveCount(before + 2)
  await summary.getByRole('button', { name: 'Undo import' }).press('Enter')
  await expect(window.getByText('The import was undone; its stories are in the trash.')).toBeVisible()
  await expect(stories).toHaveCount(before)

  await app.evaluate(
    ({ clipboard }, html) => (clipboard as unknown as { write(data: object): void }).write({ html }),
    PAGE,
  )
  await chooseMenu(app, 'Import from Clipboard')
  const one = window.getByRole('dialog', { name: 'One story imported' })
  await one.getByRole('button', { name: 'Open story' }).click()
  await expect(window.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText('Ferry sails')
})

test('what is hostile comes in without harm, and goes out without it', async () => {
  test.slow()
  const outside = await listen()
  const [around, out] = [temporaryFolder(), temporaryFolder()]
  const secret = join(around, 'secret.png')
  writeFileSync(secret, png(123, 45))
  const folder = join(around, 'in')
  mkdirSync(folder)
  const sentinel = { run: 'globalThis.stetHit=1', net: `http://127.0.0.1:${outside.port}`, file: secret }
  const pages = hostileHtml(sentinel)
  for (const [at, [, html]] of pages.entries()) {
    writeFileSync(
      join(folder, `page-${at}.html`),
      `<html><body><article><h1>Page ${at}</h1><p>Words before it.</p>${html}`,
    )
  }
  for (const [name, content] of hostileFiles(sentinel)) writeFileSync(join(folder, name), content)

  const { app, window } = await launchApp()
  await begin(window)
  await stubDialogs(app, { open: [folder] })
  await chooseMenu(app, 'Import Folder…')
  const summary = window.getByRole('dialog', { name: /stories imported/ })
  await expect(summary).toBeVisible({ timeout: 60_000 })
  await summary.getByRole('button', { name: 'Done' }).click()
  const hit = () => window.evaluate(() => (globalThis as { stetHit?: number }).stetHit)
  expect(await hit()).toBeUndefined()

  const { total, rows } = await window.evaluate(async () => {
    const answer = await stet.call('articles.list', JSON.stringify({ filter: {}, offset: 0, limit: 500 }))
    return (JSON.parse(answer) as { value: { total: number; rows: { id: string }[] } }).value
  })
  expect(total).toBeGreaterThan(pages.length)
  await stubDialogs(app, { open: [out] })
  const ids = rows.map(({ id }) => id)
  await window.evaluate((input) => stet.call('exports.stories', JSON.stringify(input)), { ids, format: 'html' })

  const reader = await openReader()
  const page = await reader.newPage()
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  const folders = readdirSync(out).filter((name) => !name.startsWith('.'))
  const exported = folders.map((name) => join(out, name, 'index.html'))
  expect(exported.length).toBeGreaterThan(pages.length)
  for (const file of exported) {
    await page.goto(pathToFileURL(file).href)
    await page.mouse.move(200, 200)
    expect(await page.evaluate(() => (globalThis as { stetHit?: number }).stetHit), file).toBeUndefined()
    expect(await page.evaluate(loadsFromElsewhere), file).toEqual([])
  }
  await reader.close()
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
  expect(asked.filter((url) => url.includes('secret.png'))).toEqual([])

  await window
    .getByRole('textbox', { name: 'Body' })
    .first()
    .evaluate(
      (element, html) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', html)
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      pages.map(([, html]) => html).join('\n'),
    )
  expect(await hit()).toBeUndefined()
  expect(outside.arrivals()).toBe(0)
  for (const evil of ['/tmp/stet-evil.txt', '/tmp/stet-evil.md']) expect(existsSync(evil)).toBe(false)
  outside.close()
})

/** Runs in the page: what in it would be loaded from anywhere but its own folder. */
function loadsFromElsewhere(): string[] {
  const elements = [...document.querySelectorAll('[src], [srcset], [data], [poster], [background]')]
  return elements
    .map((element) => element.outerHTML)
    .filter((html) => /\s(?:src|srcset|data|poster|background)="(?!images\/)/.test(html))
}
