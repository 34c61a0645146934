import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keptDeskKeys, openDesks } from '../../../../src/main/app/desk-keys'
import { openLibrary } from '../../../../src/main/library/local-library'
import { testFolder } from '../../../support/test-folder'

const KEY = '5'.repeat(64)

/** A key store that turns letters round. */
const store = (available: boolean, backend: 'gnome_libsecret' | 'basic_text' = 'gnome_libsecret') => ({
  isEncryptionAvailable: () => available,
  getSelectedStorageBackend: () => backend,
  encryptString: (text: string) => Buffer.from(`sealed ${text.replaceAll('5', 'S')}`),
  decryptString(bytes: Buffer) {
    const text = bytes.toString()
    if (!text.startsWith('sealed ')) throw new Error('not ours')
    return text.slice(7).replaceAll('S', '5')
  },
})

it('a desk’s key is kept as the system’s key store seals it, until the desk is left', async () => {
  const file = join(testFolder(), 'desk-keys.json')
  await keptDeskKeys(file, store(true)).keep('d1', KEY)
  expect(readFileSync(file, 'utf8')).not.toContain(KEY)
  const again = keptDeskKeys(file, store(true))
  expect(again.keyOf('d1')).toBe(KEY)
  expect(again.keyOf('constructor')).toBeUndefined()
  await again.forget('d1')
  expect(keptDeskKeys(file, store(true)).keyOf('d1')).toBeUndefined()
})

it('nothing is kept without a key store, nor by one that anybody opens', async () => {
  const file = join(testFolder(), 'desk-keys.json')
  await keptDeskKeys(file, store(false)).keep('d1', KEY)
  if (process.platform === 'linux') await keptDeskKeys(file, store(true, 'basic_text')).keep('d1', KEY)
  expect(keptDeskKeys(file, store(true)).keyOf('d1')).toBeUndefined()
  expect(keptDeskKeys(file, store(true)).keeps()).toBe(true)
  expect(keptDeskKeys(file, store(false)).keeps()).toBe(false)
})

it('sealed desks are opened when a library is, with what was kept', async () => {
  const [folder, home] = [testFolder(), testFolder()]
  const path = join(home, 'library')
  const keys = keptDeskKeys(join(home, 'desk-keys.json'), store(true))
  const before = await openLibrary({ path })
  const { id, key } = await before.joinDesk({ folder, name: 'City desk', passphrase: 'correct horse battery' })
  await keys.keep(id, key ?? '')
  await before.close()
  const library = await openLibrary({ path })
  expect((await library.desks())[0]?.problem).toMatchObject({ code: 'desk.locked' })
  await openDesks(library, keys)
  expect((await library.desks())[0]?.problem).toBeNull()
  await library.close()
})
