import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { StetError } from '../../shared/bridge/errors'

/** The bytes of a file. Throws import.too-large, import.folder or import.unreadable, with nothing but the file's name. */
export async function readBytes(path: string, limitMb: number): Promise<Buffer> {
  const name = basename(path)
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new StetError('import.folder', { name })
    if (found.size > limitMb * 1_000_000) throw new StetError('import.too-large', { name, limit: limitMb })
    return await readFile(path)
  } catch (error) {
    throw error instanceof StetError ? error : new StetError('import.unreadable', { name }, { cause: error })
  }
}
