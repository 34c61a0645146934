import { closeSync, fsyncSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'

/** Windows keeps names without being asked, and refuses the request. */
const KEEPS_NAMES = process.platform === 'win32'
/** What file systems say that can't be asked, those of network drives mostly: they promise nothing either way. */
const REFUSALS = new Set(['EINVAL', 'ENOTSUP', 'EBADF', 'EPERM'])

/** Waits until the names in a folder outlive a power cut, where the system can be asked to see to that. */
export async function syncFolder(folder: string): Promise<void> {
  if (KEEPS_NAMES) return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!isRefusal(error)) throw error
  } finally {
    await handle.close()
  }
}

/** The same at once, for work that nothing else may come between. */
export function syncFolderNow(folder: string): void {
  if (KEEPS_NAMES) return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } catch (error) {
    if (!isRefusal(error)) throw error
  } finally {
    closeSync(descriptor)
  }
}

function isRefusal(error: unknown): boolean {
  return REFUSALS.has((error as NodeJS.ErrnoException).code ?? '')
}
