import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import { isAccessible } from '../support/accessible'
import { expect, stubDialogs, temporaryFolder, test } from '../support/app'
import { openStory } from '../support/open-story'

const STORY: Partial<Article> = {
  headline: 'Night buses return',
  slug: 'night-buses',
  body: [
    { type: 'paragraph', id: 'one', content: [{ type: 'text', text: 'The first bus leaves at midnight.' }] },
    { type: 'paragraph', id: 'two', content: [{ type: 'text', text: 'The union calls the plan late.' }] },
  ],
}

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const comparison = (window: Page) => window.getByRole('region', { name: 'Comparison of two versions' })
const come = (window: Page) => window.getByRole('dialog', { name: 'One file has come back' })

test('a file that was edited elsewhere comes back as changes to look at, and never over newer work', async () => {
  const { app, window } = await openStory(STORY)
  const out = temporaryFolder()
  await stubDialogs(app, { open: [out] })

  await window.getByRole('tab', { name: 'Export' }).click()
  await window.getByRole('combobox', { name: 'Markdown for' }).selectOption('Hugo')
  await expect(window.getByText('A page bundle.')).toBeVisible()
  await isAccessible(window, 'the export panel with a tool chosen')
  await window.getByRole('region', { name: 'Export as' }).getByRole('button', { name: 'Markdown' }).click()
  await expect(window.getByText(/^Exported to/)).toBeVisible()
  const file = join(out, 'night-buses', 'index.md')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('preset: "hugo"')
  writeFileSync(file, text.replace('at midnight', 'at half past midnight').replace('calls the plan late', 'agrees'))

  await stubDialogs(app, { open: [file] })
  await window.keyboard.press('Control+O')
  await expect(come(window)).toContainText('2 changes were made in it since.')
  await isAccessible(window, 'a file that has come back')
  await come(window).getByRole('button', { name: 'See the changes' }).click()
  await expect.poll(() => comparison(window).getByRole('insertion').allInnerTexts()).toEqual([' half past', 'agrees'])
  await isAccessible(window, 'its comparison with the story')
  await comparison(window).getByRole('button', { name: 'Take this: a paragraph: Changed' }).first().click()
  await expect(comparison(window).getByRole('button', { name: /^Take this:/ })).toHaveCount(1)
  await window.keyboard.press('Escape')
  await expect(body(window)).toHaveText('The first bus leaves at half past midnight.The union calls the plan late.')

  // Newer work in the same paragraph: the whole is no longer offered.
  await body(window).getByText('The union calls').click()
  await window.keyboard.press('End')
  await window.keyboard.type(' So does the council.')
  await window.keyboard.press('Control+O')
  await come(window).getByRole('button', { name: 'See the changes' }).click()
  await expect(comparison(window)).toContainText('changed in the same places since')
  await expect(comparison(window).getByRole('button', { name: 'Take these changes' })).toHaveCount(0)
  await window.keyboard.press('Escape')

  // In a narrow window the panel that lies over the page makes room for the comparison.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 800))
  await window.getByRole('button', { name: 'Inspector', exact: true }).click()
  await expect(window.getByRole('tab', { name: 'Export' })).toBeVisible()
  await window.keyboard.press('Control+O')
  await come(window).getByRole('button', { name: 'See the changes' }).click()
  await expect(comparison(window)).toBeVisible()
  await expect(window.getByRole('tab', { name: 'Export' })).toBeHidden()
  await window.keyboard.press('Escape')

  await window.keyboard.press('Control+O')
  await come(window).getByRole('button', { name: 'Import as a new story' }).click()
  await window.getByRole('button', { name: 'Open story' }).click()
  await expect(body(window)).toHaveText('The first bus leaves at half past midnight.The union agrees.')
})
