import type { Page } from '@playwright/test'
import type { Source } from '../../src/shared/article/source'
import type { Tag } from '../../src/shared/article/tag'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, test } from '../support/app'
import { begin } from '../support/first-run'
import { chooseMenu } from '../support/menu'
import { addStory, citing } from '../support/stories'

const tag = (slug: string, name: string): Tag => ({ slug, name })
const source = (id: string, title: string, publisher: string, url?: string): Source => ({
  id,
  csl: { type: 'report', title, publisher, ...(url && { URL: url }) },
  visibility: 'printed',
})

const list = (window: Page) => window.getByRole('listbox', { name: 'Stories' })
const tags = (window: Page) => window.getByRole('dialog', { name: 'Tags of the library' })
const tagRow = (window: Page, name: string) => tags(window).getByRole('row', { name: new RegExp(`Select ${name} `) })
const sources = (window: Page) => window.getByRole('dialog', { name: 'Sources of the library' })

test('a tag is renamed, merged and deleted in all stories, each taken back by one press', async () => {
  const { app, window } = await launchApp()
  await begin(window)
  const [budget, budgets] = [tag('budget', 'Budget'), tag('budgets', 'budgets')]
  await addStory(window, { headline: 'One', tags: [budget, tag('harbour', 'Harbour')] })
  await addStory(window, { headline: 'Two', tags: [budget] })
  await addStory(window, { headline: 'Three', tags: [budget] })
  await addStory(window, { headline: 'Four', tags: [budgets] })

  await chooseMenu(app, 'Tags of the Library…')
  await expect(tagRow(window, 'Budget')).toContainText('3')
  await expect(tagRow(window, 'budgets')).toContainText('Plural or singular of “Budget”')
  await isAccessible(window, 'the tags')

  await test.step('renamed by keyboard alone', async () => {
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Home')
    await window.keyboard.press('F2')
    const field = tags(window).getByRole('textbox', { name: 'New name of Budget' })
    await expect(field).toBeFocused()
    await window.keyboard.type('Harbour')
    await expect(tags(window).getByText('“Harbour” is there already. The two become one tag.')).toBeVisible()
    await isAccessible(window, 'a tag being renamed')
    await field.fill('City budget')
    await window.keyboard.press('Enter')
    await expect(tagRow(window, 'City budget')).toContainText('3')
    await expect(window.getByText('Renamed in 3 stories.')).toBeVisible()
    await window.keyboard.press('Control+z')
    await expect(tagRow(window, 'Budget')).toContainText('3')
    await expect(tagRow(window, 'City budget')).toHaveCount(0)
  })

  await test.step('merged with the one that looks like it', async () => {
    await tagRow(window, 'budgets').getByRole('button', { name: 'Merge budgets and Budget' }).click()
    const question = window.getByRole('dialog', { name: 'Merge 2 tags into one' })
    await expect(question.getByRole('radio', { name: 'Budget', exact: true })).toBeChecked()
    await isAccessible(window, 'the question which tag stays')
    await question.getByRole('button', { name: 'Merge' }).click()
    await expect(tagRow(window, 'Budget')).toContainText('4')
    await expect(tagRow(window, 'budgets')).toHaveCount(0)
  })

  await test.step('deleted, with a question before', async () => {
    await tags(window).getByRole('grid').focus()
    await window.keyboard.press('End')
    await window.keyboard.press('Delete')
    const question = window.getByRole('dialog', { name: 'Delete this tag?' })
    await expect(question.getByText('“Harbour” goes from 1 story. The stories stay.')).toBeVisible()
    await question.getByRole('button', { name: 'Delete' }).click()
    await expect(tagRow(window, 'Harbour')).toHaveCount(0)
    await window
      .getByRole('group')
      .filter({ hasText: 'Deleted from 1 story.' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await expect(tagRow(window, 'Harbour')).toHaveCount(1)
  })

  await test.step('its number shows its stories in the list', async () => {
    await tagRow(window, 'Budget').getByRole('button', { name: 'Show 4 stories with Budget' }).click()
    await expect(tags(window)).toBeHidden()
    await expect(list(window).getByRole('option')).toHaveCount(4)
  })
})

test('sources are traced, edited where the person says, and made one', async () => {
  const { app, window } = await launchApp()
  await begin(window)
  const paper = source('s1', 'Budget paper', 'City Treasury')
  const same = source('s2', 'Budget Paper', 'City Treasury')
  const minutes = source('s3', 'Council minutes', 'City Council')
  await addStory(window, { headline: 'One', sources: [paper], body: [citing('So it says.', paper)] })
  await addStory(window, { headline: 'Two', sources: [paper, minutes], body: [citing('Again.', paper, minutes)] })
  await addStory(window, { headline: 'Three', sources: [same], body: [citing('Once more.', same)] })
  const row = (text: RegExp) => sources(window).getByRole('listitem').filter({ hasText: text })

  await chooseMenu(app, 'Sources of the Library…')
  await expect(sources(window).getByText('3 sources')).toBeVisible()
  await isAccessible(window, 'the sources')

  await test.step('found by words, unfolded', async () => {
    await sources(window).getByRole('textbox', { name: 'Find a source' }).fill('minut')
    await expect(sources(window).getByText('1 source', { exact: true })).toBeVisible()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect(sources(window).getByRole('button', { name: 'Two' })).toBeVisible()
    await isAccessible(window, 'a source unfolded')
    await sources(window).getByRole('textbox', { name: 'Find a source' }).fill('')
  })

  await test.step('edited in the two stories that hold it', async () => {
    await row(/Budget paper.*in 2 stories/)
      .getByRole('button', { name: 'Edit “Budget paper”' })
      .click()
    const form = window.getByRole('dialog', { name: 'Source', exact: true })
    await form.getByRole('textbox', { name: 'Title', exact: true }).fill('Budget paper 2026')
    await form.getByRole('button', { name: 'Save' }).click()
    const question = window.getByRole('dialog', { name: 'Where should this change count?' })
    await isAccessible(window, 'the question where an edit counts')
    await question.getByRole('button', { name: 'In 2 stories' }).click()
    await expect(window.getByText('Changed in 2 stories.')).toBeVisible()
    await expect(row(/Budget paper 2026.*in 2 stories/)).toHaveCount(1)
    await window.getByRole('button', { name: 'Undo' }).click()
    await expect(row(/Budget paper 2026/)).toHaveCount(0)
  })

  await test.step('made one', async () => {
    await sources(window).getByRole('button', { name: 'Duplicates' }).click()
    const group = sources(window).getByRole('group', { name: /^The source that stays/ })
    await expect(group.getByRole('radio', { name: /Budget paper/ })).toBeChecked()
    await isAccessible(window, 'the duplicates')
    await group.getByRole('button', { name: 'Make one' }).click()
    await expect(sources(window).getByText('No two sources of the library look the same.')).toBeVisible()
    await expect(window.getByText('Made one in 1 story.')).toBeVisible()
    await sources(window).getByRole('button', { name: 'All', exact: true }).click()
    await expect(row(/Budget paper.*in 3 stories/)).toHaveCount(1)
  })
})

test('an edit in the story’s own panel asks about the other stories, and is taken back in all', async () => {
  const { window } = await launchApp()
  await begin(window)
  const paper = source('s1', 'Budget paper', 'City Treasury')
  await addStory(window, { headline: 'One', sources: [paper], body: [citing('So it says.', paper)] })
  await addStory(window, { headline: 'Two', sources: [paper], body: [citing('Again.', paper)] })
  await addStory(window, { headline: 'Three', sources: [paper], body: [citing('And again.', paper)] })
  const panel = window.getByRole('complementary', { name: 'Inspector' })
  const open = async (title: string) => {
    await list(window).getByRole('option', { name: title }).click()
    await expect(window.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText(title)
    await panel.getByRole('tab', { name: 'Sources' }).click()
  }
  const edit = async (to: string, where: string) => {
    await panel.getByRole('button', { name: /^Edit “/ }).click()
    const form = window.getByRole('dialog', { name: 'Source', exact: true })
    await form.getByRole('textbox', { name: 'Title', exact: true }).fill(to)
    await form.getByRole('button', { name: 'Save' }).click()
    const question = window.getByRole('dialog', { name: 'Where should this change count?' })
    await question.getByRole('button', { name: where }).click()
    await expect(panel.getByRole('button', { name: to, exact: true })).toBeVisible()
  }

  await open('One')
  await edit('Budget paper 2026', 'In 3 stories')
  await expect(window.getByText('Changed in 3 stories.')).toBeVisible()
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByRole('button', { name: 'Budget paper', exact: true })).toBeVisible()
  await edit('The treasury’s paper', 'In this story only')
  await open('Two')
  await expect(panel.getByRole('button', { name: 'Budget paper', exact: true })).toBeVisible()
})
