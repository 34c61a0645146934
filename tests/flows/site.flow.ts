import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, stubDialogs, temporaryFolder, test } from '../support/app'
import { chooseMenu } from '../support/menu'
import { openStory } from '../support/open-story'

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
