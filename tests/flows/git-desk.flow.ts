import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, temporaryFolder, test } from '../support/app'
import { deskMark, joinAtFirst, share } from '../support/desk-app'
import { git } from '../support/run-git'

/** A clone of a repository. */
function cloneOf(bare: string): string {
  const folder = join(temporaryFolder(), 'desk')
  git(bare, 'clone', '-q', bare, folder)
  return folder
}

/** Opens the settings, and gives the desk among them. */
async function deskOf(window: Page) {
  await window.keyboard.press('Control+,')
  return window.getByRole('dialog', { name: 'Settings' }).getByRole('region', { name: /^City desk/ })
}

test('Git carries a desk from one clone to the other, and what it refuses is said', async () => {
  const bare = temporaryFolder()
  git(bare, 'init', '-q', '--bare')
  const ana = await joinAtFirst(cloneOf(bare), 'Ana Lind', 'City desk')
  const { window } = ana

  await test.step('it is turned on by keys, in the settings', async () => {
    const desk = await deskOf(window)
    const carried = desk.getByRole('checkbox', { name: 'Let Git carry this folder' })
    await expect(carried).not.toBeChecked()
    await carried.focus()
    await window.keyboard.press('Space')
    await expect(carried).toBeChecked()
    await expect(desk.getByText('Last exchanged through Git')).toBeVisible()
    await isAccessible(window, 'a desk that Git carries')
    await window.keyboard.press('Escape')
  })

  await window.keyboard.press('Control+n')
  await window.getByRole('textbox', { name: 'Headline', exact: true }).fill('Bridge closes')
  await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  await share(ana)
  await deskMark(window).click()
  const panel = window.getByRole('dialog', { name: 'Desks' })
  await panel.getByRole('button', { name: 'Exchange now' }).click()
  await expect(panel.getByText('looking…')).toBeHidden()

  await test.step('a colleague has the story in a clone of their own', async () => {
    const ben = await joinAtFirst(cloneOf(bare), 'Ben Ford')
    await expect(ben.window.getByRole('option', { name: /^Bridge closes/ })).toBeVisible()
  })

  await test.step('a repository that is gone is said, and missed until it is back', async () => {
    renameSync(bare, `${bare}-away`)
    await panel.getByRole('button', { name: 'Exchange now' }).click()
    await expect(panel).toContainText('There is no Git repository where the remote of')
    await isAccessible(window, 'a desk whose repository is gone')
    await expect(deskMark(window)).toHaveText('City desk: Git can’t exchange')
    renameSync(`${bare}-away`, bare)
    await panel.getByRole('button', { name: 'Exchange now' }).click()
    await expect(panel).not.toContainText('There is no Git repository')
    await window.keyboard.press('Escape')
    await expect(deskMark(window)).toHaveText('City desk: up to date')
  })
})

test('where the folder is no work tree, nothing is said of Git', async () => {
  const { window } = await joinAtFirst(temporaryFolder(), 'Ana Lind', 'City desk')
  const desk = await deskOf(window)
  await expect(desk.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(desk.getByText(/Git/)).toHaveCount(0)
})
