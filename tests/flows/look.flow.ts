import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { ar } from '../../src/shared/messages/ar'
import { en } from '../../src/shared/messages/en'
import { isAccessibleNow } from '../support/accessible'
import { expect, launchApp, test } from '../support/app'
import { begin } from '../support/first-run'
import { ARABIC, EVERYTHING } from '../support/look-stories'
import { chooseMenu } from '../support/menu'
import { isSoundlyLaidOut } from '../support/sound-layout'
import { addStory } from '../support/stories'

const WIDE: [number, number] = [1360, 860]
const NARROW: [number, number] = [760, 860]

/** What readers of the story that has everything may want next. */
const RELATED = [
  { id: 'map', title: 'All night routes on one map', url: 'https://transport.example/map' },
  { id: 'vote', title: 'How the council voted' },
]

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const option = (window: Page, name: string) =>
  window.getByRole('listbox', { name: 'Stories' }).getByRole('option', { name })
const comparison = (window: Page) => window.getByRole('region', { name: 'Comparison of two versions' })

/**
 * Takes pictures of states as `test-results/look/NAME.png`; each must be soundly laid out to be worth one. `axe`: nobody
 * else has looked whether the state is accessible.
 */
function photographer(window: Page, folder: string) {
  mkdirSync(folder, { recursive: true })
  return async (name: string, { axe = false } = {}) => {
    await window.mouse.move(0, 0)
    await window.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'initial' })
    await isSoundlyLaidOut(window, name)
    if (axe) await isAccessibleNow(window, name)
  }
}

async function resize(app: ElectronApplication, window: Page, [width, height]: [number, number]): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
    width,
    height,
  ] as [number, number])
  await window.waitForFunction((wanted) => innerWidth === wanted, width)
}

test('the main states of the window look as they should', async ({}, info) => {
  test.setTimeout(120_000)
  const { app, window } = await launchApp()
  const { keyboard } = window
  const photograph = photographer(window, join(info.project.outputDir, 'look'))
  const dark = () => window.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const light = () => window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await resize(app, window, WIDE)
  await light()

  await test.step('a first run and the sample', async () => {
    await expect(window.getByLabel('Your name')).toBeVisible()
    await photograph('first-run')
    await begin(window, 'Look around')
    await expect(window.getByRole('figure').getByRole('img')).toBeVisible()
    await photograph('light')
    await dark()
    await photograph('dark')
    await light()
  })

  await addStory(window, ARABIC)
  await addStory(window, EVERYTHING)
  await option(window, EVERYTHING.headline ?? '').click()
  await expect(window.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText(EVERYTHING.headline ?? '')

  await test.step('a table, a picture, the outline', async () => {
    await body(window).getByRole('cell', { name: 'Fish quay' }).click()
    await expect(window.getByRole('button', { name: 'Column', exact: true })).toBeVisible()
    await photograph('table')
    await window.getByRole('textbox', { name: 'Caption' }).click()
    await keyboard.press('Control+Shift+O')
    await expect(window.getByRole('treeitem', { name: 'What comes after' })).toBeVisible()
    await photograph('picture-and-outline', { axe: true })
  })

  await test.step('what opens over the page', async () => {
    await body(window).getByText('The council votes again').click()
    await keyboard.press('End')
    await keyboard.press('Enter')
    await keyboard.type('/')
    await expect(window.getByRole('dialog', { name: 'Insert' })).toBeVisible()
    await photograph('slash-menu')
    await keyboard.press('Escape')
    await keyboard.press('Control+Home')
    await keyboard.press('Control+F')
    await keyboard.type('night')
    await expect(window.getByRole('search', { name: 'Find in the story' }).getByRole('status')).toContainText('of')
    await photograph('find')
    await keyboard.press('Escape')
    await keyboard.press('Shift+End')
    await expect(window.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
    await photograph('selected')
    await keyboard.press('ArrowRight')
    for (const [keys, name, dialog] of [
      ['Control+K', 'palette', 'Command Palette…'],
      ['Control+/', 'keyboard-map', 'Keyboard shortcuts'],
      ['Control+,', 'settings', 'Settings'],
    ] as const) {
      await keyboard.press(keys)
      await expect(window.getByRole('dialog', { name: dialog })).toBeVisible()
      await photograph(name)
      await keyboard.press('Escape')
    }
  })

  await test.step('focus mode and a narrow window', async () => {
    await body(window).getByText('What the plan says').click()
    await keyboard.press('Control+D')
    await expect(option(window, EVERYTHING.headline ?? '')).toBeHidden()
    await photograph('focus-mode')
    await keyboard.press('Escape')
    await resize(app, window, NARROW)
    await photograph('narrow', { axe: true })
    await window.getByRole('banner').getByRole('button', { name: 'Inspector' }).click()
    await expect(window.getByRole('tab', { name: 'Outline', selected: true })).toBeVisible()
    await photograph('narrow-inspector', { axe: true })
    await window.getByRole('banner').getByRole('button', { name: 'Inspector' }).click()
    await resize(app, window, WIDE)
  })

  await test.step('two versions', async () => {
    await keyboard.press('Control+Shift+S')
    await window.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('First draft')
    await keyboard.press('Enter')
    await expect(window.getByText('This version is kept as “First draft”.')).toBeVisible()
    await body(window).getByText('What the plan says').click()
    await keyboard.press('End')
    await keyboard.press('Control+Shift+ArrowLeft')
    await keyboard.type('costs')
    await window.getByRole('tab', { name: 'History' }).click()
    await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
    const versions = window.getByRole('tree', { name: 'Versions of this story' })
    await expect(versions.getByRole('treeitem').first()).toContainText('Not yet in the history')
    await versions.getByRole('treeitem').filter({ hasText: 'First draft' }).click()
    await expect(comparison(window).getByRole('insertion')).toHaveText(['costs'])
    await window.getByRole('button', { name: 'Dismiss' }).click()
    await photograph('comparison')
    await keyboard.press('Escape')
  })

  await test.step('Arabic', async () => {
    await option(window, ARABIC.headline ?? '').click()
    await chooseMenu(app, 'العربية')
    await expect(window.locator('html')).toHaveAttribute('dir', 'rtl')
    await window.getByRole('tab', { name: /^المصادر/ }).click()
    await photograph('arabic')
    await dark()
    await photograph('arabic-dark', { axe: true })
  })
})

test('what a newsroom remembers looks as it should, in both languages', async ({}, info) => {
  test.setTimeout(120_000)
  const { app, window } = await launchApp()
  const { keyboard } = window
  const photograph = photographer(window, join(info.project.outputDir, 'look'))
  await resize(app, window, WIDE)
  await begin(window, 'Look around')
  await addStory(window, ARABIC)
  await addStory(window, { ...EVERYTHING, related: RELATED })

  for (const [words, story, language] of [
    [en, EVERYTHING, 'English'],
    [ar, ARABIC, 'العربية'],
  ] as const) {
    const tab = (name: 'story' | 'sources' | 'tags') =>
      window.getByRole('tab', { name: new RegExp(`^${words[`inspector.tab.${name}`]}`) }).click()
    const inBothThemes = async (name: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await photograph(`${name}-${words === ar ? 'arabic-' : ''}${colorScheme}`)
      }
    }
    await chooseMenu(app, language)
    await expect(window.locator('html')).toHaveAttribute('dir', words === ar ? 'rtl' : 'ltr')
    await window
      .locator('[role=option]')
      .filter({ hasText: story.headline ?? '' })
      .click()
    const page = window.getByRole('textbox', { name: words['editor.body'] })
    await expect(page).toContainText('2')

    await test.step(`picker, ${language}`, async () => {
      await page.locator('p').last().click()
      await keyboard.press('End')
      await keyboard.press('Control+Shift+C')
      await expect(window.getByRole('dialog', { name: words['editor.cite.title'] }).getByRole('option')).toHaveCount(2)
      await inBothThemes('picker')
      await keyboard.press('Escape')
    })
    await test.step(`sources and their form, ${language}`, async () => {
      await tab('sources')
      await inBothThemes('sources')
      await window.getByRole('button', { name: words['inspector.sources.add'] }).click()
      await expect(window.getByRole('dialog', { name: words['inspector.form.new'] })).toBeVisible()
      await inBothThemes('source-form')
      await keyboard.press('Escape')
    })
    await test.step(`suggested tags, ${language}`, async () => {
      await tab('tags')
      await keyboard.press('Control+Shift+H')
      await expect(window.locator('[data-accept]').first()).toBeVisible()
      await inBothThemes('tags')
    })
    await test.step(`the story panel and what to read also, ${language}`, async () => {
      await tab('story')
      await inBothThemes('story-panel')
      await window.getByRole('heading', { name: words['inspector.story.related'] }).scrollIntoViewIfNeeded()
      await inBothThemes('related')
    })
  }
})
