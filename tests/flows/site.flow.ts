import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import { isAccessible } from '../support/accessible'
import { expect, stubDialogs, temporaryFolder, test } from '../support/app'
import { ARABIC, EVERYTHING } from '../support/look-stories'
import { chooseMenu } from '../support/menu'
import { openStory } from '../support/open-story'
import { openReader } from '../support/reader'
import { addStory } from '../support/stories'

const call = <T>(window: Page, name: string, input: object) =>
  window.evaluate(async ([request, json]) => JSON.parse(await stet.call(request, json)).value, [
    name,
    JSON.stringify(input),
  ] as const) as Promise<T>

async function publish(window: Page, id: string): Promise<void> {
  const { version } = await call<{ version: number }>(window, 'articles.open', { id })
  await call(window, 'articles.publish', { id, baseVersion: version })
}

async function addPublished(window: Page, fields: Partial<Article>): Promise<void> {
  await publish(window, await addStory(window, fields))
}

test('what is published goes to the folder of the site by the menu', async () => {
  const { app, window } = await openStory({ headline: 'Ferry sails', slug: 'ferry' })
  const out = temporaryFolder()
  await stubDialogs(app, { open: [out] })
  await window.getByRole('button', { name: 'Send to review' }).click()
  await window.getByRole('banner').getByRole('button', { name: 'Mark as published' }).click()
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /as published$/ })
    .click()
  await expect(window.getByRole('dialog')).toBeHidden()
  await chooseMenu(app, 'Export Site…')
  await expect(window.getByText(/has 1 story; 4 files were written/)).toBeVisible()
  await expect(window.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  expect(readFileSync(join(out, 'stories/ferry/index.html'), 'utf8')).toContain('<h1>Ferry sails</h1>')
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('stories/ferry/index.html')
})

test('the window says how far the site has come, and stops it', async () => {
  const { app, window } = await openStory({ headline: 'The first' })
  for (let n = 0; n < 3; n++) await addPublished(window, { headline: `Story ${n}` })
  const out = temporaryFolder()
  await stubDialogs(app, { open: [out] })
  await chooseMenu(app, 'Export Site…')
  await expect(window.getByText(/has 3 stories/)).toBeVisible()

  // A question that nobody answers yet keeps the work from its end.
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () =>
      new Promise((resolve) => {
        Object.assign(globalThis, { answer: () => resolve({ response: 1, checkboxChecked: false }) })
      })
  })
  const { rows } = await call<{ rows: { id: string; title: string }[] }>(window, 'articles.list', {
    filter: {},
    offset: 0,
    limit: 10,
  })
  const gone = rows.filter(({ title }) => title === 'Story 0').map(({ id }) => id)
  await call(window, 'articles.trash', { ids: gone })
  await chooseMenu(app, 'Export Site…')
  const dialog = window.getByRole('dialog', { name: 'Writing the site…' })
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await isAccessible(window, 'the site that is written')
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await app.evaluate(() => (globalThis as unknown as { answer(): void }).answer())
  await expect(dialog).toBeHidden()
  await expect(window.getByText(/has 2 stories/)).toBeVisible()
})

test('its pages are accessible in both themes and directions', async () => {
  test.setTimeout(180_000)
  const { app, window } = await openStory({ headline: 'The open one' })
  await addPublished(window, { ...EVERYTHING, slug: 'everything' })
  await addPublished(window, { ...ARABIC, slug: 'arabic' })
  const { section, tags } = EVERYTHING
  for (let n = 0; n < 45; n++) await addPublished(window, { headline: `Story ${n}`, section, tags })
  const reader = await openReader()
  const page = await (await reader.newContext({ colorScheme: 'light' })).newPage()
  const pages = {
    'en-GB': [
      'index.html',
      'page-1.html',
      'sections/city/index.html',
      'tags/night-work/index.html',
      'stories/everything/index.html',
      'stories/arabic/index.html',
      '404.html',
    ],
    ar: ['index.html', 'sections/محليات/index.html', 'stories/arabic/index.html', '404.html'],
  }
  try {
    for (const [storyLanguage, paths] of Object.entries(pages)) {
      const out = temporaryFolder()
      await stubDialogs(app, { open: [out] })
      await call(window, 'settings.set', { storyLanguage, siteAddress: 'https://gazette.example/' })
      await chooseMenu(app, 'Export Site…')
      await expect.poll(() => window.getByText(`The site in ${out} has 47 stories`).count()).toBe(1)
      for (const path of paths) {
        await page.goto(pathToFileURL(join(out, path)).href)
        await isAccessible(page, `${storyLanguage}: ${path}`)
      }
    }
  } finally {
    await reader.close()
  }
})
