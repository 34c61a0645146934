import type { Locator, Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, temporaryFolder, test } from '../support/app'
import { atDesk, joinAtFirst, share } from '../support/desk-app'
import { sought } from '../support/sought'

const NAME = 'Zwölfkampfx'
const DESCRIPTION = 'a person with knowledge of the talks'
const LINE = 'Still named outside this computer…'
const LINE_IN_ARABIC = 'ما زال مذكورًا بالاسم خارج هذا الحاسوب…'

const body = (window: Page) => window.getByRole('textbox', { name: 'Body' })
const saved = (window: Page) => window.getByRole('contentinfo').getByText('Saved', { exact: true })
const form = (window: Page) => window.getByRole('dialog', { name: /source$/i })
const sources = (window: Page) => window.getByRole('complementary', { name: 'Inspector' }).getByRole('tabpanel')

/** Goes to something by the Tab key, as somebody does who has no mouse. */
async function tabTo(window: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible()
  for (let n = 0; n < 60; n++) {
    if (await place.evaluate((element) => element === document.activeElement)) return
    await window.keyboard.press('Tab')
  }
  throw new Error(`${place} was not reached`)
}

async function write(window: Page, name: string, text: string): Promise<void> {
  await tabTo(window, form(window).getByRole('textbox', { name, exact: true }))
  await window.keyboard.type(text)
}

const showSources = (window: Page) => window.getByRole('tab', { name: /^Sources/ }).click()

/** Writes a story with a source that is named, and shares it. */
async function shareByName(folder: string) {
  const ana = await joinAtFirst(folder, 'Ana Lind', 'City desk')
  const { window } = ana
  await window.keyboard.press('Control+n')
  await window.getByRole('textbox', { name: 'Headline', exact: true }).fill('The talks go on')
  await showSources(window)
  await window.getByRole('button', { name: 'Add a source' }).press('Enter')
  await tabTo(window, form(window).getByRole('combobox', { name: 'Type' }))
  await window.keyboard.type('Interv')
  await write(window, 'Who was interviewed', NAME)
  await window.keyboard.press('Control+Enter')
  await expect(sources(window).getByRole('listitem')).toContainText(NAME)
  await expect(saved(window)).toBeVisible()
  await share(ana)
  await atDesk(window, 'Look now')
  return ana
}

/** The same, and a colleague writes on. */
async function sharedByName() {
  const folder = temporaryFolder()
  const ana = await shareByName(folder)
  const { window } = ana
  const ben = await joinAtFirst(folder, 'Ben Ford')
  await ben.window.getByRole('option', { name: /^The talks go on/ }).click()
  await body(ben.window).click()
  await ben.window.keyboard.type('They will meet again.')
  await expect(saved(ben.window)).toBeVisible()
  await share(ben)
  await atDesk(ben.window, 'Look now')
  await atDesk(window, 'Look now')
  await expect(body(window)).toContainText('They will meet again.')
  return { folder, ana, ben }
}

test('a source that becomes confidential after its story was shared: what names it is said before, after, and to colleagues', async () => {
  test.slow()
  const { folder, ana, ben } = await sharedByName()
  const { window } = ana
  const said = 'City desk: 2 versions of “The talks go on” in its folder name this source, since'

  await test.step('before the act, in the form', async () => {
    await window.getByRole('button', { name: /^Edit “.*Zwölfkampfx/ }).press('Enter')
    await tabTo(window, form(window).getByRole('radio', { name: 'Printed' }))
    await window.keyboard.press('ArrowUp')
    await expect(form(window).getByRole('radio', { name: 'Confidential' })).toBeChecked()
    await expect(form(window).getByText(said)).toBeInViewport()
    await expect(form(window).getByText('and so have it: Ben Ford.')).toBeVisible()
    await expect(form(window).getByText(/^Nothing can be taken back from a desk/)).toBeVisible()
    await isAccessible(window, 'the form that says what names the source')
    await write(window, 'Description', DESCRIPTION)
    await window.keyboard.press('Control+Enter')
    await expect(form(window)).toBeHidden()
  })

  const line = sources(window).getByRole('button', { name: LINE })
  await test.step('after it, in the row, which opens the list', async () => {
    await tabTo(window, line)
    await window.keyboard.press('Enter')
    const list = window.getByRole('dialog', { name: 'Where this source is still named' })
    await expect(list.getByText(said)).toBeVisible()
    await expect(list.getByRole('heading', { name: 'Named outside this computer' })).toBeVisible()
    await isAccessible(window, 'what names the source')
    await window.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await expect(line).toBeFocused()
  })

  await test.step('what is shared from then on names nobody, and colleagues are told the same', async () => {
    const before = sought(folder, [NAME]).size
    expect(before).toBe(1)
    await share(ana)
    await atDesk(window, 'Look now')
    await atDesk(ben.window, 'Look now')
    await showSources(ben.window)
    await expect(sources(ben.window).getByRole('listitem')).toContainText(DESCRIPTION)
    await expect(sources(ben.window)).not.toContainText(NAME)
    await sources(ben.window).getByRole('button', { name: LINE }).press('Enter')
    const list = ben.window.getByRole('dialog', { name: 'Where this source is still named' })
    await expect(list.getByText(said)).toBeVisible()
    await expect(list.getByText('and so have it: Ana Lind.')).toBeVisible()
    await list.getByRole('button', { name: 'Close' }).press('Enter')
    await expect(list).toBeHidden()
  })
})

test('in Arabic the form and the row of such a source say the same', async () => {
  const { window } = await shareByName(temporaryFolder())
  await window.evaluate(() => stet.call('settings.set', JSON.stringify({ interfaceLanguage: 'ar' })))
  await window.getByRole('button', { name: /^تحرير «/ }).press('Enter')
  const dialog = window.getByRole('dialog')
  await tabTo(window, dialog.getByRole('radio', { name: 'ظاهر للقراء' }))
  await window.keyboard.press('ArrowUp')
  const said = /City desk.*: تذكر نسخة واحدة من/
  await expect(dialog.getByText(said)).toBeInViewport()
  await isAccessible(window, 'the form in Arabic that says what names the source')
  await tabTo(window, dialog.getByRole('textbox', { name: 'الوصف' }))
  await window.keyboard.type('شخص مطلع على المحادثات')
  await window.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  const line = window.getByRole('button', { name: LINE_IN_ARABIC })
  await tabTo(window, line)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog', { name: 'أين ما زال هذا المصدر مذكورًا بالاسم' }).getByText(said)).toBeVisible()
  await isAccessible(window, 'what names the source, in Arabic')
  await window.keyboard.press('Escape')
  await expect(line).toBeFocused()
})
