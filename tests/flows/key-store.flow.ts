import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, launchApp, stubDialogs, temporaryFolder, test } from '../support/app'
import { deskMark } from '../support/desk-app'
import { type KeyStore, noKeyStore, startKeyStore } from '../support/key-store'

const PASSPHRASE = 'correct horse battery'

test.describe('the system’s key store', () => {
  test.skip(noKeyStore !== undefined, noKeyStore)

  const stores: KeyStore[] = []
  const started = async () => {
    const store = await startKeyStore()
    stores.push(store)
    return store
  }
  test.afterEach(async () => {
    for (const store of stores.splice(0)) await store.end()
  })

  test('opens an encrypted desk when Stet starts again, and where it lost the key the passphrase does', async () => {
    const folder = temporaryFolder()
    const store = await started()
    const first = await launchApp({ env: store.env })
    const { app, window, userData } = first
    expect(await app.evaluate(({ safeStorage }) => safeStorage.getSelectedStorageBackend())).toBe('gnome_libsecret')
    await stubDialogs(app, { open: [folder] })
    await window.getByLabel('Your name').fill('Ana Lind')
    await window.getByRole('button', { name: 'Join a desk' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Name of the desk' }).fill('City desk')
    await dialog.getByRole('checkbox', { name: 'Encrypt this desk' }).check()
    await dialog.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(PASSPHRASE)
    await dialog.getByRole('textbox', { name: 'Passphrase once more' }).fill(PASSPHRASE)
    await expect(dialog).not.toContainText('has no key store')
    await dialog.getByRole('button', { name: 'Make it a desk' }).click()
    await dialog.getByRole('checkbox', { name: 'I have kept it' }).check()
    await dialog.getByRole('button', { name: 'Go on' }).click()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await expect(deskMark(window)).toHaveText('City desk: up to date')
    await first.close()
    expect(JSON.parse(readFileSync(join(userData, 'desk-keys.json'), 'utf8'))).toEqual({
      keys: { [deskIn(folder)]: expect.stringMatching(/^djEx/) },
    })

    const again = await launchApp({ userData, env: store.env })
    await expect(deskMark(again.window)).toHaveText('City desk: up to date')
    await again.close()

    const another = await started()
    const lost = await launchApp({ userData, env: another.env })
    await expect(deskMark(lost.window)).toHaveText('City desk: locked')
    await deskMark(lost.window).click()
    await lost.window.getByRole('dialog', { name: 'Desks' }).getByRole('button', { name: 'Unlock…' }).click()
    const unlocking = lost.window.getByRole('dialog', { name: 'Unlock City desk' })
    await expect(unlocking).not.toContainText('each time it starts')
    await unlocking.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(PASSPHRASE)
    await unlocking.getByRole('button', { name: 'Unlock' }).click()
    await expect(unlocking).toBeHidden()
    await expect(deskMark(lost.window)).toHaveText('City desk: up to date')
    await lost.close()

    const last = await launchApp({ userData, env: another.env })
    await expect(deskMark(last.window)).toHaveText('City desk: up to date')
    await last.close()
  })
})

function deskIn(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, '.stet/desk.json'), 'utf8')) as { id: string }).id
}
