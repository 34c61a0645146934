import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { begin } from '../support/first-run'
import { latinWords } from '../support/latin'
import { chooseMenu, menuOf } from '../support/menu'
import { addStory } from '../support/stories'
import { IN_ARABIC } from '../support/system-language'

const STORY: Partial<Article> = {
  language: 'ar',
  direction: 'rtl',
  headline: 'حافلات الليل تعود إلى خط الميناء',
  standfirst: 'ستة خطوط تعمل من جديد يوم الجمعة.',
  section: 'محليات',
  bylines: [{ name: 'سلمى حداد', role: 'author' }],
  tags: [{ slug: 'النقل', name: 'النقل' }],
  sources: [
    {
      id: 'work',
      csl: {
        type: 'report',
        title: 'العمل الليلي في حي الميناء',
        publisher: 'هيئة النقل',
        issued: { 'date-parts': [[2026, 3, 2]] },
      },
      visibility: 'printed',
    },
  ],
  body: [
    {
      type: 'paragraph',
      id: 'one',
      content: [
        { type: 'text', text: 'أحصى المسح 2300 شخص يعملون ليلًا' },
        { type: 'citation', items: [{ sourceId: 'work', locator: 'ص 12' }] },
        { type: 'text', text: '.' },
      ],
    },
    { type: 'heading', id: 'plan', level: 2, content: [{ type: 'text', text: 'ما تقوله الخطة' }] },
    { type: 'paragraph', id: 'two', content: [{ type: 'text', text: 'تسير الحافلات كل نصف ساعة.' }] },
  ],
}

const root = (window: Page) => window.locator('html')
const headline = (window: Page) => window.getByRole('textbox', { name: 'العنوان', exact: true })
const body = (window: Page) => window.getByRole('textbox', { name: 'المتن' })
const stories = (window: Page) => window.getByRole('listbox', { name: 'المواد' })
const tab = (window: Page, name: string) => window.getByRole('tab', { name: new RegExp(`^${name}`) })
const saved = (window: Page) =>
  expect(window.getByRole('contentinfo').getByText('محفوظة', { exact: true })).toBeVisible()

test('another language is spoken at once, and what was being written goes on', async () => {
  const first = await launchApp()
  const { app, window, userData } = first
  await begin(window)
  await window.keyboard.type('Night buses return')
  await tab(window, 'Sources').click()
  const text = window.getByRole('textbox', { name: 'Body' })
  await text.click()
  await window.keyboard.type('Six routes on Friday')
  for (const _ of ' on Friday') await window.keyboard.press('ArrowLeft')
  await window.keyboard.type(' restart')

  await chooseMenu(app, 'العربية')
  await expect(root(window)).toHaveAttribute('dir', 'rtl')
  await expect(root(window)).toHaveAttribute('lang', 'ar')
  await expect(body(window)).toBeFocused()
  await window.keyboard.type(' at night')
  await expect(body(window)).toHaveText('Six routes restart at night on Friday')
  await window.keyboard.press('Control+Z')
  await expect(body(window)).not.toContainText('at night')
  await window.keyboard.press('Control+Shift+Z')
  await expect(body(window)).toHaveText('Six routes restart at night on Friday')
  await expect(headline(window)).toHaveText('Night buses return')
  await expect(tab(window, 'المصادر')).toHaveAttribute('aria-selected', 'true')
  await expect
    .poll(() => menuOf(app))
    .toMatchObject({
      bar: ['ملف', 'تحرير', 'إدراج', 'تنسيق', 'عرض', 'مساعدة'],
      ticked: ['العربية'],
    })
  await expect(window).toHaveTitle(/Night buses return.? – Stet/)
  await saved(window)
  await first.close()

  const second = await launchApp({ userData })
  await expect(headline(second.window)).toHaveText('Night buses return')
  await expect(root(second.window)).toHaveAttribute('dir', 'rtl')
  expect((await menuOf(second.app)).ticked).toEqual(['العربية'])
  await chooseMenu(second.app, 'English')
  await expect(second.window.getByRole('textbox', { name: 'Body' })).toHaveText('Six routes restart at night on Friday')
  await expect(root(second.window)).toHaveAttribute('dir', 'ltr')
  await expect.poll(async () => (await menuOf(second.app)).bar[0]).toBe('File')
  expect(await second.window.getByText(/[\u0600-\u06ff]/).allInnerTexts()).toEqual([])
  await chooseMenu(second.app, 'The System’s Language')
  await expect.poll(async () => (await menuOf(second.app)).ticked).toEqual(['The System’s Language'])
})

test('the first run offers the other language, and asks in the system’s', async () => {
  const { window } = await launchApp({ env: IN_ARABIC })
  await expect(window.getByRole('heading', { name: 'مرحبًا بك في Stet' })).toBeVisible()
  await expect(window.getByLabel('لغة موادك')).toHaveValue('ar')
  expect((await latinWords(window)).filter(isNoChoice)).toEqual([])
  await window.getByRole('button', { name: 'English' }).click()
  await expect(window.getByRole('heading', { name: 'Welcome to Stet' })).toBeVisible()
  await expect(window.getByLabel('Language of your stories')).toHaveValue('en-GB')
  await window.getByRole('button', { name: 'العربية' }).click()
  await window.getByLabel('اسمك').fill('ليلى منصور')
  await window.getByRole('button', { name: 'الكتابة' }).click()
  await expect(headline(window)).toBeFocused()
  await expect(window.getByRole('article', { name: 'المادة' })).toHaveAttribute('dir', 'rtl')
})

test('everything in the window is Arabic, and accessible in both themes', async () => {
  test.setTimeout(300_000)
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'نص.txt'), 'حافلات الليل\n\nتعيد المدينة ستة خطوط.\n')
  const { app, window } = await launchApp({ env: IN_ARABIC })
  const state = async (name: string, except: string[] = []) => {
    expect(await latinWords(window), name).toEqual([])
    await isAccessible(window, name, except)
  }
  await window.getByLabel('اسمك').fill('ليلى منصور')
  await isAccessible(window, 'first run')
  await window.getByRole('button', { name: 'الكتابة' }).click()
  await expect(headline(window)).toBeFocused()
  await addStory(window, STORY)
  await stories(window).getByRole('option', { name: STORY.headline }).click()
  await expect(headline(window)).toHaveText(String(STORY.headline))
  for (const name of ['المصادر', 'الوسوم', 'السجل', 'التصدير', 'المادة']) {
    await tab(window, name).click()
    await state(`the panel ${name}`)
  }

  await body(window).getByText('تسير الحافلات').click()
  await window.keyboard.press('End')
  await window.keyboard.type(' @')
  await expect(window.getByRole('dialog', { name: 'استشهاد بمصدر' })).toBeVisible()
  await state('citing')
  await window.keyboard.press('Escape')

  await stories(window).getByRole('option', { name: STORY.headline }).click({ button: 'right' })
  await expect(window.getByRole('menu')).toBeVisible()
  await state('a menu', ['region'])
  await window.keyboard.press('Escape')

  for (const item of [
    'وسوم المكتبة…',
    'مصادر المكتبة…',
    'النسخ الاحتياطية…',
    'تسمية هذه النسخة…',
    'لوحة الأوامر…',
    'اختصارات لوحة المفاتيح',
  ]) {
    await chooseMenu(app, item)
    await expect(window.getByRole('dialog')).toBeVisible()
    await state(item)
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toBeHidden()
  }

  await chooseMenu(app, 'الإعدادات…')
  await expect(window.getByRole('dialog', { name: 'الإعدادات' })).toBeVisible()
  expect((await latinWords(window)).filter(isNoChoice), 'the settings').toEqual([])
  await isAccessible(window, 'the settings')
  await window.keyboard.press('Escape')

  await tab(window, 'السجل').click()
  await window.getByRole('tree', { name: 'نسخ هذه المادة' }).getByRole('treeitem').last().click()
  await expect(window.getByRole('region', { name: 'مقارنة بين نسختين' })).toBeVisible()
  await state('a comparison')
  await window.keyboard.press('Escape')

  await stubDialogs(app, { open: [join(folder, 'نص.txt')] })
  await chooseMenu(app, 'استيراد…')
  await expect(window.getByRole('dialog', { name: 'استُوردت مادة واحدة' })).toBeVisible()
  expect(await latinWords(window), 'an import').toEqual(['StaticText: txt'])
  await isAccessible(window, 'an import')
  await window.getByRole('button', { name: 'تم' }).click()

  await window.getByRole('button', { name: 'إرسال للمراجعة' }).click()
  await window.getByRole('banner').getByRole('button', { name: 'وضع علامة «منشورة»' }).click()
  await expect(window.getByRole('dialog')).toBeVisible()
  await state('the question before publishing')
  await window.keyboard.press('Escape')

  await stories(window).focus()
  await window.keyboard.press('Delete')
  await expect(window.getByRole('button', { name: 'تراجع' })).toBeVisible()
  await state('a notice')
  await window.getByRole('combobox', { name: 'البحث في المواد' }).fill('زرافة')
  await expect(window.getByText('لا مادة تطابق «زرافة»')).toBeVisible()
  await state('nothing found')
})

test('the window is mirrored, and an English story in it is not', async () => {
  const { window } = await launchApp({ env: IN_ARABIC })
  await window.getByRole('button', { name: 'جولة' }).click()
  const page = window.getByRole('article', { name: 'المادة' })
  await expect(page).toHaveAttribute('dir', 'ltr')
  await expect(page).toContainText('By Maria Keller and Tom Adeyemi')
  const title = stories(window).getByText('The night bus that came back')
  expect(await direction(title)).toBe('ltr')

  const list = await boxOf(stories(window))
  const paper = await boxOf(page)
  const panel = await boxOf(window.getByRole('tabpanel'))
  expect(list.x).toBeGreaterThan(paper.x)
  expect(paper.x).toBeGreaterThan(panel.x)
  const words = await boxOf(title)
  expect(list.x + list.width - (words.x + words.width)).toBeLessThan(40)

  const line = window.getByRole('separator', { name: 'عرض المكتبة' })
  const width = async () => Number(await line.getAttribute('aria-valuenow'))
  const before = await width()
  await line.focus()
  await window.keyboard.press('ArrowLeft')
  await expect.poll(width).toBe(before + 16)
  await window.keyboard.press('ArrowRight')
  await expect.poll(width).toBe(before)
  const at = await boxOf(line)
  await window.mouse.move(at.x, at.y + 200)
  await window.mouse.down()
  await window.mouse.move(at.x - 40, at.y + 200, { steps: 4 })
  await window.mouse.up()
  await expect.poll(width).toBe(before + 40)
  const other = window.getByRole('separator', { name: 'عرض لوحة التفاصيل' })
  const inspector = Number(await other.getAttribute('aria-valuenow'))
  await other.focus()
  await window.keyboard.press('ArrowRight')
  await expect(other).toHaveAttribute('aria-valuenow', String(inspector + 16))

  await tab(window, 'المادة').focus()
  await window.keyboard.press('ArrowLeft')
  await expect(tab(window, 'المصادر')).toBeFocused()

  await stories(window).getByRole('option').first().click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'تغيير المرحلة' }).focus()
  await window.keyboard.press('ArrowLeft')
  await expect(window.getByRole('menuitem', { name: 'قيد المراجعة' })).toBeVisible()
})

/** Languages are offered in their own names. */
const isNoChoice = (said: string) => !said.startsWith('option: ')
const boxOf = async (place: ReturnType<Page['locator']>) => {
  const box = await place.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return box
}
const direction = (place: ReturnType<Page['locator']>) =>
  place.evaluate((element) => getComputedStyle(element).direction)
