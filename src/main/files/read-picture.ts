import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import { LARGEST_PICTURE, tooManyMegabytes } from '../../shared/bridge/pictures'

/** A picture file's bytes and name. Throws asset.too-large or asset.unreadable. Whether it is a picture, the library says. */
export async function readPicture(path: string): Promise<{ bytes: Uint8Array; name: string }> {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    const large = tooManyMegabytes(size)
    if (large !== undefined) throw new StetError('asset.too-large', { name, size: large, limit: LARGEST_PICTURE })
    return { bytes: await readFile(path), name }
  } catch (error) {
    throw error instanceof StetError ? error : new StetError('asset.unreadable', { name }, { cause: error })
  }
}
