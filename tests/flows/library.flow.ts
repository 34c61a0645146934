import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { begin } from '../support/first-run'

const list = (window: Page) => window.getByRole('listbox', { name: 'Stories' })
const rows = (window: Page) => list(window).getByRole('option')
const row = (window: Page, title: string | RegExp) => list(window).getByRole('option', { name: title })
const search = (window: Page) => window.getByRole('combobox', { name: 'Search stories' })
const chosen = (window: Page) => list(window).getByRole('option', { selected: true })
const tools = (window: Page) => window.getByRole('toolbar', { name: 'Selected stories' })
const headline = (window: Page) => window.getByRole('textbox', { name: 'Headline', exact: true })

const tag = (name: string) => ({ slug: name.toLowerCase(), name })
const paragraph = (text: string): Article['body'] => [
  { type: 'paragraph', id: 'p1', content: [{ type: 'text', text }] },
]

/** Puts stories into the library behind the window's back, the last one newest. */
async function put(window: Page, ...stories: Partial<Article>[]): Promise<void> {
  await window.evaluate(async (json) => {
    const ask = async (name: string, input: unknown) => {
      const answer = JSON.parse(await stet.call(name, JSON.stringify(input)))
      if (!answer.ok) throw new Error(`${name}: ${answer.code}`)
      return answer.value
    }
    for (const fields of JSON.parse(json)) {
      const blank = await ask('articles.create', {})
      const story = JSON.stringify({ ...JSON.parse(blank.json), ...fields })
      await ask('articles.save', { id: blank.id, baseVersion: blank.version, json: story })
    }
  }, JSON.stringify(stories))
}

/** The window with these stories and the blank one of the first run, which is open. */
async function newsroomWith(...stories: Partial<Article>[]) {
  const launched = await launchApp()
  await begin(launched.window)
  await put(launched.window, ...stories)
  await expect(rows(launched.window)).toHaveCount(stories.length + 1)
  return launched
}

const NIGHT: Partial<Article> = {
  headline: 'Night buses return',
  section: 'City',
  tags: [tag('Transport')],
  body: paragraph('Six routes restart, and the depot in Rue Éclair opens again.'),
}
const HORSE: Partial<Article> = {
  headline: 'Museum sends bronze horse home',
  section: 'Culture',
  stage: 'in-review',
  tags: [tag('Museums')],
  body: paragraph('The depot of the museum kept it for a century.'),
}
const FERRY: Partial<Article> = { headline: 'A ferry captain’s diary', section: 'City', tags: [tag('Transport')] }

test('the search finds words and phrases, narrows by what it is told, and shows where', async () => {
  const { window } = await newsroomWith(NIGHT, HORSE, FERRY)
  await search(window).fill('depot')
  await expect(rows(window)).toHaveCount(2)
  await expect(row(window, /bronze horse/).locator('mark')).toHaveText('depot')
  await expect(window.getByRole('status').filter({ hasText: '2 stories' })).toBeAttached()
  await search(window).fill('depot eclair')
  await expect(
    row(window, /Night buses/)
      .locator('mark')
      .first(),
  ).toHaveText('depot')
  await expect(rows(window)).toHaveCount(1)
  await search(window).fill('"the museum"')
  await expect(rows(window)).toHaveCount(1)
  await expect(row(window, /bronze horse/)).toBeVisible()
  await isAccessible(window, 'a search with excerpts')

  await search(window).fill('depot status:')
  const values = window.getByRole('listbox', { name: 'What it may be' })
  await expect(values.getByRole('option')).toHaveCount(5)
  await isAccessible(window, 'values of an operator')
  await window.keyboard.type('rev')
  await expect(values.getByRole('option')).toHaveText(['In review'])
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(search(window)).toHaveValue('depot status:in-review ')
  await expect(rows(window)).toHaveCount(1)
  await expect(row(window, /bronze horse/)).toBeVisible()

  await window.keyboard.press('Escape')
  await expect(rows(window)).toHaveCount(4)
  await window.getByRole('button', { name: 'How to search' }).click()
  await isAccessible(window, 'the help of the search', ['region'])
  await window.getByRole('button', { name: /^tag:/ }).click()
  await expect(search(window)).toBeFocused()
  await expect(search(window)).toHaveValue('tag:')
  await expect(rows(window)).toHaveCount(4)
  await window.keyboard.type('transport')
  await expect(rows(window)).toHaveCount(2)
})

test('filters combine, are taken off one by one, and are there at the next start, as is the order', async () => {
  const first = await newsroomWith(NIGHT, HORSE, FERRY)
  const { window } = first
  const filter = async (name: string) => {
    await window.getByRole('button', { name: 'Filter the list' }).click()
    await window.getByRole('combobox', { name: 'Section, tag or stage' }).fill(name)
    await window.keyboard.press('Enter')
  }
  await window.getByRole('button', { name: 'Filter the list' }).click()
  await expect(window.getByRole('option', { name: /^City/ })).toContainText('2')
  await isAccessible(window, 'the filters', ['region'])
  await window.keyboard.press('Escape')
  await filter('city')
  await expect(rows(window)).toHaveCount(2)
  await filter('transport')
  await expect(rows(window)).toHaveCount(2)
  await window.getByRole('button', { name: /^Review/ }).click()
  await expect(window.getByText('No story fits all of these filters.')).toBeVisible()
  await window.getByRole('button', { name: 'Take off the filter City' }).click()
  await window.getByRole('button', { name: 'Take off the filter Transport' }).click()
  await expect(row(window, /bronze horse/)).toBeVisible()
  await window.getByRole('button', { name: /^Published/ }).click()
  await window.getByRole('button', { name: 'Clear filters' }).click()
  await expect(rows(window)).toHaveCount(4)

  await window.getByRole('button', { name: /^Sorted by/ }).click()
  await isAccessible(window, 'the order', ['region'])
  await window.getByRole('menuitemradio', { name: 'Headline' }).click()
  await filter('transport')
  await expect(rows(window)).toHaveText([/^A ferry/, /^Night/])
  await window.getByRole('button', { name: /^Sorted by/ }).click()
  await window.getByRole('menuitemradio', { name: 'Z to A' }).click()
  await expect(rows(window)).toHaveText([/^Night/, /^A ferry/])
  await first.close()

  const second = await launchApp({ userData: first.userData })
  await expect(rows(second.window)).toHaveText([/^Night/, /^A ferry/])
  await expect(second.window.getByRole('button', { name: 'Take off the filter Transport' })).toBeVisible()
})

test('mine, due and overdue are one press away, when there are any', async () => {
  const { window } = await newsroomWith(
    { headline: 'Late', due: { local: '2020-01-01T10:00', zone: 'UTC' }, assignedTo: 'Maria Keller' },
    { headline: 'Done long ago', stage: 'published', due: { local: '2020-01-01T10:00', zone: 'UTC' } },
  )
  await expect(window.getByRole('button', { name: /^Due/ })).toHaveCount(0)
  await expect(row(window, /^Late.*overdue, 1 Jan 2020/)).toBeVisible()
  await window.getByRole('button', { name: 'Overdue 1' }).click()
  await expect(rows(window)).toHaveCount(1)
  await window.getByRole('button', { name: 'Mine 1' }).click()
  await expect(row(window, /^Late/)).toBeVisible()
})

test('several are selected, tagged and staged, and each is taken back', async () => {
  const { window } = await newsroomWith(FERRY, HORSE, NIGHT)
  await row(window, /Night/).click()
  await expect(headline(window)).toHaveText('Night buses return')
  await row(window, /ferry/).click({ modifiers: ['ControlOrMeta'] })
  await expect(chosen(window)).toHaveCount(2)
  await expect(tools(window)).toContainText('2 selected')
  await isAccessible(window, 'a selection')

  await tools(window).getByRole('button', { name: 'Tags' }).click()
  await window.getByRole('menuitem', { name: 'Add tags…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Add tags to 2 stories' })
  await isAccessible(window, 'adding tags')
  await dialog.getByRole('combobox').fill('Harbour line')
  await window.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Remove Harbour line' })).toBeVisible()
  await dialog.getByRole('combobox').fill('!?')
  await dialog.getByRole('button', { name: 'Add tags' }).click()
  await expect(dialog.getByText('“!?” has no letter or digit')).toBeVisible()
  await dialog.getByRole('combobox').fill('Ferries')
  await dialog.getByRole('button', { name: 'Add tags' }).click()
  await expect(window.getByText('2 stories have the tags Harbour line and Ferries now.')).toBeVisible()
  await window.getByRole('tab', { name: /^Tags/ }).click()
  const tags = window.getByRole('complementary', { name: 'Inspector' })
  await expect(tags.getByText('Harbour line')).toBeVisible()
  await expect(chosen(window)).toHaveCount(2)
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(tags.getByText('Harbour line')).toHaveCount(0)

  await row(window, /ferry/).click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Remove tag…' }).click()
  await window.getByRole('dialog').getByRole('option', { name: 'Transport' }).click()
  await expect(window.getByText('The tag “Transport” is off 2 stories.')).toBeVisible()
  await window.getByRole('button', { name: 'Undo' }).last().click()
  await expect(tags.getByText('Transport', { exact: true })).toBeVisible()

  await row(window, /ferry/).click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Set stage' }).hover()
  await expect(window.getByRole('menuitem', { name: 'Published' })).toHaveCount(0)
  await window.getByRole('menuitem', { name: 'In review' }).click()
  await expect(row(window, /Night.*In review/)).toBeVisible()
  await expect(row(window, /ferry.*In review/)).toBeVisible()
  await window.getByRole('button', { name: 'Undo' }).last().click()
  await expect(row(window, /ferry.*Draft/)).toBeVisible()

  await list(window).focus()
  await window.keyboard.press('Escape')
  await expect(chosen(window)).toHaveCount(1)
  await expect(tools(window)).toHaveCount(0)
})

test('ranges and all are selected from the keyboard, and survive an update of the list', async () => {
  const stories = Array.from({ length: 240 }, (_, n) => ({ headline: `Story ${240 - n}` }))
  const { window } = await launchApp()
  await begin(window)
  await put(window, ...stories)
  await expect(window.getByText('241 stories')).toBeVisible()
  await list(window).focus()
  await window.keyboard.press('Home')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('Shift+ArrowDown')
  await expect(chosen(window)).toHaveText([/^Story 2\D/, /^Story 3\D/, /^Story 4\D/])
  await window.keyboard.press('Shift+End')
  await expect(tools(window)).toContainText('240 selected')
  await window.keyboard.press('ControlOrMeta+a')
  await expect(tools(window)).toContainText('241 selected')
  await window.keyboard.press('Escape')

  await row(window, /^Story 236\D/).click()
  await expect(headline(window)).toHaveText('Story 236')
  await row(window, /^Story 238\D/).click({ modifiers: ['Shift'] })
  const place = () => row(window, /^Story 237\D/).evaluate((element) => element.getBoundingClientRect().top)
  const before = await place()
  await put(window, { headline: 'Breaking' }, { headline: 'Breaking again' })
  await expect(window.getByText('243 stories')).toBeVisible()
  expect(Math.abs((await place()) - before)).toBeLessThan(2)
  await expect(chosen(window)).toHaveText([/^Story 236\D/, /^Story 237\D/, /^Story 238\D/])
  await expect(row(window, /^Story 236\D/)).toHaveAttribute('aria-current', 'true')
})

test('several are exported, each to a folder of its own', async () => {
  const { app, window } = await newsroomWith(FERRY, HORSE, NIGHT)
  const out = temporaryFolder('stet-export-')
  await stubDialogs(app, { open: [out] })
  await row(window, /Night/).click()
  await row(window, /bronze/).click({ modifiers: ['Shift'] })
  await tools(window).getByRole('button', { name: 'Export' }).click()
  await window.getByRole('menuitem', { name: 'Markdown' }).click()
  await expect(window.getByText(`2 stories exported to ${out}.`)).toBeVisible()
  await expect(window.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  for (const name of ['night-buses-return', 'museum-sends-bronze-horse-home'])
    expect(existsSync(join(out, name, 'index.md')), name).toBe(true)
})

test('several go to the trash and come back', async () => {
  const { window } = await newsroomWith(FERRY, HORSE, NIGHT)
  await row(window, /Night/).click()
  await row(window, /bronze/).click({ modifiers: ['Shift'] })
  await window.keyboard.press('Delete')
  await expect(rows(window)).toHaveCount(2)
  await expect(tools(window)).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(window)).toHaveCount(4)
  await expect(headline(window)).toHaveText('Night buses return')

  // The undo key of the list takes back what was done there, and the notice goes.
  await row(window, /bronze/).click()
  await window.keyboard.press('Delete')
  await expect(rows(window)).toHaveCount(3)
  await window.keyboard.press('ControlOrMeta+z')
  await expect(rows(window)).toHaveCount(4)
  await expect(window.getByText(/is in the trash/)).toHaveCount(0)
})

test('the trash is emptied when asked twice, and what is on legal hold stays', async () => {
  const held: Partial<Article> = { headline: 'Held by the lawyers', legal: { hold: true, note: '' } }
  const { window } = await newsroomWith(FERRY, held, HORSE, NIGHT)
  await row(window, /Night/).click()
  await row(window, /ferry/).click({ modifiers: ['Shift'] })
  await window.keyboard.press('Delete')
  await window.getByRole('button', { name: 'Trash, 4' }).click()
  await expect(rows(window)).toHaveCount(4)
  await row(window, /Night/).click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Delete for good…' }).click()
  const one = window.getByRole('dialog', { name: 'Delete this story for good?' })
  await expect(one).toContainText('This can’t be undone.')
  await window.keyboard.press('Enter')
  await expect(one).toHaveCount(0)
  await expect(rows(window)).toHaveCount(4)

  await row(window, /bronze/).click()
  await expect(headline(window)).toHaveText('Museum sends bronze horse home')
  await window.getByRole('button', { name: 'Empty trash…' }).click()
  const all = window.getByRole('dialog', { name: 'Empty the trash?' })
  await expect(all).toContainText('3 stories are removed')
  await expect(all).toContainText('1 story is on legal hold and stays in the trash.')
  await expect(all).toContainText('Colleagues’ computers and the shared folder may keep copies.')
  await isAccessible(window, 'the question before the trash is emptied')
  await all.getByRole('button', { name: 'Delete for good' }).click()
  await expect(window.getByText('3 stories were removed for good. 1 on legal hold stays.')).toBeVisible()
  await expect(window.getByText('4 stories are in the trash.')).toHaveCount(0)
  await expect(rows(window)).toHaveText([/^Held by the lawyers/])
  await expect(headline(window)).not.toHaveText('Museum sends bronze horse home')
})
