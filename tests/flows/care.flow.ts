import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import type { Article } from '../../src/shared/article/article'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { begin } from '../support/first-run'
import { chooseMenu } from '../support/menu'
import { refuseSaves } from '../support/refuse-saves'

const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const mark = (window: Page) =>
  window.getByRole('contentinfo').getByRole('button', { name: /^Not saved: The disk is full/ })
const popup = (window: Page) => window.getByRole('dialog', { name: 'Not saved' })
const saved = (window: Page) => window.getByRole('contentinfo').getByText('Saved', { exact: true })

/** Catches what would be shown in the file manager. Gives the way to read it. */
async function showsInFolder(app: ElectronApplication): Promise<() => Promise<string>> {
  await app.evaluate(({ shell }) => {
    const seen = globalThis as { shownPath?: string }
    shell.showItemInFolder = (path) => void (seen.shownPath = path)
  })
  return () => app.evaluate(() => (globalThis as { shownPath?: string }).shownPath ?? '')
}

async function writeUnsaved() {
  const launched = await launchApp()
  const { app, window } = launched
  await begin(window)
  await headline(window).fill('The council votes at noon')
  await expect(saved(window)).toBeVisible()
  await refuseSaves(app, true)
  await body(window).click()
  await window.keyboard.type('Words that no disk has seen')
  await expect(mark(window)).toBeVisible({ timeout: 2000 })
  return launched
}

test('a story that can’t be saved says why, is written elsewhere whole, and is saved when it can be', async () => {
  const { app, window } = await writeUnsaved()
  const folder = temporaryFolder()
  const [chosen, json] = [join(folder, 'council.md'), join(folder, 'council.stet.json')]
  const kept = join(folder, 'kept.stet.json')

  await mark(window).click()
  await expect(popup(window).getByRole('button', { name: 'Try again now' })).toBeFocused()
  await isAccessible(window, 'what is not saved')
  await popup(window).getByRole('button', { name: 'Try again now' }).click()
  await expect(popup(window)).toBeVisible()
  await popup(window).getByRole('button', { name: 'Copy the text' }).click()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    'The council votes at noon\n\nWords that no disk has seen',
  )

  await test.step('a copy holds every word, and the whole story beside it', async () => {
    await stubDialogs(app, { save: chosen })
    await popup(window).getByRole('button', { name: 'Save a copy…' }).click()
    await expect(window.getByText(`A copy is at ${chosen}.`)).toBeVisible()
    expect(readFileSync(chosen, 'utf8')).toContain('Words that no disk has seen')
    const article = JSON.parse(readFileSync(json, 'utf8')) as Article
    expect(article).toMatchObject({ headline: 'The council votes at noon' })
    expect(JSON.stringify(article.body)).toContain('Words that no disk has seen')
    expect(readdirSync(folder)).toHaveLength(2)
    copyFileSync(json, kept)
  })

  await test.step('a file that is there is not replaced without being asked about', async () => {
    writeFileSync(json, 'something else')
    await stubDialogs(app, { save: chosen, button: 0 })
    await popup(window).getByRole('button', { name: 'Save a copy…' }).click()
    await stubDialogs(app, { save: join(folder, 'missing', 'council.md') })
    await popup(window).getByRole('button', { name: 'Save a copy…' }).click()
    await expect(window.getByText(/^Stet may not write to .*missing/)).toBeVisible()
    expect(readFileSync(json, 'utf8')).toBe('something else')
    expect(existsSync(join(folder, 'missing'))).toBe(false)
  })

  await test.step('it recovers by itself, and the caret is back in the text', async () => {
    await refuseSaves(app, false)
    await expect(saved(window)).toBeVisible({ timeout: 15_000 })
    await expect(popup(window)).toBeHidden()
    await expect(body(window)).toBeFocused()
  })

  await test.step('the copy comes back as a story of its own, and what is none says so', async () => {
    await headline(window).fill('The council has voted')
    await expect(saved(window)).toBeVisible()
    await stubDialogs(app, { open: [kept, json] })
    await chooseMenu(app, 'Import…')
    const summary = window.getByRole('dialog', { name: 'One story imported' })
    await expect(summary.getByText(/^council\.stet\.json is damaged/)).toBeVisible()
    await summary.getByRole('button', { name: 'Open story' }).click()
    await expect(headline(window)).toHaveText('The council votes at noon')
    await expect(body(window)).toHaveText('Words that no disk has seen')
    await expect(window.getByRole('listbox', { name: 'Stories' }).getByRole('option')).toHaveCount(2)
  })
})

test('closing a story that can’t be saved offers the same ways out, and goes on once it is saved', async () => {
  const { app, window } = await writeUnsaved()
  const chosen = join(temporaryFolder(), 'council')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  const question = window.getByRole('dialog', { name: 'This story is not saved' })
  await isAccessible(window, 'the question before closing')
  await stubDialogs(app, { save: chosen })
  await question.getByRole('button', { name: 'Save a copy…' }).click()
  await expect(window.getByText(`A copy is at ${chosen}.md.`)).toBeVisible()
  expect(readFileSync(`${chosen}.md`, 'utf8')).toContain('Words that no disk has seen')
  await question.getByRole('button', { name: 'Try again and close' }).click()
  await expect(question.getByText(/^The disk is full/)).toBeVisible()
  await refuseSaves(app, false)
  await expect(question).toBeHidden({ timeout: 15_000 })
  await expect(window.getByText('The story is saved now.')).toBeVisible()
})

test('a story whose stored copy is damaged is offered as it was, and the others are not touched', async () => {
  const first = await launchApp()
  await begin(first.window)
  await headline(first.window).fill('The museum sends the horse home')
  await expect(saved(first.window)).toBeVisible()
  await first.window.keyboard.press('Control+N')
  await expect(headline(first.window)).toHaveText('')
  await headline(first.window).fill('The council votes at noon')
  await expect(saved(first.window)).toBeVisible()
  await first.close()
  // As a failing disk would: one letter of the stored text is another.
  const db = new Database(join(first.userData, 'library/stet.db'))
  db.prepare(`UPDATE story SET json = replace(json, 'council', 'counsel')`).run()
  db.close()

  const { window } = await launchApp({ userData: first.userData })
  const story = (title: string) => window.getByRole('listbox', { name: 'Stories' }).getByRole('option', { name: title })
  const notice = window.getByRole('region', { name: 'This story can’t be read' })
  await expect(notice.getByText(/^The newest version that can be read is from/)).toBeVisible()
  await isAccessible(window, 'a damaged story')
  await story('The museum sends the horse home').click()
  await expect(headline(window)).toHaveText('The museum sends the horse home')
  await story('The council votes at noon').click()
  await notice.getByRole('button', { name: 'Open that version' }).click()
  await expect(headline(window)).toHaveText('The council votes at noon')
  await headline(window).fill('The council votes at one')
  await expect(saved(window)).toBeVisible()
})

test('backups are made, listed and shown; a library that can’t be opened comes back from one', async () => {
  const first = await launchApp()
  await begin(first.window)
  await headline(first.window).fill('Kept in a backup')
  await expect(saved(first.window)).toBeVisible()
  await chooseMenu(first.app, 'Backups…')
  const backups = first.window.getByRole('dialog', { name: 'Backups' })
  await backups.getByRole('button', { name: 'Back up now' }).click()
  await expect(backups.getByRole('cell', { name: 'You asked for it' })).toBeVisible()
  await isAccessible(first.window, 'the backups')
  const shown = await showsInFolder(first.app)
  await backups.getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(shown).toContain(join(first.userData, 'library/backups'))
  await first.close()

  writeFileSync(join(first.userData, 'library/stet.db'), 'no database')
  const { app, window } = await launchApp({ userData: first.userData })
  const notice = window.getByRole('dialog', { name: 'Your library was restored from a backup' })
  await expect(notice.getByText(/^It could not be opened, so Stet opened the backup from/)).toBeVisible()
  await isAccessible(window, 'the library restored')
  const seen = await showsInFolder(app)
  await notice.getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(seen).not.toBe('')
  expect(existsSync(await seen())).toBe(true)
  await notice.getByRole('button', { name: 'Go on writing' }).click()
  await expect(headline(window)).toHaveText('Kept in a backup')

  await chooseMenu(app, 'Backups…')
  const last = window
    .getByRole('dialog', { name: 'Backups' })
    .getByRole('region', { name: /^Your library was restored on/ })
  await expect(last.getByText(/^Nothing newer could be read/)).toBeVisible()
  await isAccessible(window, 'the backups after a recovery')
  const again = await showsInFolder(app)
  await last.getByRole('button', { name: 'Show what was set aside' }).click()
  await expect.poll(again).toContain('set-aside')
})
