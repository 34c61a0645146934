import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, stubDialogs, temporaryFolder, test } from '../support/app'
import { atDesk, joinAtFirst, share } from '../support/desk-app'
import { chooseMenu } from '../support/menu'
import { openStory } from '../support/open-story'
import { png } from '../support/pictures'
import { drag } from '../support/transfer-files'

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const saved = (window: Page) => window.getByRole('contentinfo').getByText('Saved', { exact: true })
const figure = (window: Page) => body(window).getByRole('figure')
const picture = (window: Page) => figure(window).getByRole('img', { name: 'The bridge', exact: true })

async function pathOfPicture(width: number, height: number): Promise<string> {
  const path = join(temporaryFolder(), `${width}.png`)
  writeFileSync(path, png(width, height))
  return path
}

test('a picture that has not arrived keeps its place and comes in; of two the card shows both', async () => {
  const folder = temporaryFolder()
  const ana = await joinAtFirst(folder, 'Ana Lind', 'City desk')
  await ana.window.keyboard.press('Control+n')
  await ana.window.getByRole('textbox', { name: 'Headline', exact: true }).fill('Bridge closes')
  await body(ana.window).click()
  await ana.window.keyboard.type('On Monday')
  const paragraph = body(ana.window).getByRole('paragraph').first()
  await drag(ana.window, paragraph, [{ name: 'bridge.png', type: 'image/png', bytes: png(320, 200) }])
  await figure(ana.window).getByRole('textbox', { name: 'Alternative text' }).fill('The bridge')
  await expect(saved(ana.window)).toBeVisible()
  await share(ana)
  await atDesk(ana.window, 'Look now')

  const [assets, away] = [join(folder, '.stet/assets'), join(temporaryFolder(), 'assets')]
  expect(readdirSync(assets).length).toBe(1)
  renameSync(assets, away)
  // Whoever has the picture would put it there again.
  await atDesk(ana.window, 'Pause')
  const ben = await joinAtFirst(folder, 'Ben Ford')

  await test.step('until it arrives, that is said in its place', async () => {
    await ben.window.getByRole('option', { name: /^Bridge closes/ }).click()
    await expect(figure(ben.window)).toContainText('This picture has not arrived yet')
    await expect(picture(ben.window)).toHaveCount(0)
    await isAccessible(ben.window, 'a picture that has not arrived')
    renameSync(away, assets)
    await atDesk(ben.window, 'Look now')
    await expect(picture(ben.window)).toBeVisible()
    await expect(figure(ben.window)).not.toContainText('This picture has not arrived yet')
  })

  await test.step('where two put another picture, each card shows both', async () => {
    await atDesk(ben.window, 'Pause')
    for (const [{ app, window }, width] of [
      [ana, 240],
      [ben, 120],
    ] as const) {
      await stubDialogs(app, { open: [await pathOfPicture(width, 150)] })
      await figure(window).hover()
      await figure(window).getByRole('button', { name: 'Replace', exact: true }).click()
      await expect(figure(window).locator('img').first()).toHaveAttribute('width', `${width}`)
      await expect(saved(window)).toBeVisible()
    }
    await share(ana)
    await share(ben)
    await atDesk(ana.window, 'Go on')
    await atDesk(ana.window, 'Look now')
    await atDesk(ben.window, 'Go on')
    await atDesk(ben.window, 'Look now')
    const card = ben.window.getByRole('region', { name: /^Two people changed this/ })
    await expect(card).toHaveCount(1)
    await expect(card.locator('img[width="240"]')).toBeVisible()
    await expect(card.locator('img[width="120"]')).toBeVisible()
    await isAccessible(ben.window, 'a conflict about a picture')
  })
})

test('sharing without any desk begins with joining one', async () => {
  const folder = temporaryFolder()
  const { app, window } = await openStory({ headline: 'Bridge closes' })
  await stubDialogs(app, { open: [folder] })
  await chooseMenu(app, 'Share with Desk')
  const dialog = window.getByRole('dialog', { name: 'Join a desk' })
  await dialog.getByRole('textbox', { name: 'Name of the desk' }).fill('City desk')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('checkbox', { name: 'Share the story that is here already' })).toBeVisible()
})
