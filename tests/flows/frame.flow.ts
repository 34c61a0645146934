import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { eventChannel } from '../../src/shared/bridge/channels'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { begin } from '../support/first-run'
import { refuseSaves } from '../support/refuse-saves'

const TEXT = [
  'Night buses return to the harbour line',
  '',
  'The city will restart six night bus routes on Friday, four years after cutting them.',
  '',
  'The union calls the plan late.',
].join('\n')

const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })
const list = (window: Page) => window.getByRole('listbox', { name: 'Stories' })
const story = (window: Page, title: string | RegExp) => list(window).getByRole('option', { name: title })
const saved = (window: Page) =>
  expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()

async function write(window: Page, title: string): Promise<void> {
  const stories = list(window).getByRole('option')
  const before = await stories.count()
  await window.keyboard.press('Control+N')
  await expect(stories).toHaveCount(before + 1)
  await expect(stories.first()).toHaveAttribute('aria-selected', 'true')
  await expect(headline(window)).toBeFocused()
  await window.keyboard.type(title)
  await saved(window)
  await expect(story(window, title)).toHaveAttribute('aria-selected', 'true')
}

test('the first run asks who is there, then opens a blank page; the next start opens where the person left', async () => {
  const first = await launchApp()
  const { window, userData } = first
  await window.getByLabel('Your name').fill('Maria Keller')
  await expect(window.getByLabel('Initials')).toHaveValue('MK')
  await window.keyboard.press('Escape')
  await expect(window.getByLabel('Your name')).toHaveValue('Maria Keller')
  await window.getByLabel('Language of your stories').selectOption('ar')
  await window.getByRole('button', { name: 'Write' }).click()
  await expect(headline(window)).toBeFocused()
  await expect(window.getByRole('contentinfo').getByText('Arabic')).toBeVisible()
  await window.keyboard.type('A first story')
  await first.close()

  const second = await launchApp({ userData })
  await expect(headline(second.window)).toHaveText('A first story')
  await expect(story(second.window, 'A first story')).toHaveAttribute('aria-selected', 'true')
})

test('the library is found, filtered and opened by keyboard alone', async () => {
  const { window } = await launchApp()
  await begin(window)
  await write(window, 'Museum sends bronze horse home')
  await write(window, 'Four towns share one reservoir')
  await write(window, 'Why the harbour clock runs slow')

  await window.keyboard.press('Control+Shift+F')
  await expect(window.getByRole('combobox', { name: 'Search stories' })).toBeFocused()
  await window.keyboard.press('ArrowDown')
  await expect(list(window)).toBeFocused()
  await window.keyboard.press('Home')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(headline(window)).toHaveText('Four towns share one reservoir')

  await window.keyboard.press('Control+Shift+F')
  await window.keyboard.type('horse')
  await expect(list(window).getByRole('option')).toHaveCount(1)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(headline(window)).toHaveText('Museum sends bronze horse home')
  await window.keyboard.press('Control+Shift+F')
  await window.keyboard.press('Escape')
  await expect(list(window).getByRole('option')).toHaveCount(4)
  await window.keyboard.type('zebra')
  await expect(window.getByText('No story matches “zebra”')).toBeVisible()
})

test('a story goes from draft to review and back, and is published only when asked twice', async () => {
  const { window } = await launchApp()
  await begin(window)
  await write(window, 'Night buses')
  const status = window.getByRole('region', { name: 'Story status' })
  await status.getByRole('button', { name: 'Send to review' }).click()
  await expect(status.getByText('In review')).toBeVisible()
  await status.getByRole('button', { name: 'Back to draft' }).click()
  await window.keyboard.press('Control+Z')
  await status.getByRole('button', { name: 'Mark as published' }).click()
  await window.keyboard.press('Escape')
  await expect(status.getByText('In review')).toBeVisible()
  await status.getByRole('button', { name: 'Mark as published' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Mark as published' }).click()
  await expect(status.getByText('Published')).toBeVisible()
  await window.getByRole('button', { name: /^Published/ }).click()
  await expect(story(window, /Night buses.*Published/)).toBeVisible()
})

test('a story is thrown away, taken back, thrown away again and restored from the trash', async () => {
  const { window } = await launchApp()
  await begin(window)
  await write(window, 'To be kept')
  await write(window, 'To be thrown away')

  await list(window).focus()
  await window.keyboard.press('Delete')
  await expect(headline(window)).toHaveText('To be kept')
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(headline(window)).toHaveText('To be thrown away')

  await story(window, 'To be thrown away').click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect(story(window, 'To be thrown away')).toHaveCount(0)
  await window.getByRole('button', { name: 'Trash, 1' }).click()
  await story(window, 'To be thrown away').click()
  const status = window.getByRole('region', { name: 'Story status' })
  await expect(status.getByText('In the trash')).toBeVisible()
  await status.getByRole('button', { name: 'Restore' }).click()
  await expect(window.getByText('The trash is empty')).toBeVisible()
  await expect(headline(window)).toBeFocused()
  await headline(window).fill('Kept after all')
  await saved(window)
  await window.getByRole('button', { name: /^All/ }).click()
  await expect(story(window, 'Kept after all')).toBeVisible()
})

test('panes and window are as they were left', async () => {
  const first = await launchApp()
  const { app, window, userData } = first
  await begin(window)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1240, 780))
  const library = window.getByRole('separator', { name: 'Width of the library' })
  await library.focus()
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('Shift+ArrowRight')
  await expect(library).toHaveAttribute('aria-valuenow', '360')
  await window.keyboard.press('Control+Alt+I')
  await expect(window.getByRole('complementary', { name: 'Inspector' })).toBeHidden()
  await first.close()

  const second = await launchApp({ userData })
  const separator = second.window.getByRole('separator', { name: 'Width of the library' })
  await expect(separator).toHaveAttribute('aria-valuenow', '360')
  await expect(second.window.getByRole('complementary', { name: 'Inspector' })).toBeHidden()
  const size = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())
  expect(size).toEqual([1240, 780])

  await separator.focus()
  await second.window.keyboard.press('Enter')
  await expect(second.window.getByRole('navigation', { name: 'Library' })).toBeHidden()
  await second.window.keyboard.press('Control+Shift+F')
  await expect(second.window.getByRole('combobox', { name: 'Search stories' })).toBeFocused()
})

test('in a narrow window the inspector lies over the page and goes with Escape', async () => {
  const { app, window } = await launchApp()
  await begin(window)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(760, 520))
  const inspector = window.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector).toBeHidden()
  await window.getByRole('button', { name: 'Inspector' }).click()
  await inspector.getByRole('tab', { name: 'Tags' }).click()
  await window.keyboard.press('Escape')
  await expect(inspector).toBeHidden()
})

test('files are imported by dialog and by dropping, and the summary says what became of each', async () => {
  const folder = temporaryFolder()
  const text = join(folder, 'buses.txt')
  const other = join(folder, 'picture.bin')
  writeFileSync(text, TEXT)
  writeFileSync(other, Buffer.from([0, 1, 2, 3]))
  const { app, window } = await launchApp()
  await begin(window)
  await stubDialogs(app, { open: [text, other] })
  await window.keyboard.press('Control+O')
  const summary = window.getByRole('dialog', { name: 'One story imported' })
  await expect(summary.getByText('One file could not be imported')).toBeVisible()
  await expect(summary.getByText(/picture\.bin/)).toBeVisible()
  await summary.getByRole('button', { name: 'Open story' }).click()
  await expect(headline(window)).toHaveText('Night buses return to the harbour line')

  const devtools = await window.context().newCDPSession(window)
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 300,
      data: { items: [], files: [text], dragOperationsMask: 1 },
    })
  await drag('dragEnter')
  await drag('dragOver')
  await expect(window.getByText('Drop to import')).toBeVisible()
  await drag('drop')
  await expect(window.getByText('Drop to import')).toBeHidden()
  const nothing = window.getByRole('dialog', { name: 'Nothing was imported' })
  await expect(nothing.getByText('buses.txt: the same as “Night buses return to the harbour line”')).toBeVisible()
  await nothing.getByRole('button', { name: 'Import anyway' }).click()
  await window.getByRole('dialog', { name: 'One story imported' }).getByRole('button', { name: 'Done' }).click()
  await expect(story(window, /^Night buses/)).toHaveCount(2)
})

test('what cannot be saved is said at once, stays in the window, and is saved when the disk has room', async () => {
  const launched = await launchApp()
  const { app, window } = launched
  await begin(window)
  await write(window, 'Safe')
  await refuseSaves(app, true)
  await headline(window).fill('Not on the disk')
  await expect(window.getByText(/^Not saved: The disk is full/)).toBeVisible({ timeout: 2000 })

  await window.getByRole('button', { name: 'New story' }).click()
  await expect(window.getByLabel('Notices').getByText(/The disk is full/)).toBeVisible()
  await expect(headline(window)).toHaveText('Not on the disk')

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  const dialog = window.getByRole('dialog', { name: 'This story is not saved' })
  await dialog.getByRole('button', { name: 'Copy the text' }).click()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Not on the disk')
  await dialog.getByRole('button', { name: 'Keep open' }).click()
  await expect(headline(window)).toHaveText('Not on the disk')

  await refuseSaves(app, false)
  await expect(window.getByText('Saved', { exact: true })).toBeVisible({ timeout: 15_000 })
  await launched.close()
})

test('words typed in the last moment before quitting are there at the next start', async () => {
  const first = await launchApp()
  await begin(first.window)
  await write(first.window, 'Last words')
  await first.window.keyboard.type(', and then some')
  await first.close()
  const second = await launchApp({ userData: first.userData })
  await expect(headline(second.window)).toHaveText('Last words, and then some')
})

test('the page grows and shrinks with the zoom, and remembers it', async () => {
  const first = await launchApp()
  await begin(first.window)
  const size = () => headline(first.window).evaluate((field) => field.getBoundingClientRect().height)
  const before = await size()
  await first.window.keyboard.press('Control+=')
  await first.window.keyboard.press('Control+=')
  expect(await size()).toBeGreaterThan(before * 1.15)
  await first.close()
  const second = await launchApp({ userData: first.userData })
  await second.window.getByRole('button', { name: /^Zoom 125%/ }).click()
  await expect(second.window.getByRole('button', { name: 'Zoom 100%' })).toBeVisible()
})

test('a window that breaks gives the words out and begins again', async () => {
  const { app, window, errors } = await launchApp()
  await begin(window)
  await write(window, 'Kept through a fault')
  await app.evaluate(({ BrowserWindow }, channel) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send(channel, '{"welcomed":true}')
  }, eventChannel('settings.changed'))
  await window.getByRole('button', { name: 'Copy my text' }).click()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Kept through a fault')
  await window.getByRole('button', { name: 'Reload' }).click()
  await expect(headline(window)).toHaveText('Kept through a fault')
  expect(errors.splice(0)).not.toHaveLength(0)
})
