import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import { isAccessible } from '../support/accessible'
import { expect, stubDialogs, temporaryFolder, test } from '../support/app'
import { openStory } from '../support/open-story'
import { exifBytes, iimBytes, picture, xmpText } from '../support/real-pictures'
import { png } from '../support/pictures'
import { openReader } from '../support/reader'
import { drag, paste } from '../support/transfer-files'

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const figures = (window: Page) => window.getByRole('figure')
const captions = (window: Page) => window.getByRole('textbox', { name: 'Caption' })
const paragraphs = (window: Page) => body(window).getByRole('paragraph')

const STORY: Partial<Article> = {
  headline: 'Ferry sails',
  body: ['one', 'two'].map((id) => ({ type: 'paragraph', id, content: [{ type: 'text', text: `Paragraph ${id}` }] })),
}

const PRESS = {
  exif: exifBytes({ rest: 'SENTINEL 48.2082N' }),
  iim: iimBytes([
    [120, 'A pier at dawn'],
    [80, 'Ngozi Okafor'],
    [110, 'Harbour Press'],
    [116, '© Harbour Press'],
    [40, 'One use'],
    [37, '20200301'],
  ]),
  xmp: xmpText(`<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Two cranes</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
    <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/composite</Iptc4xmpExt:DigitalSourceType>`),
}

test('pictures that are dropped stand where the line was, and say what their files say', async () => {
  const { window } = await openStory(STORY)
  const files = [
    { name: 'pier.jpg', type: 'image/jpeg', bytes: await picture('jpeg', 320, 200, PRESS) },
    { name: 'map.png', type: 'image/png', bytes: await picture('png', 320, 200) },
  ]
  await drag(window, paragraphs(window).first(), files, { letGo: false })
  const line = window.locator('[data-drop-line]')
  await expect(line).toBeVisible()
  const [above, at, below] = await Promise.all(
    [paragraphs(window).first(), line, paragraphs(window).last()].map((each) => each.boundingBox()),
  )
  expect(at?.y).toBeGreaterThan(above?.y ?? 0)
  expect(at?.y).toBeLessThan(below?.y ?? 0)
  await drag(window, paragraphs(window).first(), files)
  await expect(line).toBeHidden()

  await expect(figures(window)).toHaveCount(2)
  const pier = figures(window).first()
  await expect(pier.getByRole('textbox', { name: 'Caption' })).toHaveValue('A pier at dawn')
  await expect(pier.getByRole('textbox', { name: 'Credit' })).toHaveValue('Ngozi Okafor/Harbour Press')
  await expect(pier.getByRole('textbox', { name: 'Alternative text' })).toHaveValue('Two cranes')
  await expect(pier.getByRole('button', { name: /© Harbour Press/ })).toHaveText(
    /Altered.*© Harbour Press.*One use.*Licence ended on 1 Mar 2020/,
  )
  await expect(pier.getByRole('img', { name: 'Alternative text is missing' })).toHaveCount(0)
  await expect(figures(window).last().getByRole('img', { name: 'Alternative text is missing' })).toBeVisible()
  await expect(body(window).locator(':scope > *')).toHaveText([/Paragraph one/, /./, /./, /Paragraph two/])
  await isAccessible(window, 'figures')

  await window.keyboard.press('ControlOrMeta+z')
  await expect(figures(window)).toHaveCount(0)
  await window.keyboard.press('ControlOrMeta+Shift+z')
  await expect(captions(window).first()).toHaveValue('A pier at dawn')
})

test('what can’t come in is refused by name, and the rest comes in', async () => {
  const { window } = await openStory(STORY)
  const bomb = png(20, 20)
  bomb.writeUInt32BE(50_000, 16)
  bomb.writeUInt32BE(50_000, 20)
  const whole = await picture('jpeg', 64, 64)
  await drag(window, paragraphs(window).first(), [
    { name: 'scan.tiff', type: 'image/tiff', bytes: Buffer.from('II*\0\x08\0\0\0', 'latin1') },
    { name: 'pier.jpg', type: 'image/jpeg', bytes: whole },
    { name: 'bomb.png', type: 'image/png', bytes: bomb },
    { name: 'torn.jpg', type: 'image/jpeg', bytes: whole.subarray(0, whole.length - 40) },
    { name: 'logo.svg', type: 'image/svg+xml', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  ])
  const refused = window.getByRole('dialog', { name: '4 files were refused' })
  await expect(refused.getByRole('listitem')).toHaveText([
    /scan\.tiff.*TIFF.*Save it as JPEG or PNG/,
    /bomb\.png.* has 50,000 × 50,000 pixels/,
    /torn\.jpg.* is cut off or damaged/,
    /logo\.svg.*SVG.*Export it as PNG/,
  ])
  await window.keyboard.press('Escape')
  await expect(refused).toBeHidden()
  await expect(figures(window)).toHaveCount(1)
})

test('a picture is pasted where somebody writes, and words are pasted as words', async () => {
  const { window } = await openStory(STORY)
  const files = [{ name: 'image.png', type: 'image/png', bytes: await picture('png', 64, 64) }]
  await paragraphs(window).first().click()
  await window.keyboard.press('End')
  await paste(window, files, '<p>of words</p>')
  await expect(paragraphs(window).first()).toHaveText('Paragraph oneof words')
  await expect(figures(window)).toHaveCount(0)
  await paste(window, files, '<img src="https://example.org/a.png">')
  await expect(figures(window)).toHaveCount(1)
  await window.keyboard.type('Then ')
  await expect(paragraphs(window).last()).toHaveText('Then Paragraph two')
})

test('pictures are picked, described or declared decorative, and their rights written by keyboard alone', async () => {
  const { window, app } = await openStory(STORY)
  const folder = temporaryFolder()
  const paths = ['a.webp', 'b.avif'].map((name) => join(folder, name))
  writeFileSync(paths[0] as string, await picture('webp', 64, 64))
  writeFileSync(paths[1] as string, await picture('avif', 64, 64))
  await stubDialogs(app, { open: paths })
  await paragraphs(window).first().click()
  await window.getByRole('button', { name: 'Picture', exact: true }).click()
  await expect(figures(window)).toHaveCount(2)
  const [first, second] = [figures(window).first(), figures(window).last()]
  await expect(second.locator('img')).toHaveJSProperty('naturalWidth', 64)

  await first.getByRole('textbox', { name: 'Alternative text' }).focus()
  await window.keyboard.press('Tab')
  await window.keyboard.press('Space')
  await expect(first.getByRole('button', { name: 'Decorative' })).toHaveAttribute('aria-pressed', 'true')
  await expect(first.getByRole('textbox', { name: 'Alternative text' })).toHaveCount(0)
  await window.keyboard.press('ControlOrMeta+z')
  await expect(first.getByRole('textbox', { name: 'Alternative text' })).toBeVisible()

  await second.getByRole('button', { name: 'Rights' }).focus()
  await window.keyboard.press('Enter')
  const popup = window.getByRole('dialog', { name: 'Rights and editing' })
  await expect(popup.getByRole('textbox', { name: 'Rights holder' })).toBeFocused()
  await window.keyboard.type('City Archive')
  await popup.getByLabel('Last day of use').fill('2020-01-31')
  await popup.getByRole('checkbox', { name: 'Altered or generated' }).check()
  await isAccessible(window, 'the rights of a picture', ['region'])
  await window.keyboard.press('Escape')
  const facts = second.getByRole('button', { name: /City Archive/ })
  await expect(facts).toBeFocused()
  await expect(facts).toHaveText(/Altered.*City Archive.*Licence ended on 31 Jan 2020/)
})

test('an export shows its pictures in a browser, without what was taken out of them', async () => {
  const { window, app } = await openStory(STORY)
  const [folder, out] = [temporaryFolder(), temporaryFolder()]
  writeFileSync(join(folder, 'pier.jpg'), await picture('jpeg', 2000, 1200, PRESS))
  await stubDialogs(app, { open: [join(folder, 'pier.jpg')] })
  await paragraphs(window).first().click()
  await window.getByRole('button', { name: 'Picture', exact: true }).click()
  await expect(captions(window)).toHaveValue('A pier at dawn')
  await stubDialogs(app, { open: [out] })
  await window.keyboard.press('ControlOrMeta+e')
  const page = join(out, 'ferry-sails', 'index.html')
  await expect.poll(() => existsSync(page)).toBe(true)

  const browser = await openReader()
  try {
    const reader = await browser.newPage()
    await reader.goto(`file://${page}`)
    const image = reader.getByRole('img', { name: 'Two cranes' })
    await expect(image).toHaveJSProperty('complete', true)
    expect(await image.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth)).toBeGreaterThan(0)
    expect(await image.evaluate(({ currentSrc }: HTMLImageElement) => currentSrc)).toContain('/images/pier-')
  } finally {
    await browser.close()
  }
  const images = readdirSync(join(out, 'ferry-sails', 'images'))
  const forms = images.map((name) => /^pier-\w+?-(\w+)\.jpg$/.exec(name)?.[1])
  expect(forms.sort()).toEqual(['1600', '16x9', '1x1', '4x3', '800'])
  for (const name of images)
    expect(readFileSync(join(out, 'ferry-sails', 'images', name)).includes('SENTINEL')).toBe(false)
})
