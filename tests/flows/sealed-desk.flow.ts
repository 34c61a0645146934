import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { isAccessible } from '../support/accessible'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { deskMark, share } from '../support/desk-app'

const PASSPHRASE = 'correct horse battery'

const dialogOf = (window: Page) => window.getByRole('dialog')
const story = (window: Page, name: string) => window.getByRole('option', { name: new RegExp(`^${name}`) })

/** What opens an encrypted desk, typed. */
const passphrase = (dialog: Locator) => dialog.getByRole('textbox', { name: 'Passphrase', exact: true })

/** Notes while a desk is tried to be opened what its field lets be done, and where the button beside the one that works stands. */
async function watch(dialog: Locator): Promise<() => Promise<{ typed: boolean[]; places: number[] }>> {
  const field = await passphrase(dialog).elementHandle()
  const cancel = dialog.getByRole('button', { name: 'Cancel' })
  const noted = await cancel.evaluateHandle((button, input) => {
    const note = { typed: [] as boolean[], places: [] as number[] }
    const look = () => {
      note.typed.push(!(input as HTMLInputElement).readOnly)
      note.places.push(button.getBoundingClientRect().x)
    }
    look()
    const all = { subtree: true, childList: true, characterData: true, attributes: true }
    new MutationObserver(look).observe(button.closest('[role="dialog"]') as Element, all)
    return note
  }, field)
  return () => noted.jsonValue()
}

/** Whether this computer has a key store is no matter of the test. */
async function withoutKeyStore(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ safeStorage }) => {
    safeStorage.isEncryptionAvailable = () => false
  })
}

/** The first run, as far as the dialog that joins a desk. */
async function meet(folder: string, name: string): Promise<Awaited<ReturnType<typeof launchApp>>> {
  const launched = await launchApp()
  await withoutKeyStore(launched.app)
  await stubDialogs(launched.app, { open: [folder] })
  await launched.window.getByLabel('Your name').fill(name)
  await launched.window.getByRole('button', { name: 'Join a desk' }).click()
  return launched
}

/** Makes a folder an encrypted desk, by keys alone. Gives its recovery code. */
async function makeSealed(window: Page): Promise<string> {
  const dialog = dialogOf(window)
  await dialog.getByRole('textbox', { name: 'Name of the desk' }).fill('City desk')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Space')
  await window.keyboard.press('Tab')
  await window.keyboard.type(PASSPHRASE)
  await window.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: 'Show passphrase' })).toBeFocused()
  await window.keyboard.press('Tab')
  await window.keyboard.type(PASSPHRASE)
  await window.keyboard.press('Enter')
  const code = dialogOf(window).getByRole('textbox', { name: 'Recovery code' })
  await expect(code).toBeFocused()
  return await code.inputValue()
}

test('a desk is encrypted: its recovery code is kept, a colleague joins, and the folder says nothing', async () => {
  const folder = temporaryFolder()
  const ana = await meet(folder, 'Ana Lind')
  const { app, window } = ana
  const making = dialogOf(window)

  await test.step('passphrases that are short, or not the same, are said at their field', async () => {
    await making.getByRole('textbox', { name: 'Name of the desk' }).fill('City desk')
    await making.getByRole('checkbox', { name: 'Encrypt this desk' }).check()
    await expect(making).toContainText('This computer has no key store that Stet can use')
    await isAccessible(window, 'encrypting a desk')
    const again = making.getByRole('textbox', { name: 'Passphrase once more' })
    const [first, second] = [await passphrase(making).boundingBox(), await again.boundingBox()]
    expect(first).toMatchObject({ x: second?.x, width: second?.width })
    await passphrase(making).fill('horse')
    await again.fill('hors')
    await window.keyboard.press('Enter')
    await expect(again).toHaveAccessibleDescription('The two passphrases are not the same.')
    await expect(again).toBeFocused()
    await again.fill('horse')
    await window.keyboard.press('Enter')
    await expect(passphrase(making)).toHaveAccessibleDescription(/at least 12 characters/)
    await expect(passphrase(making)).toBeFocused()
    await expect(passphrase(making)).toHaveAttribute('type', 'password')
    await making.getByRole('button', { name: 'Show passphrase' }).click()
    await expect(passphrase(making)).toHaveAttribute('type', 'text')
    await making.getByRole('checkbox', { name: 'Encrypt this desk' }).uncheck()
  })

  await making.getByRole('textbox', { name: 'Name of the desk' }).focus()
  const code = await makeSealed(window)
  expect(code).toMatch(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/)

  await test.step('nobody gets past the recovery code by a slip of the hand', async () => {
    await isAccessible(window, 'the recovery code')
    await window.keyboard.press('Escape')
    await expect(making.getByRole('status')).toHaveText('Keep the code first, then tick “I have kept it”.')
    await making.getByRole('button', { name: 'Copy' }).click()
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(code)
  })

  await test.step('it is printed alone', async () => {
    // The system's dialog is none that a test can answer.
    await window.evaluate(() => {
      globalThis.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    await making.getByRole('button', { name: 'Print…' }).click()
    await expect(window.locator('html[data-printed]')).toBeAttached()
    await window.emulateMedia({ media: 'print' })
    const paper = await window.evaluate(() => document.body.innerText)
    expect(paper).toContain(code)
    expect(paper).toContain('Recovery code of City desk')
    expect(paper).not.toContain('I have kept it')
    await window.emulateMedia({ media: null })
  })

  await test.step('it is saved where its owner alone reads it, and never in the desk’s folder', async () => {
    await stubDialogs(app, { save: join(folder, 'code.txt') })
    await making.getByRole('button', { name: 'Save as file…' }).click()
    await expect(window.getByText('That is in the desk’s own folder')).toBeVisible()
    const file = join(temporaryFolder(), 'code.txt')
    await stubDialogs(app, { save: file })
    await making.getByRole('button', { name: 'Save as file…' }).click()
    await expect(making.getByRole('status')).toHaveText('The recovery code was saved.')
    expect(readFileSync(file, 'utf8')).toContain(code)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0)
    expect(readdirSync(folder)).toEqual(['.stet'])
  })

  await making.getByRole('checkbox', { name: 'I have kept it' }).check()
  await making.getByRole('button', { name: 'Go on' }).click()
  await making.getByRole('button', { name: 'Done' }).click()
  await window.keyboard.press('Control+n')
  await window.getByRole('textbox', { name: 'Headline', exact: true }).fill('Bridge closes')
  await expect(window.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  await share(ana)
  await expect(deskMark(window)).toHaveText('City desk: up to date')

  const ben = await meet(folder, 'Ben Ford')
  const joining = dialogOf(ben.window)
  await test.step('a wrong passphrase or code is said at its field, and the right one opens the desk', async () => {
    await expect(joining).toContainText('An encrypted desk shares its stories through this folder.')
    await expect(passphrase(joining)).toBeFocused()
    await isAccessible(ben.window, 'joining an encrypted desk')
    await ben.window.keyboard.type('correct horse batteries')
    await ben.window.keyboard.press('Enter')
    await expect(passphrase(joining)).toHaveAccessibleDescription('That is not the passphrase of this desk.')
    await expect(passphrase(joining)).toBeFocused()
    await joining.getByRole('button', { name: 'Use the recovery code instead' }).click()
    const typed = joining.getByRole('textbox', { name: 'Recovery code' })
    await expect(typed).toBeFocused()
    await expect(typed).toHaveAccessibleDescription(/^Seven groups/)
    await ben.window.keyboard.type('ABCD')
    await ben.window.keyboard.press('Enter')
    await expect(typed).toHaveAccessibleDescription(/^That is no recovery code/)
    await typed.fill(code.toLowerCase().replaceAll('-', ' '))
    await ben.window.keyboard.press('Enter')
    await joining.getByRole('button', { name: 'Done' }).click()
    await expect(story(ben.window, 'Bridge closes')).toBeVisible()
    await expect(ben.window.getByText('Choose one from the library, or begin a new one.')).toBeVisible()
  })

  const said = readdirSync(folder, { recursive: true, encoding: 'utf8' }).join()
  expect(said).toMatch(/\.rev/)
  expect(readFileSync(join(folder, '.stet/desk.json'), 'utf8')).not.toContain('City')
})

test('without a key store an encrypted desk is locked when Stet starts, and says so', async () => {
  const folder = temporaryFolder()
  const { window, userData, kill } = await meet(folder, 'Ana Lind')
  const code = await makeSealed(window)
  await dialogOf(window).getByRole('checkbox', { name: 'I have kept it' }).check()
  await dialogOf(window).getByRole('button', { name: 'Go on' }).click()
  await dialogOf(window).getByRole('button', { name: 'Done' }).click()
  await expect(deskMark(window)).toHaveText('City desk: up to date')
  await expect(window.getByText('The library has none yet. Begin one, or drop a file here.')).toBeVisible()
  expect(readdirSync(userData)).not.toContain('desk-keys.json')
  await kill()

  // On Linux the real one, of a system without a wallet.
  const again = await launchApp({ userData, args: ['--password-store=basic'] })
  if (process.platform !== 'linux') await withoutKeyStore(again.app)
  await expect(deskMark(again.window)).toHaveText('City desk: locked')
  await deskMark(again.window).click()
  const panel = again.window.getByRole('dialog', { name: 'Desks' })
  await expect(panel.getByRole('button', { name: 'Unlock…' })).toBeFocused()
  await isAccessible(again.window, 'a desk that is locked')
  await again.window.keyboard.press('Enter')
  const unlocking = again.window.getByRole('dialog', { name: 'Unlock City desk' })
  await expect(passphrase(unlocking)).toBeFocused()
  await expect(unlocking).toContainText('Stet asks for the passphrase each time it starts.')
  const seen = await watch(unlocking)
  await again.window.keyboard.type(`${PASSPHRASE}!`)
  await again.window.keyboard.press('Enter')
  await expect(passphrase(unlocking)).toHaveAccessibleDescription('That is not the passphrase of this desk.')
  const { typed, places } = await seen()
  expect(typed).toContain(false)
  expect(typed.at(-1)).toBe(true)
  expect(new Set(places).size).toBe(1)
  await isAccessible(again.window, 'unlocking a desk')
  await again.window.keyboard.type(PASSPHRASE)
  await again.window.keyboard.press('Enter')
  await expect(unlocking).toBeHidden()
  await expect(deskMark(again.window)).toHaveText('City desk: up to date')

  await test.step('its passphrase is changed, and its code with it', async () => {
    await again.window.keyboard.press('Control+,')
    const settings = again.window.getByRole('dialog', { name: 'Settings' })
    await settings.getByRole('button', { name: 'Change passphrase…' }).click()
    const changing = again.window.getByRole('dialog', { name: 'Change the passphrase of City desk' })
    const present = changing.getByRole('textbox', { name: 'Present passphrase' })
    await expect(present).toBeFocused()
    await present.fill('a wrong one')
    await changing.getByRole('textbox', { name: 'New passphrase' }).fill('staple of another kind')
    await changing.getByRole('textbox', { name: 'Passphrase once more' }).fill('staple of another kind')
    await isAccessible(again.window, 'changing a passphrase')
    await again.window.keyboard.press('Enter')
    await expect(present).toHaveAccessibleDescription('That is not the passphrase of this desk.')
    await present.fill(PASSPHRASE)
    await again.window.keyboard.press('Enter')
    const shown = again.window.getByRole('dialog', { name: 'Keep the recovery code' })
    await expect(shown.getByRole('textbox', { name: 'Recovery code' })).not.toHaveValue(code)
    await shown.getByRole('checkbox', { name: 'I have kept it' }).check()
    await shown.getByRole('button', { name: 'Go on' }).click()
    await expect(again.window.getByText('City desk opens with the new passphrase from now on.')).toBeVisible()
  })
})
