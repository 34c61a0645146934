import type { Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, test } from '../support/app'
import { begin } from '../support/first-run'
import { addStory } from '../support/stories'

const energy = { slug: 'energy', name: 'Energy' }
const bergen = { slug: 'bergen', name: 'Bergen' }

const panel = (window: Page) => window.getByRole('complementary', { name: 'Inspector' })
const stories = (window: Page) => window.getByRole('listbox', { name: 'Stories' })
const related = (window: Page) => panel(window).getByRole('list', { name: 'Read also' }).getByRole('listitem')
const titles = (window: Page) => related(window).getByRole('textbox', { name: 'Title' })
const values = (window: Page) =>
  expect.poll(() => titles(window).evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)))

test('related stories are proposed, found, ordered, followed and opened by keyboard alone', async () => {
  const { window } = await launchApp()
  await begin(window)
  await addStory(window, { headline: 'Cable to the islands', tags: [energy, bergen], stage: 'published' })
  const rain = await addStory(window, { headline: 'Bergen counts its rain', tags: [bergen] })
  await addStory(window, { headline: 'Nothing in common' })
  await addStory(window, { headline: 'Given up', tags: [energy], stage: 'killed' })
  const headline = window.getByRole('textbox', { name: 'Headline', exact: true })
  await addStory(window, { headline: 'Here', tags: [energy, bergen] })
  await stories(window).getByRole('option', { name: /^Here/ }).click()
  await expect(headline).toHaveText('Here')

  const proposals = panel(window).getByRole('list', { name: 'Suggested' }).getByRole('button')
  await expect(proposals).toHaveCount(2)
  await expect(proposals.first()).toHaveText(/^Cable to the islands.*shares Energy, Bergen/)
  await expect(proposals.last()).toHaveText(/^Bergen counts its rain.*Draft.*shares Bergen/)

  await proposals.first().focus()
  await window.keyboard.press('Enter')
  await values(window).toEqual(['Cable to the islands'])
  await expect(proposals).toHaveCount(1)
  await expect(proposals).toBeFocused()

  await test.step('found as one types, and a link', async () => {
    const line = panel(window).getByRole('combobox', { name: 'Find a story or paste a link' })
    await line.focus()
    await window.keyboard.type('rain')
    await window.keyboard.press('Enter')
    await values(window).toEqual(['Cable to the islands', 'Bergen counts its rain'])
    await expect(line).toBeFocused()
    await window.keyboard.type('https://regulator.example/report')
    await window.keyboard.press('Enter')
    await expect(titles(window).last()).toBeFocused()
    await window.keyboard.type('What it said')
    await values(window).toEqual(['Cable to the islands', 'Bergen counts its rain', 'What it said'])
  })

  await test.step('ordered, and taken back', async () => {
    await window.keyboard.press('Alt+ArrowUp')
    await values(window).toEqual(['Cable to the islands', 'What it said', 'Bergen counts its rain'])
    await expect(titles(window).nth(1)).toBeFocused()
    await window.keyboard.press('Control+z')
    await values(window).toEqual(['Cable to the islands', 'Bergen counts its rain', 'What it said'])
  })

  await test.step('a new headline is told and taken, a story in the trash is marked', async () => {
    await window.evaluate(async (id) => {
      const call = async (name: string, input: unknown) =>
        JSON.parse(await stet.call(name, JSON.stringify(input))).value
      const { json, version } = await call('articles.open', { id })
      const next = JSON.stringify({ ...JSON.parse(json), headline: 'Bergen counts less rain' })
      await call('articles.save', { id, baseVersion: version, json: next })
    }, rain)
    const row = related(window).nth(1)
    await expect(row).toContainText('Now: “Bergen counts less rain”')
    await row.getByRole('button', { name: 'Use this title' }).press('Enter')
    await values(window).toEqual(['Cable to the islands', 'Bergen counts less rain', 'What it said'])
    await window.evaluate((id) => stet.call('articles.trash', JSON.stringify({ ids: [id] })), rain)
    await expect(row).toContainText('In the trash')
  })

  await isAccessible(window, 'related stories')
  await panel(window).getByRole('button', { name: 'Open Cable to the islands' }).press('Enter')
  await expect(headline).toHaveText('Cable to the islands')
})

test('the panel completes, counts, folds and unfolds, and knows what a story translates', async () => {
  const { window } = await launchApp()
  await begin(window)
  await addStory(window, {
    headline: 'Originalen',
    section: 'Weather',
    bylines: [{ name: 'Tom Adeyemi', role: 'photo', organisation: 'Harbour Radio' }],
  })
  await expect(stories(window).getByRole('option')).toHaveCount(2)

  await test.step('names and sections', async () => {
    await panel(window).getByRole('button', { name: 'Add a byline' }).press('Enter')
    await window.keyboard.type('ade')
    await expect(panel(window).getByRole('option', { name: /Tom Adeyemi/ })).toBeVisible()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect(panel(window).getByRole('combobox', { name: 'Role' })).toHaveValue('photo')
    await expect(panel(window).getByRole('textbox', { name: 'Organisation' })).toHaveValue('Harbour Radio')
    const section = panel(window).getByRole('combobox', { name: 'Section' })
    await section.focus()
    await window.keyboard.type('wea')
    await expect(panel(window).getByRole('option', { name: /^Weather/ })).toBeVisible()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect(section).toHaveValue('Weather')
    await window.keyboard.press('Control+z')
    await expect(section).toHaveValue('')
  })

  await test.step('a text that is too long is marked, never hindered', async () => {
    const short = panel(window).getByRole('textbox', { name: 'Short headline' })
    await short.fill('x'.repeat(40))
    await expect(panel(window).getByText('40 / 40', { exact: true })).toBeVisible()
    await short.fill('x'.repeat(43))
    await expect(panel(window).getByText('43 / 40, 3 over')).toBeVisible()
    await expect(panel(window).getByText('Longer than 40 characters')).toHaveCount(1)
    await window.getByRole('textbox', { name: 'Headline', exact: true }).fill('y'.repeat(91))
    await expect(window.getByRole('article').getByText('91 / 90, 1 over')).toBeVisible()
  })

  await test.step('the original', async () => {
    const line = panel(window).getByRole('combobox', { name: 'Translation of' })
    await line.focus()
    await window.keyboard.type('origin')
    await window.keyboard.press('Enter')
    await expect(panel(window).getByRole('group', { name: 'Translation of' })).toContainText('Originalen')
  })

  await test.step('what is folded stays so, and an undo in it brings it back', async () => {
    const summary = panel(window).getByRole('textbox', { name: 'Summary' })
    await summary.focus()
    await window.keyboard.type('In short')
    const fold = panel(window).getByRole('button', { name: 'Lists, search and address' })
    await fold.press('Enter')
    await expect(summary).toHaveCount(0)
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
    await isAccessible(window, 'a folded section')
    await window.keyboard.press('Control+z')
    await expect(summary).toBeFocused()
    await expect(summary).toHaveValue('')
  })
})

test('a story begins from a template, and becomes one, by keyboard alone', async () => {
  const { window } = await launchApp()
  await begin(window)
  const chooser = window.getByRole('dialog', { name: 'New story from a template' })
  const list = chooser.getByRole('listbox', { name: 'Templates' })
  const body = window.getByRole('textbox', { name: 'Body' })

  await window.keyboard.press('Control+Shift+N')
  await expect(list).toBeFocused()
  await expect(chooser.getByText('What is not known')).toBeVisible()
  await isAccessible(window, 'the chooser')
  await window.keyboard.press('ArrowDown')
  await expect(chooser.getByText('About this interview')).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(chooser).toBeHidden()
  await expect(body).toContainText('About this interview')
  await expect(window.getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused()
  await window.keyboard.type('Weekly talk')

  await test.step('saved as one, renamed, removed and brought back', async () => {
    await window.keyboard.press('Control+k')
    await window.keyboard.type('Save as template')
    await expect(window.getByRole('option').first()).toContainText('Save as Template')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toHaveValue('Weekly talk')
    await window.keyboard.press('Enter')
    await expect(window.getByText('Saved the template “Weekly talk”.')).toBeVisible()

    await window.keyboard.press('Control+Shift+N')
    await expect(list.getByRole('option')).toHaveCount(7)
    await window.keyboard.press('End')
    await chooser.getByRole('button', { name: 'Rename' }).press('Enter')
    await window.keyboard.press('Control+a')
    await window.keyboard.type('Friday talk')
    await window.keyboard.press('Enter')
    await expect(list.getByRole('option', { name: /^Friday talk/ })).toBeVisible()
    await expect(list).toBeFocused()
    await window.keyboard.press('Delete')
    await expect(list.getByRole('option')).toHaveCount(6)
    await window.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(list.getByRole('option')).toHaveCount(7)
    await window.keyboard.press('Escape')
  })

  await test.step('from the palette, in Arabic too', async () => {
    await window.evaluate(() =>
      stet.call('settings.set', JSON.stringify({ interfaceLanguage: 'ar', storyLanguage: 'ar' })),
    )
    await expect(window.locator('html')).toHaveAttribute('dir', 'rtl')
    await window.keyboard.press('Control+k')
    await window.keyboard.insertText('قالب: تحليل')
    await expect(window.getByRole('option').first()).toContainText('تحليل')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('textbox', { name: 'المتن' })).toContainText('لماذا يهم')
    await window.keyboard.press('Control+Shift+N')
    await expect(window.getByRole('listbox', { name: 'القوالب' })).toBeFocused()
    await isAccessible(window, 'the chooser in Arabic')
  })
})

test('in Arabic the panel, what to read also and the templates go by keyboard alone', async () => {
  const { window } = await launchApp({ env: { LANG: 'ar_EG.UTF-8', LANGUAGE: 'ar' } })
  const { keyboard } = window
  await window.getByLabel('اسمك').fill('ليلى منصور')
  await window.getByRole('button', { name: 'الكتابة' }).click()
  const list = window.getByRole('listbox', { name: 'المواد' })
  await expect(list.getByRole('option')).toHaveCount(1)
  const port = { slug: 'port', name: 'الميناء' }
  const arabic = { language: 'ar', direction: 'rtl' } as const
  await addStory(window, { ...arabic, headline: 'كابل إلى الجزر', section: 'محليات', tags: [port] })
  await addStory(window, { ...arabic, headline: 'مطر في المدينة' })
  await addStory(window, { ...arabic, headline: 'رصيف جديد', tags: [port] })
  await list.getByRole('option', { name: /^رصيف جديد/ }).click()
  await expect(window.getByRole('textbox', { name: 'العنوان', exact: true }).first()).toHaveText('رصيف جديد')
  const inspector = window.getByRole('complementary', { name: 'لوحة التفاصيل' })
  const readAlso = inspector.getByRole('list', { name: 'اقرأ أيضًا' }).getByRole('textbox', { name: 'العنوان' })

  await test.step('what to read also is suggested, found and put in order', async () => {
    const proposal = inspector.getByRole('list', { name: 'مقترحة' }).getByRole('button')
    await expect(proposal).toHaveText(/^كابل إلى الجزر.*تشترك في الميناء/)
    await proposal.press('Enter')
    await expect(readAlso).toHaveValue('كابل إلى الجزر')
    const line = inspector.getByRole('combobox', { name: 'ابحث عن مادة أو الصق رابطًا' })
    await expect(line).toBeFocused()
    await keyboard.insertText('مطر')
    await expect(inspector.getByRole('option', { name: /^مطر في المدينة/ })).toBeVisible()
    await keyboard.press('Enter')
    await readAlso.last().press('Alt+ArrowUp')
    await expect(readAlso.first()).toHaveValue('مطر في المدينة')
    await isAccessible(window, 'related stories in Arabic')
  })

  await test.step('the panel completes, counts and folds', async () => {
    const section = inspector.getByRole('combobox', { name: 'القسم' })
    await section.focus()
    await keyboard.insertText('محل')
    await expect(inspector.getByRole('option', { name: /^محليات/ })).toBeVisible()
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(section).toHaveValue('محليات')
    await inspector.getByRole('textbox', { name: 'العنوان المختصر' }).focus()
    await keyboard.insertText('ر'.repeat(43))
    await expect(inspector.getByText(/43 \/ 40|٤٣ \/ ٤٠/)).toBeVisible()
    const fold = inspector.getByRole('button', { name: 'القوائم والبحث والرابط' })
    await fold.press('Enter')
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
    await isAccessible(window, 'the story panel in Arabic')
  })

  await test.step('the story becomes a template, and another begins from it', async () => {
    await keyboard.press('Control+k')
    await keyboard.insertText('حفظ كقالب')
    await expect(window.getByRole('option').first()).toContainText('حفظ كقالب')
    await keyboard.press('Enter')
    const name = window.getByRole('dialog').getByRole('textbox', { name: 'الاسم' })
    await expect(name).toHaveValue('رصيف جديد')
    await expect(name).toBeFocused()
    await keyboard.press('Enter')
    await expect(window.getByText('حُفظ القالب «رصيف جديد».')).toBeVisible()
    await keyboard.press('Control+Shift+N')
    const chooser = window.getByRole('dialog', { name: 'مادة جديدة من قالب' })
    await expect(chooser.getByRole('listbox', { name: 'القوالب' })).toBeFocused()
    await keyboard.press('End')
    await expect(chooser.getByRole('option', { name: /^رصيف جديد/ })).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('Enter')
    await expect(chooser).toBeHidden()
    await expect(inspector.getByRole('combobox', { name: 'القسم' })).toHaveValue('محليات')
  })
})
