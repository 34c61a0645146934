import type { SafeStorage } from 'electron'
import * as z from 'zod'
import type { KeyKeeper } from '../desk/key-keeper'
import { openJsonFile } from '../files/json-file'
import type { Library } from '../library/library'

type KeyStore = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptString' | 'decryptString'
>

const DeskKeys = z.object({ keys: z.record(z.string(), z.string()) })

/**
 * Keeps the keys of sealed desks in a file that the system's own key store opens: the keychain, DPAPI, a Linux wallet.
 * Where there is none, nothing is kept.
 */
export function keptDeskKeys(file: string, storage: KeyStore): KeyKeeper {
  const stored = openJsonFile(file, DeskKeys, { keys: {} })
  return {
    keeps: () => isSafe(storage),
    async keep(desk, key) {
      if (!isSafe(storage)) return
      stored.value.keys = { ...stored.value.keys, [desk]: storage.encryptString(key).toString('base64') }
      await stored.write()
    },
    keyOf(desk) {
      const kept = Object.hasOwn(stored.value.keys, desk) ? stored.value.keys[desk] : undefined
      if (kept === undefined || !isSafe(storage)) return undefined
      try {
        return storage.decryptString(Buffer.from(kept, 'base64'))
      } catch {
        // Another user's, or from before the system was set up anew.
        return undefined
      }
    },
    async forget(desk) {
      if (!Object.hasOwn(stored.value.keys, desk)) return
      stored.value.keys = Object.fromEntries(Object.entries(stored.value.keys).filter(([id]) => id !== desk))
      await stored.write()
    },
  }
}

/** Opens the sealed desks of a library whose keys were kept. */
export async function openDesks(library: Library, keys: KeyKeeper): Promise<void> {
  for (const { id, sealed } of await library.desks()) {
    const key = sealed ? keys.keyOf(id) : undefined
    if (key) await library.openSealed({ desk: id, key })
  }
}

/** Without a wallet Chromium on Linux “encrypts” with a password that everybody knows. */
function isSafe(storage: KeyStore): boolean {
  if (!storage.isEncryptionAvailable()) return false
  return process.platform !== 'linux' || storage.getSelectedStorageBackend() !== 'basic_text'
}
