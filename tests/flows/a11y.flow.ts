import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { begin } from '../support/first-run'

test('every state of the window is accessible in both themes', async () => {
  test.setTimeout(180_000)
  const folder = temporaryFolder()
  const text = join(folder, 'buses.txt')
  writeFileSync(text, 'Skip to content\n\nNight buses return\n\nThe city will restart six routes on Friday.\n')
  const { app, window } = await launchApp()
  await expect(window.getByLabel('Your name')).toBeVisible()
  await isAccessible(window, 'first run')

  await begin(window, 'Look around')
  await expect(window.getByRole('listbox', { name: 'Stories' })).toBeVisible()
  for (const tab of ['Story', 'Sources', 'Tags', 'History', 'Export']) {
    await window.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
    await isAccessible(window, `the sample with ${tab}`)
  }

  await window.getByRole('option').first().click({ button: 'right' })
  await expect(window.getByRole('menu')).toBeVisible()
  // An open menu stands over the landmarks, in none of them.
  await isAccessible(window, 'a menu', ['region'])
  await window.keyboard.press('Escape')

  await stubDialogs(app, { open: [text] })
  await window.keyboard.press('Control+O')
  await expect(window.getByRole('dialog')).toBeVisible()
  await isAccessible(window, 'the import summary')
  await window.getByRole('button', { name: 'Done' }).click()

  await window.getByRole('button', { name: 'Send to review' }).click()
  await window.getByRole('banner').getByRole('button', { name: 'Mark as published' }).click()
  await expect(window.getByRole('dialog')).toBeVisible()
  await isAccessible(window, 'the question before publishing')
  await window.keyboard.press('Escape')

  await window.getByRole('listbox', { name: 'Stories' }).focus()
  await window.keyboard.press('Delete')
  await expect(window.getByRole('button', { name: 'Undo' })).toBeVisible()
  await isAccessible(window, 'a notice')

  await window.getByRole('button', { name: /^Trash/ }).click()
  await isAccessible(window, 'the trash')
  await window.getByRole('combobox', { name: 'Search stories' }).fill('zebra')
  await expect(window.getByText('No story matches “zebra”')).toBeVisible()
  await isAccessible(window, 'nothing found')
})
