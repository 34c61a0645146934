import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { StetError } from '../../shared/bridge/errors'

const LIMIT_MB = 50

/** A picture file's bytes and name. Throws asset.too-large or asset.unreadable. Whether it is a picture, the library says. */
export async function readPicture(path: string): Promise<{ bytes: Uint8Array; name: string }> {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size > LIMIT_MB * 1_000_000)
      throw new StetError('asset.too-large', { name, size: Math.ceil(size / 1_000_000), limit: LIMIT_MB })
    return { bytes: await readFile(path), name }
  } catch (error) {
    throw error instanceof StetError ? error : new StetError('asset.unreadable', { name }, { cause: error })
  }
}
