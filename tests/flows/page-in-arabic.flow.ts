import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Body } from '../../src/shared/article/block'
import { blockText } from '../../src/shared/article/text'
import { COMMANDS } from '../../src/shared/bridge/commands'
import { ar } from '../../src/shared/messages/ar'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { latinWords } from '../support/latin'
import { picture } from '../support/real-pictures'
import { IN_ARABIC } from '../support/system-language'

const body = (window: Page) => window.getByRole('textbox', { name: ar['editor.body'] })
const focused = (window: Page) => window.locator(':focus')

/** The blocks as they are stored, once all is saved: kind and words, and the box they are in. */
async function written(window: Page): Promise<string[]> {
  await expect(window.getByRole('contentinfo').getByText('محفوظة', { exact: true })).toBeVisible()
  const blocks = await window.evaluate(async (): Promise<Body> => {
    const call = async (name: string, input: unknown) => JSON.parse(await stet.call(name, JSON.stringify(input))).value
    const { rows } = await call('articles.list', { filter: {}, offset: 0, limit: 1 })
    return JSON.parse((await call('articles.open', { id: rows[0].id })).json).body
  })
  return blocks.map((block) => `${block.type} ${blockText(block)}${block.box === undefined ? '' : ' ▢'}`.trim())
}

test('in Arabic the page is written with all its tools, by keyboard alone', async () => {
  test.setTimeout(300_000)
  const { app, window } = await launchApp({ env: IN_ARABIC })
  const { keyboard } = window
  const type = async (...lines: string[]) => {
    for (const line of lines) {
      await keyboard.type(line)
      await keyboard.press('Enter')
    }
  }
  const press = async (key: string, times: number) => {
    for (let time = 0; time < times; time++) await keyboard.press(key)
  }
  const state = async (name: string, except: string[] = []) => {
    expect(await latinWords(window), name).toEqual([])
    await isAccessible(window, name, except)
  }
  const insert = async (query: string, chosen: string) => {
    await keyboard.type(`/${query}`)
    await expect(window.getByRole('option', { name: chosen, selected: true })).toBeVisible()
    await keyboard.press('Enter')
  }
  const byPalette = async (query: string, chosen: string) => {
    await keyboard.press('Control+k')
    await keyboard.type(query)
    await expect(window.getByRole('option', { name: new RegExp(`^${chosen}`), selected: true })).toBeVisible()
    await keyboard.press('Enter')
  }

  await window.getByLabel(ar['welcome.name']).fill('ليلى منصور')
  await window.getByRole('button', { name: 'الكتابة' }).press('Enter')
  await expect(focused(window)).toHaveAccessibleName(ar['editor.headline'])
  await keyboard.type('حافلات الليل تعود')
  await press('Enter', 2)
  await expect(body(window)).toBeFocused()

  await test.step('blocks, as Markdown has them and by slash', async () => {
    await type('## ما تقوله الخطة', 'قالت "نعم" في المكتيبة، والكلفة ؟؟؟ مليون.', '- أول')
    await keyboard.press('Tab')
    await type('ثان')
    await press('Enter', 2)
    await keyboard.type('/')
    await expect(window.getByRole('dialog', { name: ar['slash.title'] })).toBeVisible()
    // What has no letters runs as the story does.
    await expect(body(window).locator('p').last()).toHaveCSS('direction', 'rtl')
    // The caret stays in the text, and its keys go through the list.
    await state('the slash menu', ['scrollable-region-focusable'])
    await keyboard.press('Backspace')
    await insert('جملة بارزة', ar['editor.format.pullquote'])
    await type('أعرف الجميع')
    await keyboard.press('Control+Alt+b')
    await type('بالأرقام', 'ستة خطوط')
    await keyboard.press('Enter')
    await keyboard.type('بعد الإطار')
    await state('blocks')
    expect(await written(window)).toEqual([
      'heading ما تقوله الخطة',
      'paragraph قالت «نعم» في المكتيبة، والكلفة ؟؟؟ مليون.',
      'item أول',
      'item ثان',
      'pullquote أعرف الجميع',
      'heading بالأرقام ▢',
      'paragraph ستة خطوط ▢',
      'paragraph بعد الإطار',
    ])
  })

  await test.step('a table, a card and a picture', async () => {
    await keyboard.press('Enter')
    await insert('صفوف', ar['editor.format.table'])
    await expect(focused(window)).toHaveAccessibleName('الصف 1، العمود 1')
    await keyboard.type('الخط')
    await keyboard.press('Tab')
    await keyboard.type('من')
    await keyboard.press('Tab')
    await keyboard.type('كل')
    await keyboard.press('Alt+F10')
    await expect(focused(window)).toHaveAccessibleName(ar['editor.table.rows'])
    await state('a table')
    await press('Escape', 2)
    await expect(body(window)).toBeFocused()
    await keyboard.press('ArrowDown')
    await insert('معاينة', ar['editor.format.card'])
    await expect(focused(window)).toHaveAccessibleName(ar['editor.card.url'])
    await keyboard.type('https://example.org/1')
    await keyboard.press('Tab')
    await keyboard.type('خطوط الليل')
    await keyboard.press('Tab')
    await keyboard.type('هيئة النقل')
    await state('the form of a card')
    await keyboard.press('Enter')
    await expect(window.getByRole('group', { name: ar['editor.card'] })).toContainText('خطوط الليل')
    const file = join(temporaryFolder(), 'a.webp')
    writeFileSync(file, await picture('webp', 64, 64))
    await stubDialogs(app, { open: [file] })
    await byPalette('إدراج صورة', 'صورة')
    await expect(window.getByRole('figure').locator('img')).toHaveJSProperty('naturalWidth', 64)
    await window.getByRole('figure').getByRole('textbox', { name: ar['editor.figure.alt'] }).focus()
    await keyboard.type('حافلة')
    await state('a picture')
  })

  await test.step('blocks are moved, and words marked', async () => {
    await body(window).focus()
    await keyboard.press('Control+Home')
    await keyboard.press('Alt+ArrowDown')
    expect((await written(window)).slice(0, 2)).toEqual([
      'paragraph قالت «نعم» في المكتيبة، والكلفة ؟؟؟ مليون.',
      'heading ما تقوله الخطة',
    ])
    await keyboard.press('Control+z')
    await keyboard.press('ArrowDown')
    await keyboard.press('Home')
    await keyboard.press('Control+Shift+ArrowLeft')
    await expect(window.getByRole('toolbar', { name: ar['editor.words'] })).toBeVisible()
    await state('selected words')
    await keyboard.press('Control+b')
    await expect(body(window).locator('strong')).toHaveText(/^قالت/)
  })

  await test.step('finding and replacing', async () => {
    await keyboard.press('Control+h')
    const bar = window.getByRole('search', { name: ar['find.bar'] })
    await keyboard.type('الخط')
    await expect(bar.getByRole('status')).toHaveText('2 من 2')
    await state('finding')
    await keyboard.press('Escape')
    await expect(body(window)).toBeFocused()
  })

  await test.step('the outline and focus mode', async () => {
    await keyboard.press('Control+Shift+o')
    await expect(focused(window)).toHaveAccessibleName(ar['outline.label'])
    await expect(window.getByRole('treeitem')).toContainText(['ما تقوله الخطة', 'بالأرقام'])
    await state('the outline')
    await keyboard.press('Enter')
    await expect(body(window)).toBeFocused()
    await keyboard.press('Control+d')
    await expect(window.getByRole('complementary', { name: ar['title.inspector'] })).toBeHidden()
    await state('focus mode')
    await keyboard.press('Escape')
    await expect(window.getByRole('complementary', { name: ar['title.inspector'] })).toBeVisible()
  })

  await test.step('the palette and the keyboard map', async () => {
    await keyboard.press('Control+k')
    await expect(window.getByRole('option').first()).toBeVisible()
    const offered = await window.getByRole('option').evaluateAll((options) => options.map(({ id }) => id))
    const missing = COMMANDS.filter((command) => !offered.some((id) => id.endsWith(command)))
    expect(missing).toEqual(['view.next-pane', 'view.previous-pane', 'app.palette'])
    await keyboard.type('تركيز')
    await state('the palette')
    await keyboard.press('Escape')
    await keyboard.press('Control+/')
    await expect(window.getByRole('dialog', { name: ar['keys.title'] })).toBeVisible()
    await keyboard.type('تصغير')
    await expect(window.getByRole('definition')).toHaveCount(1)
    await state('the keyboard map')
    await keyboard.press('Escape')
  })

  await test.step('spelling and what is still to come', async () => {
    await keyboard.press('Control+Home')
    await keyboard.press('F7')
    await expect.poll(() => window.evaluate(() => String(getSelection()))).toBe('المكتيبة')
    await keyboard.press('Control+.')
    const right = window.getByRole('menuitem', { name: 'المكتبة', exact: true })
    await expect(right).toBeVisible()
    await state('the menu of a wrong word', ['region'])
    await right.press('Enter')
    await expect(body(window)).toContainText('المكتبة، والكلفة')
    await byPalette('موضع للاستكمال', ar['menu.edit.next-placeholder'])
    await expect.poll(() => window.evaluate(() => String(getSelection()))).toBe('؟؟؟')
    await keyboard.type('خمسة')
    await expect(window.getByRole('contentinfo')).not.toContainText('للاستكمال')
    await byPalette('ملء', ar['menu.view.full-screen'])
    const fills = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
    await expect.poll(fills).toBe(true)
  })
})
