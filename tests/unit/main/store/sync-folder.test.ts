import type * as Fs from 'node:fs'
import { fsyncSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { describe, expect, it, vi } from 'vitest'
import { syncFolder, syncFolderNow } from '../../../../src/main/store/sync-folder'
import { testFolder } from '../../../support/test-folder'

vi.mock('node:fs', async (original) => ({ ...(await original<typeof Fs>()), fsyncSync: vi.fn() }))

const failure = (code: string) => Object.assign(new Error(code), { code, syscall: 'fsync' })

/** Has every request to sync end so. */
async function failingWith(code: string): Promise<void> {
  const handle = await open(testFolder(), 'r')
  vi.spyOn(Object.getPrototypeOf(handle) as typeof handle, 'sync').mockRejectedValue(failure(code))
  await handle.close()
  vi.mocked(fsyncSync).mockImplementation(() => {
    throw failure(code)
  })
}

describe.skipIf(process.platform === 'win32')('the names in a folder', () => {
  it.each(['EINVAL', 'ENOTSUP', 'EBADF', 'EPERM'])(
    'stay unsynced where the file system knows no such thing: %s',
    async (code) => {
      await failingWith(code)
      await expect(syncFolder(testFolder())).resolves.toBeUndefined()
      expect(() => syncFolderNow(testFolder())).not.toThrow()
    },
  )

  it.each(['EIO', 'ENOSPC'])('are not said to be safe where the disk fails: %s', async (code) => {
    await failingWith(code)
    await expect(syncFolder(testFolder())).rejects.toThrow(code)
    expect(() => syncFolderNow(testFolder())).toThrow(code)
  })
})
