import type { Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import type { Block, BlockOf, Body } from '../../src/shared/article/block'
import { blockText, inlineText } from '../../src/shared/article/text'
import { isAccessible } from '../support/accessible'
import { expect, test } from '../support/app'
import { chooseMenu } from '../support/menu'
import { openStory } from '../support/open-story'
import { png } from '../support/pictures'
import { paste as pasteFiles } from '../support/transfer-files'

const HEADLINE = 'Night buses return'
const URL = 'https://www.gazette.example/night'
const TITLED = `<a href="${URL}">Buses after dark</a>`
const TABLE =
  '<table><tr><th>Route</th><th>Riders</th></tr><tr><td rowspan="2">N1</td><td>900</td></tr><tr><td>800</td></tr></table>'

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const card = (window: Page) => window.getByRole('group', { name: 'Link card' })
const offer = (window: Page) => window.getByRole('dialog', { name: 'Pasted address' })
const cell = (window: Page, row: number, column: number) =>
  window.getByRole('textbox', { name: `Row ${row}, column ${column}`, exact: true })
const p = (id: string, text: string): Block => ({
  type: 'paragraph',
  id,
  content: text === '' ? [] : [{ type: 'text', text }],
})

async function open(blocks: Body, fields: Partial<Article> = {}) {
  const { app, window } = await openStory({ headline: HEADLINE, body: blocks, ...fields })
  return { app, window, keyboard: window.keyboard }
}

/** Pastes where the caret is. */
async function paste(window: Page, data: { text?: string; html?: string }): Promise<void> {
  await window.evaluate(({ text, html }) => {
    const clipboardData = new DataTransfer()
    if (html !== undefined) clipboardData.setData('text/html', html)
    if (text !== undefined) clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, data)
}

/** The blocks as they are stored, once all is saved. */
async function stored(window: Page): Promise<Body> {
  await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  return window.evaluate(async (headline) => {
    const call = async (name: string, input: unknown) => JSON.parse(await stet.call(name, JSON.stringify(input))).value
    const { rows } = await call('articles.list', { filter: {}, offset: 0, limit: 10 })
    const found = (rows as { id: string; title: string }[]).find(({ title }) => title === headline)
    return JSON.parse((await call('articles.open', { id: found?.id })).json).body
  }, HEADLINE)
}
const kinds = (blocks: Body) => blocks.map((block) => `${block.type} ${blockText(block)}`.trim())
const shown = (window: Page) => expect.poll(async () => kinds(await stored(window)))

test('an address on an empty line is a link, and a card on request', async () => {
  const { window, keyboard } = await open([p('a', 'Before'), p('z', '')])
  await body(window).press('Control+End')
  await paste(window, { text: URL, html: TITLED })
  await expect(body(window).getByRole('link', { name: 'Buses after dark' })).toBeVisible()
  await expect(offer(window)).toBeVisible()
  await expect(body(window)).toBeFocused()
  await isAccessible(window, 'a pasted address')
  await keyboard.press('Tab')
  await expect(offer(window).getByRole('button', { name: 'Make it a card' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(card(window)).toContainText('Buses after dark')
  await expect(body(window)).toBeFocused()
  await keyboard.type('And on.')
  await shown(window).toEqual(['paragraph Before', 'card Buses after dark', 'paragraph And on.'])
  expect((await stored(window))[1]).toMatchObject({ url: URL, publisher: 'gazette.example' })
  for (const _ of [1, 2]) await keyboard.press('Control+z')
  await shown(window).toEqual(['paragraph Before', 'paragraph Buses after dark'])
  await keyboard.press('Control+z')
  await shown(window).toEqual(['paragraph Before', 'paragraph'])
})

test('an address without a title asks for one, and who writes on or presses Escape is asked nothing', async () => {
  const { window, keyboard } = await open([p('a', '')])
  const form = window.getByRole('dialog', { name: 'Link card' })
  await body(window).press('Control+End')
  await paste(window, { text: URL })
  await expect(offer(window)).toBeVisible()
  await keyboard.press('Escape')
  await expect(offer(window)).toHaveCount(0)
  await expect(body(window)).toBeFocused()
  await keyboard.press('Enter')
  await paste(window, { text: URL })
  await expect(offer(window)).toBeVisible()
  await keyboard.type('!')
  await expect(offer(window)).toHaveCount(0)
  await keyboard.press('Enter')
  await paste(window, { text: URL })
  await offer(window).getByRole('button', { name: 'Make it a card' }).click()
  await expect(form.getByLabel('Title', { exact: true })).toBeFocused()
  await keyboard.type('Buses after dark')
  await keyboard.press('Enter')
  await expect(card(window)).toContainText('Buses after dark')
  await expect(body(window)).toBeFocused()
  await shown(window).toEqual([`paragraph ${URL}`, `paragraph ${URL}!`, 'card Buses after dark', 'paragraph'])
})

test('an address among words is a link, over selected words it links them, and as plain text it is text', async () => {
  const { app, window, keyboard } = await open([p('a', 'The survey says so.')])
  await window.getByText('The survey').click()
  await keyboard.press('Home')
  for (let step = 0; step < 'The survey'.length; step++) await keyboard.press('Shift+ArrowRight')
  await paste(window, { text: URL })
  await expect(body(window).getByRole('link', { name: 'The survey', exact: true })).toBeVisible()
  await keyboard.press('End')
  await keyboard.type(' See ')
  await paste(window, { text: `${URL}/2` })
  await expect(body(window).getByRole('link', { name: `${URL}/2` })).toBeVisible()
  await expect(offer(window)).toHaveCount(0)
  await keyboard.type(' or ')
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), URL)
  await keyboard.press('Control+Shift+V')
  expect((await stored(window))[0]).toMatchObject({
    content: [
      { text: 'The survey', link: URL },
      { text: ' says so. See ' },
      { text: `${URL}/2`, link: `${URL}/2` },
      { text: ` or ${URL}` },
    ],
  })
})

test('code for embedding is a card, nothing of it is loaded, and one undo takes it back', async () => {
  const { window, keyboard } = await open([p('a', 'Before'), p('z', '')])
  const requests: string[] = []
  window.on('request', (request) => requests.push(request.url()))
  await body(window).press('Control+End')
  await paste(window, {
    text: '<blockquote class="twitter-tweet"><p lang="en">The N1 runs tonight.</p>&mdash; Ana (@ana) <a href="https://twitter.com/ana/status/17?ref_src=x">May 3</a></blockquote> <script async src="https://platform.twitter.com/widgets.js"></script>',
  })
  await expect(card(window)).toContainText('Ana (@ana)')
  await expect(card(window)).toContainText('The N1 runs tonight.')
  await paste(window, { html: '<iframe src="https://www.youtube.com/embed/aB3_d" title="Night buses"></iframe>' })
  await expect(card(window)).toHaveCount(2)
  expect((await stored(window)).filter(({ type }) => type === 'card')).toMatchObject([
    { publisher: 'X', url: 'https://twitter.com/ana/status/17', description: 'The N1 runs tonight.' },
    { publisher: 'YouTube', url: 'https://www.youtube.com/watch?v=aB3_d', title: 'Night buses' },
  ])
  expect(requests.filter((url) => !url.startsWith('app:'))).toEqual([])
  await keyboard.press('Control+z')
  await keyboard.press('Control+z')
  await shown(window).toEqual(['paragraph Before', 'paragraph'])
})

test('a table of a page is a table on the page, and in a cell it fills cells from there', async () => {
  const { window, keyboard } = await open([p('a', '')])
  await body(window).press('Control+End')
  await paste(window, { html: TABLE })
  await expect(window.getByRole('columnheader')).toHaveText(['Route', 'Riders'])
  await window.getByRole('cell', { name: '800' }).click()
  await expect(cell(window, 3, 2)).toBeFocused()
  await paste(window, { html: TABLE })
  const rows = async () =>
    ((await stored(window)).find(({ type }) => type === 'table') as BlockOf<'table'>).rows.map(({ cells }) =>
      cells.map(inlineText),
    )
  expect(await rows()).toEqual([
    ['Route', 'Riders', ''],
    ['N1', '900', ''],
    ['', 'Route', 'Riders'],
    ['', 'N1', '900'],
    ['', '', '800'],
  ])
  await keyboard.press('Control+z')
  expect(await rows()).toEqual([
    ['Route', 'Riders'],
    ['N1', '900'],
    ['', '800'],
  ])
  // A press finds out whether anything cuts the tools off.
  await window.getByRole('toolbar', { name: 'Table tools' }).getByRole('button', { name: 'Header row' }).click()
  await expect(window.getByRole('columnheader')).toHaveCount(0)

  // A cell holds words alone.
  await window.getByRole('cell', { name: '900' }).click()
  const bytes = png(400, 300)
  await paste(window, { html: `is<img src="data:image/png;base64,${bytes.toString('base64')}" alt="A bus">` })
  await expect(body(window).getByRole('img')).toHaveCount(1)
  await pasteFiles(window, [{ name: 'shot.png', type: 'image/png', bytes: png(300, 300) }])
  await expect(body(window).getByRole('img')).toHaveCount(2)
  await keyboard.type(' all')
  await expect.poll(async () => (await rows())[1]).toEqual(['N1', '900is all'])
  expect((await stored(window)).map(({ type }) => type)).toEqual(['table', 'figure', 'figure', 'paragraph'])
  expect((await stored(window))[2]).toMatchObject({ alt: 'A bus' })
})

test('pictures inside the HTML are kept at their place, and one undo takes back all that was pasted', async () => {
  const { window, keyboard } = await open([p('a', 'Before'), p('z', '')])
  const data = `data:image/png;base64,${png(400, 300).toString('base64')}`
  await body(window).press('Control+End')
  await paste(window, {
    html: `<p>One</p><p><img src="${data}" alt="A bus"></p><p>Two</p><p><img src="data:image/png;base64,iVBORw0KGgo="></p><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">`,
  })
  await expect(body(window).getByRole('img')).toHaveCount(1)
  await expect(window.getByText(/image\.png/)).toBeVisible()
  await shown(window).toEqual(['paragraph Before', 'paragraph One', 'figure', 'paragraph Two'])
  expect((await stored(window))[2]).toMatchObject({ alt: 'A bus', asset: { mediaType: 'image/png', width: 400 } })
  await keyboard.press('Control+z')
  await shown(window).toEqual(['paragraph Before', 'paragraph'])
})

test('in a cell quotation marks, dashes and Markdown marks are set, and the bars show what is on', async () => {
  const table: Block = {
    type: 'table',
    id: 't',
    header: true,
    rows: [
      { id: 'r', cells: [[{ type: 'text', text: 'Route' }], [{ type: 'text', text: 'TK riders' }]] },
      { id: 's', cells: [[], []] },
    ],
  }
  const { window, keyboard } = await open([p('a', 'Before'), table, p('z', 'After')])
  const words = window.getByRole('toolbar', { name: 'Selected words' })
  const bar = window.getByRole('toolbar', { name: 'Format' })
  const marked = () => window.evaluate(() => [...(CSS.highlights.get('placeholder') ?? [])].map(String))
  expect(await marked()).toEqual(['TK'])
  await window.getByRole('cell').first().click()
  await keyboard.type('"It\'s" -- **late** `n1` TK')
  await expect(cell(window, 2, 1)).toHaveText('“It’s” – late n1 TK')
  await expect.poll(marked).toEqual(['TK', 'TK'])
  await expect(bar.getByRole('button', { name: 'Heading', exact: true })).toBeDisabled()
  await keyboard.press('Home')
  for (const _ of 'It’s..') await keyboard.press('Shift+ArrowRight')
  await expect(words.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'false')
  await isAccessible(window, 'words selected in a cell')
  await words.getByRole('button', { name: 'Bold' }).click()
  await expect(words.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Alt+F10')
  await expect(words.getByRole('button', { name: 'Bold' })).toBeFocused()
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(words.getByRole('button', { name: 'Italic' })).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Escape')
  await expect(cell(window, 2, 1)).toBeFocused()
  await keyboard.press('Control+K')
  await window.getByRole('dialog', { name: 'Link' }).getByLabel('Address').fill(URL)
  await keyboard.press('Enter')
  await expect(cell(window, 2, 1)).toBeFocused()
  await keyboard.press('ArrowLeft')
  await expect(bar.getByRole('button', { name: 'Link', exact: true })).toHaveAttribute('aria-pressed', 'true')
  const cells = ((await stored(window))[1] as BlockOf<'table'>).rows[1]?.cells
  expect(cells?.[0]).toEqual([
    { type: 'text', text: '“It’s”', marks: ['bold', 'italic'], link: URL },
    { type: 'text', text: ' – ' },
    { type: 'text', text: 'late', marks: ['bold'] },
    { type: 'text', text: ' ' },
    { type: 'text', text: 'n1', marks: ['code'] },
    { type: 'text', text: ' TK' },
  ])
  await window.getByText('After').click()
  await expect(bar.getByRole('button', { name: 'Heading', exact: true })).toBeEnabled()
})

test('what a card says is found, marked and replaced', async () => {
  const gazette: Block = { type: 'card', id: 'c', url: URL, title: 'Buses after dark', publisher: 'Night Gazette' }
  const { window, keyboard } = await open([p('a', 'After dark'), gazette, p('z', '')])
  const marks = () =>
    window.evaluate(() =>
      ([...(CSS.highlights.get('stet-found') ?? [])] as StaticRange[]).map(
        ({ startContainer: { textContent }, startOffset, endOffset }) => textContent?.slice(startOffset, endOffset),
      ),
    )
  await window.getByText('After dark', { exact: true }).click()
  await keyboard.press('Control+H')
  await keyboard.type('night')
  await expect.poll(marks).toEqual(['Night', 'Night'])
  await keyboard.press('Control+A')
  await keyboard.type('dark')
  await expect.poll(marks).toEqual(['dark', 'dark'])
  await window.getByRole('textbox', { name: 'Replace with' }).fill('dusk')
  await window.getByRole('button', { name: 'Replace all' }).click()
  await shown(window).toEqual(['paragraph After dusk', 'card Buses after dusk', 'paragraph'])
  await window.getByRole('search').getByRole('textbox').first().fill('gazette')
  await keyboard.press('Escape')
  await keyboard.press('Enter')
  await expect(window.getByRole('dialog', { name: 'Link card' }).getByRole('button', { name: 'Done' })).toBeVisible()
})

test('in an Arabic window what is offered stands below the address, in whichever direction that is written', async () => {
  const { app, window } = await open([p('a', ''), p('b', 'عادت الحافلات'), p('z', '')])
  await chooseMenu(app, 'العربية')
  const text = window.getByRole('textbox', { name: 'المتن' })
  const bar = window.getByRole('dialog', { name: 'عنوان ملصق' })
  await text.press('Control+Home')
  await paste(window, { text: URL })
  await expect(bar.getByRole('button', { name: 'تحويله إلى بطاقة' })).toBeVisible()
  await isAccessible(window, 'a pasted address in Arabic')
  const [link, offered] = [await text.getByRole('link').boundingBox(), await bar.boundingBox()]
  expect(Math.abs((link?.x ?? 0) - (offered?.x ?? 0))).toBeLessThan(2)
  await window.keyboard.press('Control+End')
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('End')
  await window.keyboard.type(' /')
  const menu = window.getByRole('dialog', { name: 'إدراج' })
  const [line, inserting] = [await text.getByText('عادت').boundingBox(), await menu.boundingBox()]
  expect(inserting && line && inserting.x + inserting.width).toBeLessThan(line ? line.x + line.width : 0)
})
