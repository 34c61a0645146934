import type { Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, test } from '../support/app'
import { begin } from '../support/first-run'

const palette = (window: Page) => window.getByRole('combobox', { name: 'Find a command, story or setting' })

test('the palette does a command where the caret was, remembers it, and Escape leaves everything as it was', async () => {
  const { window } = await launchApp()
  await begin(window, 'Look around')
  const body = window.getByRole('textbox', { name: 'Body' })
  const first = body.locator('> *').first()
  const words = (await first.textContent()) ?? ''
  await body.press('Control+Home')
  await body.press('ArrowRight')

  await window.keyboard.press('Control+k')
  const field = palette(window)
  await expect(field).toBeFocused()
  await window.keyboard.type('subhead')
  await expect(window.getByRole('option', { name: /^Subheading/, selected: true })).toBeVisible()
  await isAccessible(window, 'the palette with a query')
  await window.keyboard.press('Enter')
  await expect(field).toBeHidden()
  await expect(body.getByRole('heading', { level: 3 }).first()).toHaveText(words)
  await window.keyboard.type('+')
  await expect(first).toHaveText(`${words.slice(0, 1)}+${words.slice(1)}`)

  await window.keyboard.press('Control+k')
  await expect(window.getByRole('group', { name: 'Chosen last' }).getByRole('option')).toHaveText([/^Subheading/])
  await window.keyboard.press('Escape')
  await window.keyboard.type('+')
  await expect(first).toHaveText(`${words.slice(0, 1)}++${words.slice(1)}`)
})

test('what is typed before the palette is there goes into it, not into the story', async () => {
  const { window } = await launchApp()
  await begin(window, 'Look around')
  let readOn = () => {}
  const typed = new Promise<void>((done) => (readOn = done))
  await window.route(/when-asked/, async (route) => {
    await typed
    await route.continue()
  })
  await window.reload()
  const body = window.getByRole('textbox', { name: 'Body' })
  await body.press('Control+Home')

  await window.keyboard.press('Control+k')
  await window.keyboard.type('subhead')
  readOn()
  await expect(window.getByRole('option', { name: /^Subheading/, selected: true })).toBeVisible()
  await expect(palette(window)).toHaveValue('subhead')
  await window.keyboard.press('Escape')
  await expect(body).not.toContainText('subhead')
  await window.keyboard.type('+')
  await expect(body).toContainText(/^\+The last night bus/)
})

test('the same key links selected words, and in the headline opens the palette and gives the caret back', async () => {
  const { window } = await launchApp()
  await begin(window, 'Look around')
  const body = window.getByRole('textbox', { name: 'Body' })
  await body.press('Control+Home')
  await body.press('Shift+Control+ArrowRight')
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('dialog', { name: 'Link' }).getByRole('textbox')).toBeFocused()
  await window.keyboard.press('Escape')

  const headline = window.getByRole('textbox', { name: 'Headline', exact: true })
  const words = (await headline.textContent()) ?? ''
  await headline.press('Home')
  await headline.press('ArrowRight')
  await window.keyboard.press('Control+k')
  await expect(palette(window)).toBeFocused()
  await window.keyboard.press('Escape')
  await window.keyboard.type('+')
  await expect(headline).toHaveText(`${words.slice(0, 1)}+${words.slice(1)}`)
})

test('the palette opens stories and changes settings', async () => {
  const { window } = await launchApp()
  await begin(window, 'Look around')
  await window.keyboard.press('Control+n')
  await window.keyboard.type('Harbour toll doubles')
  await window.keyboard.press('Control+k')
  await expect(palette(window)).toBeFocused()
  await window.keyboard.type('night bus')
  await expect(window.getByRole('group', { name: 'Stories' }).getByRole('option')).toHaveText([/The night bus/])
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText(
    'The night bus that came back',
  )

  await window.keyboard.press('Control+k')
  await expect(palette(window)).toBeFocused()
  await window.keyboard.type('dark')
  await expect(window.getByRole('option', { selected: true })).toHaveText('Appearance: Dark')
  await window.keyboard.press('Enter')
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark')
  await window.keyboard.press('Control+k')
  await expect(palette(window)).toBeFocused()
  await isAccessible(window, 'the palette in the dark theme')
  await window.keyboard.type('zzzz')
  await expect(window.getByRole('status').filter({ hasText: 'Nothing fits' })).toBeVisible()
})

test('the keyboard map lists shortcuts and finds one', async () => {
  const { window } = await launchApp()
  await begin(window, 'Look around')
  await window.keyboard.press('Control+/')
  const sheet = window.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByText('Citation')).toBeVisible()
  await isAccessible(window, 'the keyboard map')
  await window.keyboard.type('zoom in')
  await expect(sheet.getByRole('definition')).toHaveText([/Ctrl\s*=/])
  await window.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('settings hold at once and after a restart', async () => {
  const { window, userData, close } = await launchApp()
  await begin(window, 'Look around')
  await window.keyboard.press('Control+,')
  await window.getByRole('textbox', { name: 'Your name' }).fill('Ana Petrov')
  await window.getByRole('combobox', { name: 'Appearance' }).selectOption('dark')
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark')
  await isAccessible(window, 'the settings')
  await window.keyboard.press('Escape')
  await close()

  const again = await launchApp({ userData })
  await expect(again.window.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(again.window.getByRole('main')).toBeVisible()
  await again.window.keyboard.press('Control+,')
  await expect(again.window.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ana Petrov')
})

test('F6 goes from pane to pane, back to where one was in it', async () => {
  const { window } = await launchApp()
  await begin(window, 'Look around')
  const headline = window.getByRole('textbox', { name: 'Headline', exact: true })
  await headline.focus()
  await window.keyboard.press('F6')
  await expect(window.getByRole('tab', { name: 'Story', exact: true })).toBeFocused()
  await window.keyboard.press('F6')
  await expect(window.getByRole('combobox', { name: 'Search stories' })).toBeFocused()
  await window.keyboard.press('F6')
  await expect(headline).toBeFocused()
  await window.keyboard.press('Shift+F6')
  await expect(window.getByRole('combobox', { name: 'Search stories' })).toBeFocused()
})

test('shortcuts are at their places on an Arabic keyboard', async () => {
  const { window } = await launchApp()
  await begin(window)
  const body = window.getByRole('textbox', { name: 'Body' })
  await body.click()
  await window.keyboard.type('bold')
  await window.keyboard.press('Control+Shift+ArrowLeft')
  const devtools = await window.context().newCDPSession(window)
  const press = async (key: string, code: string, shift = false) => {
    const stroke = { key, code, modifiers: shift ? 10 : 2 }
    await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...stroke })
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke })
  }
  await press('لا', 'KeyB')
  await expect(body.getByRole('strong')).toHaveText('bold')
  await press('ئ', 'KeyZ')
  await expect(body.getByRole('strong')).toHaveCount(0)
  await press('ِ', 'KeyZ', true)
  await expect(body.getByRole('strong')).toHaveText('bold')
  await body.press('ArrowRight')
  await press('ن', 'KeyK')
  await expect(palette(window)).toBeVisible()
  await press('ن', 'KeyK')
  await expect(palette(window)).toBeHidden()
  await press('ظ', 'Slash')
  await expect(window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await window.keyboard.press('Escape')
  await press('و', 'Comma')
  await expect(window.getByRole('dialog', { name: 'Settings' })).toBeVisible()
})
