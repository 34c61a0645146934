import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import { isAccessible } from '../support/accessible'
import { expect, stubDialogs, temporaryFolder, test } from '../support/app'
import { chooseMenu } from '../support/menu'
import { openStory } from '../support/open-story'
import { program } from '../support/programs'
import { openReader } from '../support/reader'
import { picture } from '../support/real-pictures'
import { drag, type Files } from '../support/transfer-files'

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const figures = (window: Page) => window.getByRole('figure')
const member = (window: Page, place: number, count: number) =>
  window.getByRole('group', { name: `Gallery, picture ${place} of ${count}`, exact: true })
const members = (window: Page) => window.getByRole('group', { name: /^Gallery, picture / })
const names = (window: Page) => window.getByRole('textbox', { name: 'Credit' })
/** Reading the first picture takes its time on a busy machine. */
const IN_TIME = { timeout: 30_000 }
const isSelected = (at: Locator) => expect(at).toHaveAttribute('data-selected', '')

const STORY: Partial<Article> = {
  headline: 'Harbour reopens',
  body: ['one', 'two'].map((id) => ({ type: 'paragraph', id, content: [{ type: 'text', text: `Paragraph ${id}` }] })),
}

/** Pictures of these names, each of which is its credit too. */
const SIZES: Record<string, [number, number]> = {
  pier: [300, 200],
  ferry: [200, 300],
  crowd: [320, 160],
  dog: [120, 120],
}
const jpeg = (name: string) =>
  picture('jpeg', ...(SIZES[name] ?? [64, 48]), {
    xmp: `<photoshop:Credit xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${name}</photoshop:Credit>`,
  })
const file = async (name: string) => ({ name: `${name}.jpg`, type: 'image/jpeg', bytes: await jpeg(name) })
const files = (...chosen: string[]): Promise<Files> => Promise.all(chosen.map(file))

async function onDisk(...chosen: string[]): Promise<string[]> {
  const folder = temporaryFolder()
  return Promise.all(
    chosen.map(async (name) => {
      const path = join(folder, `${name}.jpg`)
      writeFileSync(path, await jpeg(name))
      return path
    }),
  )
}

/** The credits of the pictures, in their order. */
const order = (window: Page) =>
  expect.poll(() => names(window).evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value)))

async function boxOf(at: Locator) {
  const box = await at.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return box
}

test('a gallery is made, ordered and taken apart by keyboard alone', async () => {
  const { window, app } = await openStory(STORY)
  const { keyboard } = window
  await stubDialogs(app, { open: await onDisk('pier', 'ferry', 'crowd') })
  await body(window).focus()
  await keyboard.press('ControlOrMeta+Home')
  await keyboard.press('End')
  await keyboard.press('Enter')
  await keyboard.type('/gal')
  await expect(window.getByRole('option', { name: 'Gallery', selected: true })).toBeVisible()
  await keyboard.press('Enter')
  await expect(members(window)).toHaveCount(3, IN_TIME)
  await order(window).toEqual(['pier', 'ferry', 'crowd'])
  await expect(member(window, 3, 3).getByRole('img', { name: 'Alternative text is missing' })).toBeVisible()
  const [narrow, text] = [member(window, 2, 3), member(window, 2, 3).getByRole('textbox', { name: 'Alternative text' })]
  expect((await boxOf(text)).width).toBeGreaterThan((await boxOf(narrow.locator('img'))).width - 30)
  await keyboard.press('ControlOrMeta+z')
  await expect(figures(window)).toHaveCount(0)
  await keyboard.press('ControlOrMeta+Shift+z')
  await expect(members(window)).toHaveCount(3)

  await keyboard.press('ControlOrMeta+Home')
  await keyboard.press('End')
  await keyboard.press('ArrowDown')
  await isSelected(member(window, 1, 3))
  await keyboard.press('Alt+ArrowRight')
  await order(window).toEqual(['ferry', 'pier', 'crowd'])
  await isSelected(member(window, 2, 3))
  await keyboard.press('Alt+ArrowDown')
  await order(window).toEqual(['ferry', 'crowd', 'pier'])
  await keyboard.press('Alt+ArrowDown')
  await expect(members(window)).toHaveCount(2)
  await order(window).toEqual(['ferry', 'crowd', 'pier'])
  await keyboard.press('Alt+ArrowUp')
  await expect(members(window)).toHaveCount(3)

  await keyboard.press('ControlOrMeta+k')
  await keyboard.type('take gallery apart')
  await keyboard.press('Enter')
  await expect(members(window)).toHaveCount(0)
  await expect(figures(window)).toHaveCount(3)
  await chooseMenu(app, 'Join with Picture Above')
  await expect(members(window)).toHaveCount(2)
  await order(window).toEqual(['ferry', 'crowd', 'pier'])
  await keyboard.press('ControlOrMeta+z')
  await expect(members(window)).toHaveCount(0)
  await keyboard.press('ControlOrMeta+z')
  await expect(members(window)).toHaveCount(3)

  const middle = member(window, 2, 3)
  await middle.getByRole('textbox', { name: 'Caption' }).focus()
  await keyboard.type('The crowd at dawn')
  await middle.getByRole('button', { name: 'Gallery', exact: true }).focus()
  await keyboard.press('Enter')
  await expect(window.getByRole('menuitem', { name: 'Add pictures beside it…' })).toBeFocused()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(members(window)).toHaveCount(2)
  await order(window).toEqual(['ferry', 'pier', 'crowd'])
  await expect(figures(window).last().getByRole('textbox', { name: 'Caption' })).toHaveValue('The crowd at dawn')
})

test('pictures that came together may become a gallery, which more are dropped into and dragged about in', async () => {
  const { window } = await openStory(STORY)
  const first = body(window).getByRole('paragraph').first()
  await drag(window, first, await files('pier', 'ferry'))
  await expect(figures(window)).toHaveCount(2, IN_TIME)
  await expect(members(window)).toHaveCount(0)
  await window.getByRole('button', { name: 'Make a gallery' }).click()
  await expect(members(window)).toHaveCount(2)

  const line = window.locator('[data-drop-line]')
  const atEnd = ({ width, height }: { width: number; height: number }) => ({ x: width - 12, y: height / 3 })
  const crowd = await files('crowd')
  await drag(window, member(window, 1, 2), crowd, { letGo: false, at: atEnd })
  const [shown, left, right] = [
    await boxOf(line),
    await boxOf(figures(window).first()),
    await boxOf(figures(window).last()),
  ]
  expect(shown.height).toBeGreaterThan(100)
  expect(shown.x).toBeGreaterThan(left.x + left.width)
  expect(shown.x).toBeLessThan(right.x)
  await drag(window, member(window, 1, 2), crowd, { at: atEnd })
  await expect(members(window)).toHaveCount(3)
  await order(window).toEqual(['pier', 'crowd', 'ferry'])
  await expect(line).toBeHidden()
  const [one, two, three] = await Promise.all([1, 2, 3].map((place) => boxOf(member(window, place, 3).locator('img'))))
  if (!one || !two || !three) throw new Error('three pictures')
  expect(new Set([one, two, three].map(({ y }) => Math.round(y))).size).toBe(1)
  expect(Math.abs(one.height - three.height)).toBeLessThan(2)
  const { x, width } = await boxOf(first.locator('span'))
  expect(one.x).toBeGreaterThanOrEqual(x - 1)
  expect(width).toBeGreaterThan(0)
  await isAccessible(window, 'gallery')

  await figures(window).last().locator('img').hover()
  const handle = window.getByRole('button', { name: 'Block', exact: true })
  await handle.hover()
  await window.mouse.down()
  await window.mouse.move(one.x + 8, one.y + 40, { steps: 6 })
  await window.mouse.up()
  await order(window).toEqual(['ferry', 'pier', 'crowd'])
  await window.keyboard.press('ControlOrMeta+z')
  await order(window).toEqual(['pier', 'crowd', 'ferry'])

  await member(window, 2, 3).locator('img').hover()
  await handle.click()
  await window.getByRole('menuitem', { name: 'Take the gallery apart' }).click()
  await expect(members(window)).toHaveCount(0)
  await order(window).toEqual(['pier', 'crowd', 'ferry'])
  const dog = await files('dog')
  await drag(window, figures(window).last(), dog, { at: ({ height }) => ({ x: 10, y: height / 3 }) })
  await expect(members(window)).toHaveCount(2)
  await order(window).toEqual(['pier', 'crowd', 'dog', 'ferry'])
})

test('in an Arabic interface and story a gallery runs from the right', async () => {
  const { window, app } = await openStory({
    ...STORY,
    language: 'ar',
    direction: 'rtl',
    body: [{ type: 'paragraph', id: 'one', content: [{ type: 'text', text: 'عاد الميناء إلى العمل' }] }],
  })
  await stubDialogs(app, { open: await onDisk('pier', 'ferry', 'crowd') })
  await body(window).getByRole('paragraph').click()
  await chooseMenu(app, 'العربية')
  await window.keyboard.press('ControlOrMeta+Alt+g')
  const arabic = window.getByRole('group', { name: /^معرض، الصورة/ })
  await expect(arabic).toHaveCount(3, IN_TIME)
  const [first, second] = [await boxOf(arabic.first()), await boxOf(arabic.nth(1))]
  expect(first.x).toBeGreaterThan(second.x)
  expect(Math.round(first.y)).toBe(Math.round(second.y))
  await arabic.first().locator('img').click()
  await window.keyboard.press('Alt+ArrowLeft')
  await isSelected(arabic.nth(1))
  await isAccessible(window, 'gallery in Arabic')
  await window.getByRole('figure').first().hover()
  await window.getByRole('figure').first().getByRole('button', { name: 'المعرض', exact: true }).click()
  await window.getByRole('menuitem', { name: 'فك المعرض' }).click()
  await expect(arabic).toHaveCount(0)
})

test('a story with a table, a card and a gallery reads right in a browser and through pandoc', async () => {
  const { window, app } = await openStory({
    ...STORY,
    body: [
      ...(STORY.body ?? []),
      {
        type: 'table',
        id: 'table',
        header: true,
        rows: [
          { id: 'r1', cells: [[{ type: 'text', text: 'Route' }], [{ type: 'text', text: 'Ferries' }]] },
          { id: 'r2', cells: [[{ type: 'text', text: 'Pier' }], []] },
        ],
      },
      { type: 'card', id: 'card', url: 'https://example.org/works', title: 'The works', publisher: 'City Gazette' },
    ],
  })
  await stubDialogs(app, { open: await onDisk('pier', 'ferry', 'crowd') })
  await body(window).getByRole('paragraph').first().click()
  await window.keyboard.press('ControlOrMeta+Alt+g')
  await expect(members(window)).toHaveCount(3, IN_TIME)
  await member(window, 2, 3).getByRole('textbox', { name: 'Caption' }).fill('The ferry at dawn')
  for (const [at, alt] of ['A pier', 'A ferry', 'A crowd'].entries())
    await member(window, at + 1, 3)
      .getByRole('textbox', { name: 'Alternative text' })
      .fill(alt)
  await body(window).getByRole('cell').last().click()
  await window.keyboard.type('12 a day')
  const out = temporaryFolder()
  await stubDialogs(app, { open: [out] })
  await window.keyboard.press('ControlOrMeta+e')
  const page = join(out, 'harbour-reopens', 'index.html')
  await expect.poll(() => existsSync(page)).toBe(true)
  await window.keyboard.press('ControlOrMeta+Shift+e')
  const markdown = join(out, 'harbour-reopens', 'index.md')
  await expect.poll(() => existsSync(markdown)).toBe(true)

  const browser = await openReader()
  try {
    const reader = await browser.newPage({ viewport: { width: 1100, height: 900 } })
    await reader.goto(`file://${page}`)
    const gallery = reader.getByRole('group', { name: 'Gallery' })
    const images = gallery.getByRole('img')
    await expect(images).toHaveCount(3)
    await expect(gallery.getByRole('figure')).toHaveCount(3)
    await expect(gallery.getByRole('figure').nth(1)).toContainText('The ferry at dawn')
    await images.last().scrollIntoViewIfNeeded()
    for (const image of await images.all())
      await expect.poll(() => image.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth)).toBeGreaterThan(0)
    const [one, two, three] = await Promise.all([0, 1, 2].map((at) => boxOf(images.nth(at))))
    if (!one || !two || !three) throw new Error('three pictures')
    const line = await boxOf(reader.getByText('Paragraph one'))
    expect(new Set([one, two, three].map(({ y }) => Math.round(y))).size).toBe(1)
    expect(Math.abs(one.height - two.height)).toBeLessThan(2)
    expect(Math.abs(three.x + three.width - line.x - line.width)).toBeLessThan(2)
    await expect(reader.getByRole('columnheader')).toHaveText(['Route', 'Ferries'])
    await expect(reader.getByRole('cell').last()).toHaveText('12 a day')
    await expect(reader.getByRole('link', { name: 'The works' })).toHaveAttribute('href', 'https://example.org/works')
    await isAccessible(reader, 'an exported story')
    await reader.setViewportSize({ width: 360, height: 800 })
    const [top, below] = [await boxOf(images.first()), await boxOf(images.nth(1))]
    expect(below.y).toBeGreaterThan(top.y + top.height)
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  } finally {
    await browser.close()
  }

  const { command } = program('pandoc')
  if (command === undefined) return
  const read = execFileSync(command, ['--from', 'markdown-smart', '--to', 'html', '--wrap', 'none', markdown], {
    encoding: 'utf8',
  })
  expect(read.match(/<img [^>]*alt="[^"]*"/g)?.map((image) => /alt="(.*)"/.exec(image)?.[1])).toEqual([
    'A pier',
    'A ferry',
    'A crowd',
  ])
  expect(read.indexOf('The ferry at dawn')).toBeGreaterThan(read.indexOf('alt="A ferry"'))
  expect(read.indexOf('The ferry at dawn')).toBeLessThan(read.indexOf('alt="A crowd"'))
  expect(read).toMatch(/<th[^>]*>Route<\/th>/)
  expect(read).toMatch(/<td[^>]*>12 a day<\/td>/)
  expect(read).toContain('<a href="https://example.org/works">The works</a>')
  const plain = execFileSync(command, ['--from', 'html', '--to', 'plain', page], { encoding: 'utf8' })
  expect(plain).toContain('12 a day')
  expect(plain).toContain('The ferry at dawn')
  expect(readFileSync(page, 'utf8')).not.toMatch(/<script(?! type="application\/ld\+json">)/)
})
