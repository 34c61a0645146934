import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { openStory } from '../support/open-story'
import { newUserData } from '../support/user-data'

const STORY = {
  headline: 'Ferry sails again',
  slug: 'ferry',
  body: [{ type: 'paragraph' as const, id: 'p1', content: [{ type: 'text' as const, text: 'It left at eight.' }] }],
}

test('a story goes to a colleague as a file, and comes back with what they wrote', async () => {
  const folder = temporaryFolder()
  const ana = await openStory(STORY)
  const path = join(folder, 'ferry.stet')
  await stubDialogs(ana.app, { save: join(folder, 'ferry') })
  await ana.window.getByRole('tab', { name: /^Export/ }).click()
  await ana.window.getByRole('button', { name: 'Other forms' }).click()
  await ana.window.getByRole('menuitem', { name: 'File for a colleague, with history' }).click()
  await expect(ana.window.getByText(`Saved to ${path}, with`)).toBeVisible()
  expect(existsSync(path)).toBe(true)

  // The colleague opens the file with the app.
  const ben = await launchApp({ userData: newUserData('journalist'), args: [path] })
  const summary = ben.window.getByRole('dialog', { name: 'A story from a colleague' })
  await expect(summary).toContainText('A colleague’s story, with its history.')
  await isAccessible(ben.window, 'a story from a colleague')
  await summary.getByRole('button', { name: 'Open story' }).click()
  const headline = ben.window.getByRole('textbox', { name: 'Headline', exact: true })
  await expect(headline).toHaveText('Ferry sails again')
  await headline.fill('Ferry sails at last')
  await stubDialogs(ben.app, { save: path })
  await ben.window.keyboard.press('ControlOrMeta+k')
  await ben.window.getByRole('combobox').fill('send story')
  await ben.window.getByRole('option', { name: /Send Story as a File/ }).click()
  await expect(ben.window.getByText(`Saved to ${path}, with`)).toBeVisible()
  await ben.close()

  await stubDialogs(ana.app, { open: [path] })
  await ana.window.keyboard.press('ControlOrMeta+o')
  const returned = ana.window.getByRole('dialog', { name: 'A story from a colleague' })
  await expect(returned).toContainText('The story is now as your colleague has it.')
  await returned.getByRole('button', { name: 'Open story' }).click()
  // The open page has taken it in.
  await expect(ana.window.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText('Ferry sails at last')
})
