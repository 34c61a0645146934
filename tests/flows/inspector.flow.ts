import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, test } from '../support/app'
import { begin } from '../support/first-run'

// Three sources, of which the body cites all, and three proposed tags.
const story = resolve(import.meta.dirname, '../fixtures/copied-story.txt')

const inspector = (window: Page) => window.getByRole('complementary', { name: 'Inspector' })
const tab = (window: Page, name: string) => inspector(window).getByRole('tab', { name: new RegExp(`^${name}`) })
const field = (window: Page, name: string) => inspector(window).getByRole('textbox', { name, exact: true })
const choice = (window: Page, name: string) => inspector(window).getByRole('combobox', { name, exact: true })
const button = (window: Page, name: string | RegExp) => inspector(window).getByRole('button', { name })
const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const form = (window: Page) => window.getByRole('dialog', { name: /source/i })
const rows = (window: Page) => inspector(window).getByRole('tabpanel').getByRole('listitem')

async function openImported() {
  const launched = await launchApp()
  const { app, window } = launched
  await begin(window)
  await stubDialogs(app, { open: [story] })
  await window.keyboard.press('Control+O')
  await window.getByRole('button', { name: 'Open story' }).click()
  await expect(tab(window, 'Sources')).toContainText('3')
  return launched
}

test('sources are shown in number order, jumped to, edited, added and removed, each step undone by one key', async () => {
  const { window } = await openImported()
  await tab(window, 'Sources').click()
  await expect(inspector(window).getByRole('heading', { name: 'Cited 3' })).toBeVisible()
  const first = button(window, /^What the Night Ferry Carried/)

  await test.step('by keyboard each press shows the next place, and the focus stays', async () => {
    await first.focus()
    await window.keyboard.press('Enter')
    await expect(first).toBeFocused()
    await expect.poll(() => window.evaluate(() => getSelection()?.toString())).toContain('[')
    const before = await body(window).innerText()
    await window.keyboard.press('Enter')
    await expect(first).toBeFocused()
    expect(await body(window).innerText()).toBe(before)
  })

  await test.step('edited', async () => {
    await button(window, /^Edit “What the Night Ferry Carried/).click()
    await form(window).getByRole('textbox', { name: 'Date', exact: true }).fill('last May')
    await window.keyboard.press('Control+Enter')
    await expect(form(window).getByText('“last May” is not a date')).toBeVisible()
    await expect(form(window).getByRole('textbox', { name: 'Date', exact: true })).toBeFocused()
    await form(window).getByRole('textbox', { name: 'Date', exact: true }).fill('2025-05')
    await window.keyboard.press('Control+Enter')
    await expect(form(window)).toBeHidden()
    await expect(rows(window).first()).toContainText('May 2025')
    await window.keyboard.press('Control+z')
    await expect(rows(window).first()).not.toContainText('May 2025')
  })

  await test.step('added from a reference line', async () => {
    await button(window, 'Add a source').click()
    const paste = form(window).getByRole('textbox', { name: 'Paste a link, a reference or a DOI' })
    await expect(paste).toBeFocused()
    await window.keyboard.insertText('“Fog on the River.” Harbour Radio, 5 February 2026.')
    await window.keyboard.press('Enter')
    await expect(form(window).getByRole('textbox', { name: 'Publisher' })).toHaveValue('Harbour Radio')
    await expect(form(window).getByRole('figure')).toContainText('"Fog on the River." Harbour Radio')
    await form(window).getByRole('button', { name: 'Add source' }).click()
    await expect(inspector(window).getByRole('heading', { name: 'Not yet cited 1' })).toBeVisible()
  })

  await test.step('what was typed is not thrown away by a slip', async () => {
    await button(window, 'Add a source').click()
    await window.keyboard.press('Escape')
    await expect(form(window)).toBeHidden()
    await button(window, 'Add a source').click()
    await form(window).getByRole('textbox', { name: 'Title', exact: true }).fill('Half typed')
    await window.keyboard.press('Escape')
    await expect(form(window).getByText('Discard what you typed?')).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(form(window).getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
    await window.keyboard.press('Escape')
    await form(window).getByRole('button', { name: 'Discard' }).click()
    await expect(form(window)).toBeHidden()
  })

  await test.step('removed with its citations, and taken back', async () => {
    const text = await body(window).innerText()
    await first.focus()
    await window.keyboard.press('Delete')
    const question = window.getByRole('dialog', { name: 'Remove this source?' })
    await question.getByRole('button', { name: /citations? too$/ }).click()
    await expect(tab(window, 'Sources')).toContainText('3')
    expect(await body(window).innerText()).not.toBe(text)
    await window.getByRole('button', { name: 'Undo' }).click()
    await expect(tab(window, 'Sources')).toContainText('4')
    await expect.poll(() => body(window).innerText()).toBe(text)
    await first.focus()
    await window.keyboard.press('Delete')
    await question.getByRole('button', { name: 'Keep as [?]' }).click()
    await expect(body(window)).toContainText('?')
    await expect(inspector(window).getByRole('heading', { name: /^Citations without a source/ })).toBeVisible()
  })
})

test('tags are accepted, added and removed by keyboard alone', async () => {
  const { window } = await openImported()
  await tab(window, 'Tags').click()
  const line = inspector(window).getByRole('combobox', { name: 'Add tags' })
  const token = (name: string) => inspector(window).getByRole('button', { name, exact: true })
  const proposals = button(window, /^Accept (?!all)/)
  await expect(proposals).toHaveCount(3)

  await proposals.first().focus()
  await window.keyboard.press('Enter')
  await expect(proposals).toHaveCount(2)
  await expect(proposals.first()).toBeFocused()
  await window.keyboard.press('Delete')
  await expect(proposals).toHaveCount(1)
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(proposals).toHaveCount(3)
  await button(window, 'Accept all 3').press('Enter')
  await expect(proposals).toHaveCount(0)
  await expect(line).toBeFocused()

  await window.keyboard.type('Night work,')
  await expect(token('Night work')).toBeVisible()
  await window.keyboard.type('NIGHT WORK')
  await window.keyboard.press('Tab')
  await expect(line).toBeFocused()
  await expect(token('Night work')).toHaveCount(1)
  await window.keyboard.insertText('pol')
  await expect(inspector(window).getByRole('option').first()).toBeVisible()
  await window.keyboard.press('ArrowDown')
  const suggested = await inspector(window).getByRole('option', { selected: true }).locator('bdi').innerText()
  await window.keyboard.press('Enter')
  await expect(token(suggested)).toBeVisible()
  // Tags stand in their groups, and free ones last.
  await window.keyboard.press('ArrowLeft')
  await expect(token('Night work')).toBeFocused()
  await window.keyboard.press('Delete')
  await expect(token('Night work')).toHaveCount(0)
  await expect(line).toBeFocused()
  await token(suggested).focus()
  await window.keyboard.press('Backspace')
  await expect(token(suggested)).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(token(suggested)).toBeVisible()
})

test('fields keep what is typed, say what is wrong, and share one undo with the page', async () => {
  const { window } = await launchApp()
  await begin(window)
  await window.getByRole('textbox', { name: 'Headline', exact: true }).fill('Night buses return')
  await tab(window, 'Story').click()
  await expect(field(window, 'Slug')).toHaveAttribute('placeholder', 'night-buses-return')

  await field(window, 'Dateline').focus()
  await window.keyboard.type('Harbour City')
  await field(window, 'When it happened').focus()
  await window.keyboard.type('soon')
  await choice(window, 'Section').focus()
  await expect(inspector(window).getByText('“soon” is not a date')).toBeVisible()
  await tab(window, 'Export').click()
  await tab(window, 'Story').click()
  await expect(field(window, 'When it happened')).toHaveValue('soon')
  await field(window, 'When it happened').fill('2026-02')
  await expect(inspector(window).getByText('“soon” is not a date')).toBeHidden()

  await button(window, 'Add a byline').click()
  await window.keyboard.type('Maria Keller')
  await button(window, 'Add a byline').click()
  await window.keyboard.type('Tom Adeyemi')
  await window.keyboard.press('Alt+ArrowUp')
  await expect(choice(window, 'Name').first()).toHaveValue('Tom Adeyemi')
  await expect(choice(window, 'Name').first()).toBeFocused()

  // The move, the second name and its row.
  for (let n = 0; n < 3; n++) await window.keyboard.press('Control+z')
  await expect(choice(window, 'Name')).toHaveCount(1)
  await expect(choice(window, 'Name')).toHaveValue('Maria Keller')
  // The first name and its row, the date, and the dateline.
  for (let n = 0; n < 4; n++) await window.keyboard.press('Control+z')
  await expect(field(window, 'Dateline')).toHaveValue('')
  await expect(field(window, 'Dateline')).toBeFocused()
  await window.keyboard.press('Control+Shift+z')
  await expect(field(window, 'Dateline')).toHaveValue('Harbour City')

  await inspector(window).getByRole('combobox', { name: 'Language' }).selectOption('ar')
  await expect(inspector(window).getByRole('combobox', { name: 'Direction' })).toHaveValue('rtl')
})

test('the panels and the source form are accessible in both themes', async () => {
  test.setTimeout(120_000)
  const { window } = await openImported()
  for (const name of ['Story', 'Sources', 'Tags', 'Export']) {
    await tab(window, name).click()
    await isAccessible(window, name)
  }
  await tab(window, 'Tags').click()
  await inspector(window).getByRole('combobox', { name: 'Add tags' }).focus()
  await window.keyboard.type('pol')
  await expect(inspector(window).getByRole('option').first()).toBeVisible()
  await isAccessible(window, 'suggested tags')
  await window.keyboard.press('Escape')

  await tab(window, 'Story').click()
  await button(window, 'Add a byline').click()
  await button(window, 'Add a correction').click()
  await isAccessible(window, 'rows and a correction')

  await tab(window, 'Sources').click()
  await button(window, 'Add a source').click()
  await window.keyboard.press('Control+Enter')
  await isAccessible(window, 'the source form with an error')
  await form(window).getByRole('radio', { name: 'Confidential' }).check()
  await isAccessible(window, 'a confidential source')
})
