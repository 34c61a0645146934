import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { openLibrary } from '../../src/main/library/local-library'
import { defaultSettings } from '../../src/shared/bridge/settings'
import { expect, launchApp, temporaryFolder, test } from '../support/app'
import { generateStory } from '../support/generate-story'

const STORIES = 10_000
const AT_A_TIME = 1000
const WORDS = 40

const list = (window: Page) => window.getByRole('listbox', { name: 'Stories' })
const rows = (window: Page) => list(window).getByRole('option')
const row = (window: Page, title: RegExp) => list(window).getByRole('option', { name: title })
const search = (window: Page) => window.getByRole('combobox', { name: 'Search stories' })
const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const saved = (window: Page) =>
  expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
const FIRST = /^Report 0\b/
const LAST = /^Report 9999\b/

/** What the story that was brought in first says, and no other does. */
const told = (at: number) => at === 0 && { standfirst: 'The quagga is gone.' }

/** The app data of somebody who has just brought in 10,000 stories, most of which search has yet to take in. */
async function afterAnImport(): Promise<string> {
  const userData = temporaryFolder('stet-user-data-')
  const library = await openLibrary({ path: join(userData, 'library') })
  for (let first = 0; first < STORIES; first += AT_A_TIME) {
    const stories = Array.from({ length: AT_A_TIME }, (_, n) => ({
      json: JSON.stringify({ ...generateStory(first + n, WORDS), headline: `Report ${first + n}`, ...told(first + n) }),
      original: { name: `${first + n}.txt`, text: '' },
    }))
    await library.bringIn({ stories, by: 'Maria Keller' })
  }
  await library.close()
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ ...defaultSettings, welcomed: true }))
  return userData
}

/** How many stories the library finds when it is asked once. */
const found = (window: Page, text: string) =>
  window.evaluate(
    async (filter) => {
      const answer = JSON.parse(await stet.call('articles.list', JSON.stringify({ filter, offset: 0, limit: 1 })))
      return answer.value.total as number
    },
    { text },
  )

/** Every file of a folder and of those in it. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

test('a library of ten thousand stories is at hand from its first day', async () => {
  test.setTimeout(180_000)
  const userData = await afterAnImport()
  const launched = await launchApp({ userData })
  const { window } = launched
  const { keyboard } = window

  await test.step('what was just written is found at the next search, however many stories wait', async () => {
    await expect(headline(window)).toHaveText('Report 9999')
    await body(window).click()
    await keyboard.press('Control+End')
    await keyboard.type(' The okapi is back.')
    await saved(window)
    expect(await found(window, 'okapi')).toBe(1)
    await search(window).fill('okapi')
    await expect(rows(window)).toHaveCount(1)
    await expect(row(window, LAST).locator('mark')).toHaveText('okapi')
  })

  await test.step('a search that stands shows what it missed once all are known', async () => {
    await search(window).fill('quagga')
    await expect(row(window, FIRST)).toBeVisible({ timeout: 90_000 })
    await expect(rows(window)).toHaveCount(1)
    await keyboard.press('Escape')
    await expect(window.getByText('10,000 stories')).toBeVisible()
  })

  await test.step('the end of the list is a key or a turn of the wheel away', async () => {
    await list(window).focus()
    await keyboard.press('End')
    await expect(row(window, FIRST)).toBeInViewport()
    await keyboard.press('PageUp')
    await expect(row(window, FIRST)).toBeInViewport()
    await keyboard.press('Home')
    await expect(row(window, LAST)).toBeInViewport()
    await list(window).hover()
    await window.mouse.wheel(0, 1_000_000)
    await expect(row(window, FIRST)).toBeInViewport()
    await expect(row(window, LAST)).toHaveCount(0)
    await window.mouse.wheel(0, -400_000)
    await expect(row(window, /^Report 5\d\d\d\b/).nth(8)).toBeInViewport()
  })

  await test.step('an old version is brought back, and what was written since is not found any more', async () => {
    await expect(body(window)).toContainText('The okapi is back.')
    await window.getByRole('tab', { name: 'History' }).click()
    await window.getByRole('tree', { name: 'Versions of this story' }).getByText('Imported').click()
    const comparison = window.getByRole('region', { name: 'Comparison of two versions' })
    await expect(comparison.getByRole('insertion')).toContainText(['The okapi is back.'])
    await comparison.getByRole('button', { name: 'Restore this version' }).click()
    await expect(comparison).toBeHidden()
    await expect(body(window)).not.toContainText('okapi')
    await saved(window)
    await search(window).fill('okapi')
    await expect(window.getByText('No story matches “okapi”')).toBeVisible()
  })

  await test.step('a story is thrown away, and is gone for good once the trash is emptied', async () => {
    await search(window).fill('quagga')
    await row(window, FIRST).click()
    await expect(headline(window)).toHaveText('Report 0')
    await list(window).focus()
    await keyboard.press('Delete')
    await expect(window.getByText('No story matches “quagga”')).toBeVisible()
    await window.getByRole('button', { name: 'Trash, 1' }).click()
    await expect(row(window, FIRST)).toBeVisible()
    await window.getByRole('button', { name: 'Empty trash…' }).click()
    await window.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
    await expect(window.getByText('1 story was removed for good.')).toBeVisible({ timeout: 60_000 })
    await expect(rows(window)).toHaveCount(0)
    await window.getByRole('button', { name: 'Trash, empty' }).click()
    await expect(window.getByText('No story matches “quagga”')).toBeVisible()
    await search(window).fill('')
    await expect(window.getByText('9,999 stories')).toBeVisible()
    await list(window).focus()
    await keyboard.press('End')
    await expect(row(window, /^Report 1\b/)).toBeInViewport()
    await expect(row(window, FIRST)).toHaveCount(0)
  })

  await launched.close()
  const library = join(userData, 'library')
  const db = new Database(join(library, 'stet.db'), { readonly: true })
  expect(db.prepare('SELECT count(*) FROM story').pluck().get()).toBe(STORIES - 1)
  expect(db.prepare('SELECT count(DISTINCT subject) FROM revision').pluck().get()).toBe(STORIES - 1)
  db.close()
  expect(filesIn(library).filter((file) => readFileSync(file).includes('quagga'))).toEqual([])
})
