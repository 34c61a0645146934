import type { Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import type { Block, BlockOf, Body } from '../../src/shared/article/block'
import { inlineText } from '../../src/shared/article/text'
import { isAccessible } from '../support/accessible'
import { expect, test } from '../support/app'
import { openStory } from '../support/open-story'

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const cell = (window: Page, row: number, column: number) =>
  window.getByRole('textbox', { name: `Row ${row}, column ${column}`, exact: true })
const p = (id: string, text: string): Block => ({
  type: 'paragraph',
  id,
  content: text === '' ? [] : [{ type: 'text', text }],
})
const words = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }])
const table = (id: string, ...rows: string[][]): Block => ({
  type: 'table',
  id,
  header: true,
  rows: rows.map((cells, index) => ({ id: `row ${index}`, cells: cells.map(words) })),
})

const story = (...blocks: Body): Partial<Article> => ({ headline: 'Night buses return', body: blocks })

/** The story as it is stored, once all is saved. */
async function stored(window: Page): Promise<Article> {
  await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  return window.evaluate(async () => {
    const bridge = (globalThis as unknown as { stet: { call(name: string, json: string): Promise<string> } }).stet
    const call = async (name: string, input: unknown) =>
      JSON.parse(await bridge.call(name, JSON.stringify(input))).value
    const { rows } = await call('articles.list', { filter: {}, offset: 0, limit: 10 })
    const open = (rows as { id: string; title: string }[]).find(({ title }) => document.body.innerText.includes(title))
    return JSON.parse((await call('articles.open', { id: open?.id })).json)
  })
}

const blockOf = async <T extends Block['type']>(window: Page, type: T): Promise<BlockOf<T>> => {
  const block = (await stored(window)).body.find((other) => other.type === type)
  if (!block) throw new Error(`the story has no ${type}`)
  return block as BlockOf<T>
}
const grid = async (window: Page) =>
  (await blockOf(window, 'table')).rows.map(({ cells }) => cells.map((line) => inlineText(line)))

test('a table that is put in by a slash has the caret in its first cell', async () => {
  const { window } = await openStory(story(p('a', 'Before'), p('z', '')))
  const { keyboard } = window
  await body(window).press('Control+End')
  await keyboard.type('/table')
  await expect(window.getByRole('option', { name: 'Table', selected: true })).toBeVisible()
  await keyboard.press('Enter')
  await expect(cell(window, 1, 1)).toBeFocused()
  await keyboard.type('Line')
  await keyboard.press('Tab')
  await keyboard.type('Runs')
  expect((await grid(window))[0]).toEqual(['Line', 'Runs', ''])
})

test('a table is made and written by keyboard alone, and undone as it was done', async () => {
  const { window } = await openStory(story(p('a', 'Before'), p('z', '')))
  const { keyboard } = window
  await body(window).focus()
  await keyboard.press('Control+End')
  await keyboard.press('Control+K')
  await keyboard.type('table')
  await window
    .getByRole('option', { name: /^Table/ })
    .first()
    .click()
  await expect(cell(window, 1, 1)).toBeFocused()
  await keyboard.type('Route')
  await keyboard.press('Tab')
  await keyboard.type('Every')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await expect(cell(window, 2, 1)).toBeFocused()
  await keyboard.press('Control+B')
  await keyboard.type('N1')
  await keyboard.press('Enter')
  await expect(cell(window, 3, 1)).toBeFocused()
  await keyboard.type('N2')
  await keyboard.press('Shift+Enter')
  await keyboard.type('via harbour')
  for (const _ of [1, 2, 3]) await keyboard.press('Tab')
  await expect(cell(window, 4, 1)).toBeFocused()
  await keyboard.type('N3')
  expect(await grid(window)).toEqual([
    ['Route', 'Every', ''],
    ['N1', '', ''],
    ['N2\nvia harbour', '', ''],
    ['N3', '', ''],
  ])
  expect((await blockOf(window, 'table')).rows[1]?.cells[0]).toEqual([{ type: 'text', text: 'N1', marks: ['bold'] }])

  await keyboard.press('Control+Z')
  await expect(cell(window, 4, 1)).toHaveText('')
  await expect(cell(window, 4, 1)).toBeFocused()
  await keyboard.press('Control+Z')
  await expect(window.getByRole('row')).toHaveCount(3)
  await keyboard.press('Control+Shift+Z')
  await keyboard.press('Control+Shift+Z')
  await expect(cell(window, 4, 1)).toHaveText('N3')

  await keyboard.press('Alt+ArrowUp')
  await expect(cell(window, 3, 1)).toHaveText('N3')
  await keyboard.press('Shift+Tab')
  await expect(cell(window, 2, 3)).toBeFocused()
  await keyboard.press('Alt+F10')
  await expect(window.getByRole('button', { name: 'Row', exact: true })).toBeFocused()
  await keyboard.press('Enter')
  await window.getByRole('menuitem', { name: 'Remove the row' }).press('Enter')
  await expect(cell(window, 2, 3)).toBeFocused()
  await keyboard.press('Alt+F10')
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await window.getByRole('menuitem', { name: 'Remove the column' }).press('Enter')
  await expect(cell(window, 2, 2)).toBeFocused()
  expect(await grid(window)).toEqual([
    ['Route', 'Every'],
    ['N3', ''],
    ['N2\nvia harbour', ''],
  ])
  await isAccessible(window, 'a table that is written')

  await keyboard.press('Escape')
  await expect(body(window)).toBeFocused()
  await keyboard.press('Delete')
  await expect(window.getByRole('table')).toHaveCount(0)
  await keyboard.press('Control+Z')
  await expect(window.getByRole('table')).toHaveCount(1)
})

test('the arrow keys go into a table, through it and out', async () => {
  const { window } = await openStory(
    story(p('a', 'Before'), table('t', ['One', 'Two'], ['Three', 'Four']), p('z', 'After')),
  )
  const { keyboard } = window
  await window.getByText('Before').click()
  await keyboard.press('End')
  await keyboard.press('ArrowDown')
  await expect(cell(window, 1, 1)).toBeFocused()
  await keyboard.press('End')
  await keyboard.press('ArrowRight')
  await expect(cell(window, 1, 2)).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(cell(window, 2, 2)).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(body(window)).toBeFocused()
  await keyboard.type('>')
  await expect(window.getByText('>After')).toBeVisible()
  await keyboard.press('ArrowUp')
  await expect(cell(window, 2, 1)).toBeFocused()
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowUp')
  await keyboard.type('<')
  await expect(window.getByText('Before<')).toBeVisible()
})

test('a press puts the caret into a cell, and a copied grid fills cells', async () => {
  const { app, window } = await openStory(story(p('a', 'Before'), table('t', ['One', 'Two'], ['Three', 'Four'])))
  const { keyboard } = window
  await window.getByText('Four', { exact: true }).click()
  await expect(cell(window, 2, 2)).toBeFocused()
  await keyboard.press('Home')
  await keyboard.type('1')
  await expect(cell(window, 2, 2)).toHaveText('1Four')
  await app.evaluate(({ clipboard }) => clipboard.writeText('a\tb\nc\td\n'))
  await keyboard.press('Control+V')
  expect(await grid(window)).toEqual([
    ['One', 'Two', ''],
    ['Three', 'a', 'b'],
    ['', 'c', 'd'],
  ])
  await keyboard.press('Control+Z')
  expect(await grid(window)).toEqual([
    ['One', 'Two'],
    ['Three', '1Four'],
  ])
})

test('a source is cited in a cell, and numbered with the others', async () => {
  const source = (id: string, title: string) => ({
    id,
    csl: { type: 'report', title },
    visibility: 'printed' as const,
  })
  const { window } = await openStory({
    ...story(table('t', ['Route', 'Riders'], ['N1', '900']), p('z', 'After')),
    sources: [source('survey', 'Survey of night work')],
  })
  const { keyboard } = window
  await window.getByText('900').click()
  await keyboard.press('End')
  await keyboard.type(' @surv')
  await expect(window.getByRole('option', { name: /Survey of night work/ })).toBeVisible()
  await keyboard.press('Enter')
  await expect(window.getByRole('button', { name: 'Citation 1: Survey of night work' })).toHaveText('[1]')
  const { rows } = await blockOf(window, 'table')
  expect(rows[1]?.cells[1]).toEqual([
    { type: 'text', text: '900' },
    { type: 'citation', items: [{ sourceId: 'survey' }] },
  ])
})

test('a grid that is pasted into cells brings the sources that it cites', async () => {
  const { window } = await openStory(story(p('a', 'Before'), table('t', ['Route', 'Riders'], ['N1', '900'])))
  await window.getByText('900').click()
  await expect(cell(window, 2, 2)).toBeFocused()
  const survey = { id: 'survey', csl: { type: 'report', title: 'Survey of night work' }, visibility: 'printed' }
  const cells = [
    [
      { type: 'text', text: '1,200' },
      { type: 'citation', items: [{ sourceId: 'survey' }] },
    ],
  ]
  const copied = { type: 'table', id: 'other', header: false, rows: [{ id: 'row', cells }] }
  await cell(window, 2, 2).evaluate(
    (element, clipping) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('application/x-stet+json', clipping)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    JSON.stringify({ blocks: [copied], sources: [survey] }),
  )
  await expect(window.getByRole('button', { name: 'Citation 1: Survey of night work' })).toHaveText('[1]')
  expect((await stored(window)).sources).toEqual([survey])
  await window.keyboard.press('Control+Z')
  await expect(cell(window, 2, 2)).toHaveText('900')
  expect((await stored(window)).sources).toEqual([])
})

test('a link card is made, changed and taken back by keyboard alone', async () => {
  const { window } = await openStory(story(p('a', 'Before'), p('z', '')))
  const { keyboard } = window
  const card = window.getByRole('group', { name: 'Link card' })
  const form = window.getByRole('dialog', { name: 'Link card' })
  await body(window).focus()
  await keyboard.press('Control+End')
  await window.getByRole('toolbar', { name: 'Format' }).getByRole('button', { name: 'Link card' }).press('Enter')
  await expect(form.getByLabel('Address')).toBeFocused()
  await keyboard.type('javascript:alert(1)')
  await keyboard.press('Enter')
  await expect(form.getByRole('alert')).toBeVisible()
  await form.getByLabel('Address').fill('https://www.example.org/night')
  await keyboard.press('Tab')
  await keyboard.type('Night work')
  await isAccessible(window, 'the form of a link card')
  await keyboard.press('Enter')
  await expect(card).toContainText('Night work')
  expect(await blockOf(window, 'card')).toMatchObject({
    url: 'https://www.example.org/night',
    title: 'Night work',
    publisher: 'example.org',
  })
  await keyboard.press('ArrowUp')
  await keyboard.press('Enter')
  await expect(form.getByLabel('Address')).toBeFocused()
  await form.getByLabel('Publisher').fill('City Gazette')
  await keyboard.press('Enter')
  await expect(card).toContainText('City Gazette')
  await keyboard.press('Control+Z')
  await expect(card).toContainText('example.org ·')
  await keyboard.press('Control+Z')
  await expect(card).toHaveCount(0)
})
