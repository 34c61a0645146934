import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, stubDialogs, temporaryFolder, test } from '../support/app'
import { openStory } from '../support/open-story'

const STORY = {
  headline: 'Ferry sails again',
  slug: 'ferry',
  body: [{ type: 'paragraph' as const, id: 'p1', content: [{ type: 'text' as const, text: 'It left at eight.' }] }],
}

const panel = (window: Page) => window.getByRole('tabpanel')

async function publish(window: Page, name: string): Promise<void> {
  await panel(window).getByRole('button', { name }).click()
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /as published$/ })
    .click()
}

test('the panel says what an export will be, and so does the page', async () => {
  const { app, window } = await openStory(STORY)
  const out = temporaryFolder()
  await stubDialogs(app, { open: [out] })
  const page = join(out, 'ferry', 'index.html')
  await window.getByRole('tab', { name: /^Export/ }).click()
  await expect(panel(window)).toContainText('Not for publication stands on every export until')

  await panel(window).getByRole('combobox', { name: 'Theme of pages' }).selectOption('Gazette')
  await panel(window).getByRole('button', { name: 'HTML page' }).click()
  await expect.poll(() => existsSync(page)).toBe(true)
  expect(readFileSync(page, 'utf8')).toContain('<p class="stamp">')
  expect(readFileSync(page, 'utf8')).toContain('Gazette: a broadsheet')

  await publish(window, 'Mark as published')
  await expect(panel(window)).toContainText('An export is what was marked as published.')
  await window.getByRole('textbox', { name: 'Headline', exact: true }).fill('Ferry sails at last')
  await window.getByRole('textbox', { name: 'Body' }).click()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Nobody waved.')
  await expect(panel(window)).toContainText('2 changes are not out')
  const inList = window.getByRole('listbox', { name: 'Stories' }).getByRole('option')
  await expect(inList).toContainText('2 changes not out')
  if (process.env.SHOTS) await window.screenshot({ path: `${process.env.SHOTS}/out-1.png` })
  await window.getByRole('tab', { name: /^Story/ }).click()
  await expect(panel(window)).toContainText('2 changes not out')
  if (process.env.SHOTS) await window.screenshot({ path: `${process.env.SHOTS}/out-2.png` })
  await window.getByRole('tab', { name: /^Export/ }).click()
  await publish(window, 'Mark changes as published')
  await expect(inList).not.toContainText('not out')
  await expect(panel(window)).toContainText('An export is what was marked as published.')

  await window.evaluate(() => stet.call('settings.set', JSON.stringify({ interfaceLanguage: 'ar' })))
  await expect(panel(window)).toContainText('يُصدَّر ما وُضعت عليه علامة «منشورة».')
  await isAccessible(window, 'the export panel in Arabic')
  await panel(window).getByRole('button', { name: 'صيغ أخرى' }).click()
  await expect(window.getByRole('menuitem', { name: 'نص عادي' })).toBeVisible()
})

test('the newsroom’s own style sheet is chosen in the settings, unless it would load something', async () => {
  const { app, window } = await openStory(STORY)
  const folder = temporaryFolder()
  const [loads, sheet] = [join(folder, 'loads.css'), join(folder, 'post.css')]
  writeFileSync(loads, 'p { background: url(https://example.org/x.png) }')
  writeFileSync(sheet, 'h1 { color: teal }')
  await window.keyboard.press('ControlOrMeta+,')
  const own = window.getByRole('group', { name: 'Own theme of exported pages' })
  await stubDialogs(app, { open: [loads] })
  await own.getByRole('button', { name: 'Choose…' }).click()
  await expect(own.getByRole('status')).toContainText('loads.css would load something')
  await stubDialogs(app, { open: [sheet] })
  await own.getByRole('button', { name: 'Choose…' }).click()
  await expect(own).toContainText('post.css')
  await window.getByRole('dialog').getByRole('button', { name: 'Done' }).click()

  await window.getByRole('tab', { name: /^Export/ }).click()
  await expect(panel(window).getByRole('combobox', { name: 'Theme of pages' })).toHaveValue('own')
  const out = temporaryFolder()
  await stubDialogs(app, { open: [out] })
  await panel(window).getByRole('button', { name: 'HTML page' }).click()
  const page = join(out, 'ferry', 'index.html')
  await expect.poll(() => existsSync(page)).toBe(true)
  expect(readFileSync(page, 'utf8')).toContain('h1 { color: teal }')
})
