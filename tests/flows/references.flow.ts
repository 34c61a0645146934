import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { begin } from '../support/first-run'
import { chooseMenu } from '../support/menu'
import { IN_ARABIC } from '../support/system-language'

const ENTRIES = `
@article{buses, entrysubtype = {newspaper}, title = {Night Buses}, author = {Petrov, Ana}, journaltitle = {The Tide},
  date = {2025-05-15}, url = {https://tide.example.org/buses}}
@interview{quay, author = {Adeyemi, Tom}, title = {A talk on the quay}, date = {2026-02-03}}
@book{tides, title = {Tides}, author = {حداد، سلمى}, publisher = {دار الميناء}, year = 2024}
who knows what this is
`
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour never sleeps | The Guardian</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour never sleeps","datePublished":"2025-05-15",
"author":{"@type":"Person","name":"Ana Petrov"},"publisher":{"name":"The Guardian"},"url":"https://www.theguardian.com/harbour"}</script>
</head></html>`

function fileOf(name: string, text: string): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, text)
  return path
}

async function importFile(app: ElectronApplication, path: string, item: string): Promise<void> {
  await stubDialogs(app, { open: [path] })
  await chooseMenu(app, item)
}

async function openForm(window: Page): Promise<void> {
  await window.getByRole('tab', { name: /^Sources/ }).click()
  await window.getByRole('button', { name: 'Add a source' }).press('Enter')
  await expect(form(window)).toBeVisible()
}

const form = (window: Page) => window.getByRole('dialog', { name: 'New source' })
const sources = (window: Page) => window.getByRole('dialog', { name: 'Sources of the library' })
const rows = (window: Page) =>
  sources(window).getByRole('list', { name: 'Sources' }).getByRole('button', { expanded: false })
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })

test('references are imported into the library, cited, removed and brought back', async () => {
  const { app, window } = await launchApp()
  const { keyboard } = window
  await begin(window)
  await importFile(app, fileOf('zotero.bib', ENTRIES), 'Import References…')
  const outcome = window.getByRole('dialog', { name: '3 references imported' })
  await expect(outcome).toBeVisible()
  await outcome.getByText('Not understood: 1').click()
  await expect(outcome.getByText('who knows what this is')).toBeVisible()
  await isAccessible(window, 'what came of an import')

  await test.step('they are among the sources of the library', async () => {
    await outcome.getByRole('button', { name: 'Show sources' }).press('Enter')
    await expect(rows(window)).toHaveCount(3)
    await expect(rows(window).first()).toContainText('imported from zotero.bib, not cited yet')
    await isAccessible(window, 'imported sources')
    await keyboard.press('Escape')
  })

  await test.step('the picker finds one, and then it is cited', async () => {
    await body(window).click()
    await keyboard.type('Buses run again @night')
    await expect(window.getByRole('option', { name: /Night Buses/ }).first()).toBeVisible()
    await keyboard.press('Enter')
    await expect(body(window)).toContainText('[1]')
    await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
    await chooseMenu(app, 'Sources of the Library…')
    await expect(rows(window).filter({ hasText: 'Night Buses' })).toContainText('cited once in 1 story')
    await sources(window).getByRole('button', { name: 'Imported', exact: true }).press('Enter')
    await expect(rows(window)).toHaveCount(2)
    await sources(window).getByText('Not understood: 1').press('Enter')
    await expect(sources(window).getByText('who knows what this is')).toBeVisible()
    await sources(window).getByRole('button', { name: 'Forget these' }).press('Enter')
    await expect(sources(window).getByText('Not understood: 1')).toHaveCount(0)
  })

  await test.step('those that nothing cites are removed, and come back', async () => {
    await sources(window).getByRole('button', { name: 'Remove all 2' }).press('Enter')
    await expect(sources(window).getByText('No imported references wait to be cited.')).toBeVisible()
    await keyboard.press('Control+z')
    await expect(rows(window)).toHaveCount(2)
    await sources(window).getByRole('button', { name: 'Remove “Tides”' }).press('Enter')
    await expect(rows(window)).toHaveCount(1)
  })
})

test('an import is taken back', async () => {
  const { app, window } = await launchApp()
  await begin(window)
  const path = fileOf('refs.ris', 'TY  - NEWS\r\nTI  - Night Buses\r\nT2  - The Tide\r\nER  - \r\n')
  await importFile(app, path, 'Import References…')
  await window
    .getByRole('dialog', { name: '1 reference imported' })
    .getByRole('button', { name: 'Undo import' })
    .press('Enter')
  await expect(window.getByText('The import was taken back.')).toBeVisible()
  await chooseMenu(app, 'Sources of the Library…')
  await expect(sources(window).getByText('No story has a source yet.')).toBeVisible()
})

test('several references that are pasted into the form are ticked, added and taken back as one step', async () => {
  const { app, window } = await launchApp()
  const { keyboard } = window
  await begin(window)
  await openForm(window)
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), ENTRIES)
  await keyboard.press('Control+v')
  const review = window.getByRole('dialog', { name: '3 references' })
  await expect(review.getByRole('checkbox')).toHaveCount(3)
  await expect(review.getByText('Not understood: 1')).toBeVisible()
  await isAccessible(window, 'references to be ticked')
  await review.getByRole('checkbox', { name: /Tides/ }).press('Space')
  await review.getByRole('button', { name: 'Add 2 sources' }).press('Enter')
  await expect(window.getByText('2 sources added.')).toBeVisible()
  const list = window.getByRole('tabpanel', { name: /^Sources/ })
  await expect(list.getByText('Night Buses')).toBeVisible()

  await test.step('what the story has is not ticked the next time', async () => {
    await openForm(window)
    await keyboard.press('Control+v')
    await expect(review.getByText('in this story already')).toHaveCount(2)
    await expect(review.getByRole('checkbox', { checked: true })).toHaveCount(1)
    await keyboard.press('Escape')
  })

  await window.getByRole('textbox', { name: 'Headline', exact: true }).click()
  await keyboard.press('Control+z')
  await expect(list.getByText('Night Buses')).toHaveCount(0)
  await expect(list.getByText('A talk on the quay')).toHaveCount(0)
})

test('a saved page, and a record of RIS, fill in the form', async () => {
  const { app, window } = await launchApp()
  await begin(window)
  await openForm(window)
  const chooser = window.waitForEvent('filechooser')
  await form(window).getByRole('button', { name: 'From a file…' }).press('Enter')
  await (await chooser).setFiles(fileOf('harbour.html', PAGE))
  await expect(form(window).getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Harbour never sleeps')
  await expect(form(window).getByRole('textbox', { name: /^Publisher/ })).toHaveValue('The Guardian')

  await test.step('dropped anywhere on the window', async () => {
    await window.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['@book{a, title = {Tides}}'], 'one.bib'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    })
    await expect(form(window).getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Tides')
  })

  const record = 'TY  - NEWS\nAU  - Petrov, Ana\nTI  - Night Buses\nT2  - The Tide\nDA  - 2025/05/15/\nER  - '
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), record)
  await form(window)
    .getByRole('textbox', { name: /^Paste/ })
    .focus()
  await window.keyboard.press('Control+v')
  await expect(form(window).getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Night Buses')
  await expect(form(window).getByText(/^Ana Petrov, "Night Buses\." The Tide, /)).toBeVisible()
})

test('in Arabic', async () => {
  const { app, window } = await launchApp({ env: IN_ARABIC })
  await window.getByLabel('اسمك').fill('سلمى حداد')
  await window.getByRole('button', { name: 'كتابة' }).click()
  await expect(window.getByRole('listbox', { name: 'المواد' }).getByRole('option')).toHaveCount(1)
  await importFile(app, fileOf('zotero.bib', ENTRIES), 'استيراد مراجع…')
  const outcome = window.getByRole('dialog', { name: 'استُوردت 3 مراجع' })
  await expect(outcome).toBeVisible()
  await isAccessible(window, 'what came of an import, in Arabic')
  await outcome.getByRole('button', { name: 'عرض المصادر' }).press('Enter')
  await expect(window.getByText(/مستورد من .*zotero\.bib.*، لم يُستشهد به بعد/).first()).toBeVisible()
  await isAccessible(window, 'imported sources, in Arabic')
})
